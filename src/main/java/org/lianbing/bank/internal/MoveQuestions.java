package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.internal.EditRows.EditRow;
import org.lianbing.bank.internal.EditRows.Standing;
import org.lianbing.bank.internal.QuestionWriter.Placed;
import org.lianbing.identity.Caller;

/** Takes questions from bank to bank; part of {@link EditQuestions}, within its transaction. */
@Singleton
final class MoveQuestions {
    private static final int STEMS_TOLD_MAX = 3;

    private final QuestionWriter writer;
    private final EditRows rows;
    private final Drafts drafts;
    private final Clock clock;

    MoveQuestions(QuestionWriter writer, EditRows rows, Drafts drafts, Clock clock) {
        this.writer = writer;
        this.rows = rows;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * What was never published moves. What was stays where papers and statistics know it, retired, and the other bank gets a
     * new question of the same words, to be reviewed there.
     */
    List<EditRow> move(Caller caller, List<Standing> questions, long bankId) {
        List<Standing> moved =
                questions.stream().filter(one -> one.bankId() != bankId).toList();
        Map<Long, QuestionDraft> heads = drafts.of(
                moved.stream().map(Standing::headId).filter(Objects::nonNull).toList());
        mustNotBeThere(bankId, moved, heads);
        int ordinal = rows.ordinalAfterLast(bankId);
        List<Standing> unpublished =
                moved.stream().filter(one -> one.publishedId() == null).toList();
        List<Standing> published =
                moved.stream().filter(one -> one.publishedId() != null).toList();
        List<EditRow> edited = new ArrayList<>();
        if (!unpublished.isEmpty()) {
            int first = unpublished.stream().mapToInt(Standing::ordinal).min().orElse(0);
            int last = unpublished.stream().mapToInt(Standing::ordinal).max().orElse(0);
            rows.move(unpublished.stream().map(Standing::questionId).toList(), bankId, ordinal - first);
            unpublished.forEach(one -> edited.add(new EditRow(one, bankId, one.headId())));
            ordinal += last - first + 1;
        }
        edited.addAll(copied(caller, bankId, published, heads, ordinal));
        return edited;
    }

    private List<EditRow> copied(
            Caller caller, long bankId, List<Standing> questions, Map<Long, QuestionDraft> heads, int firstOrdinal) {
        List<Placed> placed = new ArrayList<>();
        for (Standing question : questions) {
            placed.add(new Placed(
                    null, null, firstOrdinal + placed.size(), Objects.requireNonNull(heads.get(question.headId()))));
        }
        rows.retire(questions.stream().map(Standing::questionId).toList());
        List<Long> revisions = writer.write(bankId, placed, caller.memberId(), clock.instant());
        Map<Long, Long> questionIds = drafts.questionsOf(revisions);
        Map<Long, Long> newByOld = new HashMap<>();
        List<EditRow> edited = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            long revision = revisions.get(i);
            newByOld.put(Objects.requireNonNull(questions.get(i).headId()), revision);
            edited.add(new EditRow(questions.get(i), questions.get(i).bankId(), null));
            edited.add(new EditRow(
                    new Standing(
                            Objects.requireNonNull(questionIds.get(revision)),
                            bankId,
                            placed.get(i).ordinal(),
                            null,
                            null),
                    bankId,
                    revision));
        }
        rows.carryOrigins(newByOld);
        return edited;
    }

    private void mustNotBeThere(long bankId, List<Standing> moved, Map<Long, QuestionDraft> heads) {
        Map<String, String> stems = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Standing one : moved) {
            QuestionDraft draft = Objects.requireNonNull(heads.get(one.headId()));
            if (stems.put(draft.identityHash(), draft.stem()) != null) {
                twice.add(draft.stem());
            }
        }
        rows.identitiesThere(bankId, stems.keySet())
                .forEach(there -> twice.add(Objects.requireNonNull(stems.get(there))));
        if (!twice.isEmpty()) {
            throw BankProblem.alreadyThere(twice.stream().limit(STEMS_TOLD_MAX).toList());
        }
    }
}
