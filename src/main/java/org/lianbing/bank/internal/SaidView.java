package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A question in its author's words, as it is kept and as a person mends it: see {@link RawQuestion}. */
@Serdeable
record SaidView(
        @NotNull @Size(max = TEXT_MAX) String type,
        @NotNull @Size(max = TEXT_MAX) String stem,
        @NotNull @Size(max = LIST_MAX) List<@Size(max = TEXT_MAX) String> options,
        @NotNull @Size(max = LIST_MAX) List<@Size(max = TEXT_MAX) String> prompts,
        @NotNull @Size(max = TEXT_MAX) String key,
        @NotNull @Size(max = TEXT_MAX) String rationale,
        @NotNull @Size(max = TEXT_MAX) String source,
        @NotNull @Size(max = TEXT_MAX) String difficulty,
        @NotNull @Size(max = TEXT_MAX) String level,
        @NotNull @Size(max = TEXT_MAX) String chapter,
        @NotNull @Size(max = TEXT_MAX) String knowledge,
        @NotNull @Size(max = TEXT_MAX) String use,
        @NotNull @Size(max = TEXT_MAX) String optionOrder,
        @NotNull @Size(max = LIST_MAX) List<@Valid SaidView> parts) {
    private static final int TEXT_MAX = 4_000;
    private static final int LIST_MAX = 30;

    static SaidView of(RawQuestion said) {
        return new SaidView(
                said.type(),
                said.stem(),
                said.options(),
                said.prompts(),
                said.key(),
                said.rationale(),
                said.source(),
                said.difficulty(),
                said.level(),
                said.chapter(),
                said.knowledge(),
                said.use(),
                said.optionOrder(),
                said.parts().stream().map(SaidView::of).toList());
    }

    RawQuestion raw() {
        return new RawQuestion(
                type,
                stem,
                options,
                prompts,
                key,
                rationale,
                source,
                difficulty,
                level,
                chapter,
                knowledge,
                use,
                optionOrder,
                parts.stream().map(SaidView::raw).toList());
    }
}
