package org.lianbing.bank.internal;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.StartupStep;

/** Brings question-banks/sources.yaml into the table of sources, and links the questions that ship by source id. */
@Singleton
final class LoadShippedSources implements StartupStep {
    /** After the banks, whose questions it links. */
    private static final int ORDER = 410;

    private final @Nullable String folder;
    private final SourceRows sources;
    private final Citations citations;
    private final Clock clock;

    LoadShippedSources(
            @Nullable @Value("${lianbing.bank.question-banks-folder:}") String folder,
            SourceRows sources,
            Citations citations,
            Clock clock) {
        this.folder = folder;
        this.sources = sources;
        this.citations = citations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label() {
        return "登记试题的出处";
    }

    @Override
    public void run(Progress progress) {
        load(List.copyOf(ShippedFolder.sources(folder).values()), progress);
    }

    void load(List<ShippedSource> shipped, Progress progress) {
        shipped.forEach(source -> sources.putShipped(source, clock.instant()));
        Map<String, Long> ids = sources.shippedIds();
        citations.catchUp();
        // The longer first: what is cited of one may begin like another.
        List<ShippedSource> ordered = shipped.stream()
                .sorted(Comparator.comparingInt(source -> -source.cited("").length()))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            ShippedSource source = ordered.get(i);
            citations.linkShipped(Objects.requireNonNull(ids.get(source.id())), source.cited(""));
            progress.at(i + 1L, ordered.size());
        }
    }
}
