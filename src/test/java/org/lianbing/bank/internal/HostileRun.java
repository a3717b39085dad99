package org.lianbing.bank.internal;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.lianbing.platform.Problem;

/**
 * Tries hostile files one after the other, in a process of its own whose heap is no larger than one file may take. Prints
 * what is not as expected, and at the end how many it tried.
 */
final class HostileRun {
    static final String TRIED = "tried ";
    static final String WRONG = "wrong ";
    private static final long CPU_MILLIS_MAX = 5_000;

    private HostileRun() {}

    /** @param arguments every how many-th file, and the address of a server that must never be asked */
    public static void main(String... arguments) {
        int every = Integer.parseInt(arguments[0]);
        List<Hostile> files = Stream.of(
                        HostileZips.all(),
                        HostileXml.all(arguments[1]),
                        HostileTexts.all(),
                        HostileBooks.all(arguments[1]))
                .flatMap(List::stream)
                .toList();
        int tried = 0;
        for (int i = 0; i < files.size(); i += every) {
            tryOut(files.get(i));
            tried++;
        }
        System.out.println(TRIED + tried);
    }

    private static void tryOut(Hostile hostile) {
        byte[] file = hostile.file().get();
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String verdict = verdict(file);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1_000_000;
        boolean expected = hostile.verdict().equals(Hostile.ANY)
                ? verdict.matches("reads \\d+|platform\\..*|bank\\..*")
                : verdict.equals(hostile.verdict());
        if (!expected) {
            System.out.println(WRONG + hostile.name() + ": " + verdict + " instead of " + hostile.verdict());
        }
        if (millis > CPU_MILLIS_MAX) {
            System.out.println(WRONG + hostile.name() + ": took " + millis + " ms");
        }
    }

    private static String verdict(byte[] file) {
        try {
            return Hostile.reads((int) QuestionFilesFixture.rows(file).stream()
                    .filter(row -> row.draft() != null)
                    .count());
        } catch (Problem told) {
            return told.code();
        } catch (RuntimeException | Error thrown) {
            return thrown.toString();
        }
    }
}
