package org.lianbing.bank.internal;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankScope;

/** What the benchmark of near-duplicates does with the insides of this module. */
@Singleton
public final class LikenessFixture {
    private static final int COPIES = 3_000;

    private final MadeBanks made;
    private final NearDuplicates duplicates;

    LikenessFixture(MadeBanks made, NearDuplicates duplicates) {
        this.made = made;
        this.duplicates = duplicates;
    }

    /**
     * @param cpuSeconds of both cores together: what a busy machine does not change
     * @param pairs how many alike questions were shown with the rows
     */
    public record Measured(double seconds, double cpuSeconds, long pairs) {}

    /**
     * A public bank of so many questions, and a file of as many rows, some of them copies: how long it takes to find for
     * each row what is like it in the bank and in the file, from the rows as read to the answer.
     */
    public Measured measure(int questions, long seed) {
        BankTexts texts = new BankTexts(seed);
        List<QuestionDraft> known = texts.questions(questions);
        made.published(null, BankScope.PUBLIC, known);
        List<QuestionDraft> rows = new ArrayList<>(texts.questions(questions - COPIES));
        for (int i = 0; rows.size() < questions; i++) {
            rows.add(texts.copy(known.get(i * (known.size() / COPIES)), 1 + i % 5));
        }
        long began = System.nanoTime();
        long cpuBegan = cpuNanos();
        List<List<NearDuplicates.Alike>> found = duplicates.of(rows, Audience.everybody());
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Measured(
                seconds,
                (cpuNanos() - cpuBegan) / 1e9,
                found.stream().mapToLong(List::size).sum());
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
