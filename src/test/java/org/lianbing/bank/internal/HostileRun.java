package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GarbageCollectorMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Pictures;
import org.lianbing.platform.Problem;
import org.lianbing.platform.internal.ReadingTestAccess;

/**
 * Tries hostile files one after the other, in a process of its own whose heap is no larger than they may take. Prints what
 * is not as expected, and at the end how many it tried and what they cost.
 */
final class HostileRun {
    static final String TRIED = "tried ";
    static final String WRONG = "wrong ";
    /** For a look by hand: a pattern of names, and whether every verdict is printed. */
    private static final String ONLY = "hostile.only";

    private static final String TELL = "hostile.tell";
    private static final long MILLIS_MAX = 5_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final AtomicLong KEPT_BYTES = new AtomicLong();
    private static final AtomicReference<@Nullable URI> CALLED = new AtomicReference<>();
    private static final Pictures PICTURES = ReadingTestAccess.pictures();

    private long slowestMillis;
    private String slowest = "";

    private HostileRun() {}

    /**
     * What a run took.
     *
     * @param slowestMillis processor time of the thread that reads: others may be at work on the machine
     * @param keptMegabytes the most of the heap that was in use after a collection
     */
    record Cost(int files, long slowestMillis, long keptMegabytes, String slowest) {
        static Cost of(String line) {
            String[] told = line.substring(TRIED.length()).split(" ", 4);
            return new Cost(Integer.parseInt(told[0]), Long.parseLong(told[1]), Long.parseLong(told[2]), told[3]);
        }

        String line() {
            return TRIED + files + " " + slowestMillis + " " + keptMegabytes + " " + slowest;
        }
    }

    /** @param arguments every how many-th file, and the address of a server that must never be asked */
    public static void main(String... arguments) {
        watchHeap();
        ProxySelector.setDefault(new Watching());
        List<Hostile> files = Hostile.all(arguments[1]).stream()
                .filter(file -> file.name().matches(System.getProperty(ONLY, ".*")))
                .toList();
        int every = Integer.parseInt(arguments[0]);
        HostileRun run = new HostileRun();
        int tried = 0;
        for (int i = 0; i < files.size(); i += every) {
            run.tryOut(files.get(i));
            tried++;
        }
        System.out.println(new Cost(tried, run.slowestMillis, KEPT_BYTES.get() >> 20, run.slowest).line());
    }

    private void tryOut(Hostile hostile) {
        byte[] file = hostile.file().get();
        long begun = THREADS.getCurrentThreadCpuTime();
        String verdict = verdict(file);
        long millis = (THREADS.getCurrentThreadCpuTime() - begun) / 1_000_000;
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = hostile.name();
        }
        if (!hostile.expects(verdict)) {
            System.out.println(WRONG + hostile.name() + ": " + verdict + " instead of " + hostile.verdict());
        }
        if (millis > MILLIS_MAX) {
            System.out.println(WRONG + hostile.name() + ": took " + millis + " ms");
        }
        URI called = CALLED.getAndSet(null);
        if (called != null) {
            System.out.println(WRONG + hostile.name() + ": called " + called);
        }
        if (Boolean.getBoolean(TELL)) {
            System.out.println("told " + millis + " ms\t" + verdict + "\t" + hostile.name());
        }
    }

    private static String verdict(byte[] file) {
        try {
            List<ParsedRow> rows = QuestionFilesFixture.rows(file);
            long refused = rows.stream()
                    .flatMap(row -> row.media().stream())
                    .filter(one -> !isShown(one))
                    .count();
            int questions =
                    (int) rows.stream().filter(row -> row.draft() != null).count();
            return Hostile.reads(questions) + (refused == 0 ? "" : Hostile.PICTURES_REFUSED + refused);
        } catch (Problem told) {
            return told.code();
        } catch (RuntimeException | Error thrown) {
            return thrown.toString();
        }
    }

    /** As {@link QuestionMedia#checked} looks at what came with a row; what is left of a drawing calls nothing. */
    private static boolean isShown(RowMedia one) {
        try {
            byte[] bytes = one.content().get();
            if (!CleanSvg.claims(bytes)) {
                PICTURES.check(bytes, "file");
                return true;
            }
            Optional<byte[]> clean = CleanSvg.of(bytes);
            return clean.isPresent()
                    && !new String(clean.get(), UTF_8).matches("(?s).*(script|href|javascript|on\\w+=).*");
        } catch (Problem told) {
            return false;
        }
    }

    private static void watchHeap() {
        for (var collector : ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
            ((NotificationEmitter) collector).addNotificationListener(HostileRun::collected, null, null);
        }
    }

    private static void collected(Notification told, @Nullable Object unused) {
        if (told.getUserData() instanceof CompositeData data) {
            long kept =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                            .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Tenured|Old).*"))
                            .mapToLong(pool -> pool.getValue().getUsed())
                            .sum();
            KEPT_BYTES.accumulateAndGet(kept, Math::max);
        }
    }

    /** Every connection of the Java library asks it first. */
    private static final class Watching extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            CALLED.set(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            CALLED.set(uri);
        }
    }
}
