package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.BlanksKey;
import org.lianbing.bank.AnswerKey.CaseKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.MatchKey;
import org.lianbing.bank.AnswerKey.ModelAnswerKey;
import org.lianbing.bank.AnswerKey.OrderKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent.Part;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;

/**
 * A question as a form holds it, whole or not. Only shapes are checked here; what a question must be is said by
 * {@link ReadQuestion}, for a form as for a file.
 *
 * @param level 5 for 五级 … 1 for 一级
 * @param pinned the options keep their order
 * @param key null for a case, whose parts have keys
 */
@Serdeable
record QuestionForm(
        @NotNull QuestionType type,
        int level,
        @NotNull Difficulty difficulty,
        @NotNull @Size(max = 200) String chapter,
        @NotNull @Size(max = TEXT_MAX) String stem,
        @NotNull @Size(max = 40) List<@NotNull @Size(max = TEXT_MAX) String> options,
        boolean pinned,
        @NotNull @Size(max = 40) List<@NotNull @Size(max = TEXT_MAX) String> prompts,
        @Nullable @Valid KeyForm key,
        @NotNull @Size(max = 40) List<@Valid PartForm> parts,
        @NotNull Use use,
        @NotNull @Size(max = 40) List<@NotNull @Size(max = 200) String> knowledge,
        @NotNull @Size(max = TEXT_MAX) String rationale,
        @NotNull @Size(max = TEXT_MAX) String source) {
    static final int TEXT_MAX = 10_000;

    /**
     * What is right; of these fields the one that belongs to the type.
     *
     * @param options 0-based: those that are right; all of them in the right order; or for each prompt its own
     * @param text a model answer
     */
    @Serdeable
    record KeyForm(
            @Nullable @Size(max = 40) List<Integer> options,
            @Nullable Boolean truth,
            @Nullable @Size(max = 40) List<@Valid BlankForm> blanks,
            @Nullable Boolean anyOrder,
            @Nullable @Size(max = TEXT_MAX) String text) {
        static KeyForm options(Iterable<Integer> indexes) {
            List<Integer> list = new ArrayList<>();
            indexes.forEach(list::add);
            return new KeyForm(list, null, null, null, null);
        }
    }

    /** @param accepted texts that count as right, the usual one first */
    @Serdeable
    record BlankForm(
            @NotNull @Size(max = 40) List<@NotNull @Size(max = 400) String> accepted,
            @Nullable BigDecimal tolerance) {}

    @Serdeable
    record PartForm(
            @NotNull QuestionType type,
            @NotNull @Size(max = TEXT_MAX) String stem,
            @NotNull @Size(max = 40) List<@NotNull @Size(max = TEXT_MAX) String> options,
            boolean pinned,
            @NotNull @Size(max = 40) List<@NotNull @Size(max = TEXT_MAX) String> prompts,
            @Nullable @Valid KeyForm key) {}

    static QuestionForm of(QuestionDraft draft) {
        List<PartForm> parts = new ArrayList<>();
        if (draft.key() instanceof CaseKey keys) {
            for (int i = 0; i < draft.parts().size(); i++) {
                Part part = draft.parts().get(i);
                parts.add(new PartForm(
                        part.type(),
                        part.stem(),
                        part.options(),
                        part.pinned(),
                        part.prompts(),
                        key(keys.parts().get(i))));
            }
        }
        return new QuestionForm(
                draft.type(),
                draft.level(),
                draft.difficulty(),
                draft.chapter(),
                draft.stem(),
                draft.options(),
                draft.pinned(),
                draft.prompts(),
                key(draft.key()),
                parts,
                draft.use(),
                draft.knowledge(),
                draft.key().rationale(),
                draft.key().source());
    }

    private static @Nullable KeyForm key(AnswerKey key) {
        return switch (key) {
            case ChoiceKey choice -> KeyForm.options(new TreeSet<>(choice.optionIndexes()));
            case OrderKey order -> KeyForm.options(order.optionIndexes());
            case MatchKey match -> KeyForm.options(match.optionIndexes());
            case TruthKey truth -> new KeyForm(null, truth.statementIsTrue(), null, null, null);
            case BlanksKey blanks -> blanks(blanks);
            case ModelAnswerKey model -> new KeyForm(null, null, null, null, model.text());
            case CaseKey parts -> null;
        };
    }

    private static KeyForm blanks(BlanksKey key) {
        List<BlankForm> blanks = new ArrayList<>();
        for (int i = 0; i < key.accepted().size(); i++) {
            boolean exact =
                    key.tolerances().isEmpty() || key.tolerances().get(i).signum() == 0;
            blanks.add(new BlankForm(
                    key.accepted().get(i), exact ? null : key.tolerances().get(i)));
        }
        return new KeyForm(null, null, blanks, key.anyOrder(), null);
    }
}
