package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.QuestionContent;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.OccasionCounts;
import org.lianbing.exam.RegradeState;
import org.lianbing.exam.RegradeUnderWay;
import org.lianbing.exam.Remedy;
import org.lianbing.exam.StillAnswering;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/** Takes down what is to be put right about an occasion; nothing changes until somebody decides. */
@Singleton
class ProposeRegrade {
    static final int REMEDIES_MAX = 50;
    static final int REASON_MAX = 500;
    private static final int ACCEPTED_MAX = 250;

    private final Sql sql;
    private final MarkingKeys keys;
    private final QuestionContents contents;
    private final AttemptLists lists;
    private final TransactionRetry transactions;
    private final Audit audit;
    private final Clock clock;

    ProposeRegrade(
            Sql sql,
            MarkingKeys keys,
            QuestionContents contents,
            AttemptLists lists,
            TransactionRetry transactions,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.contents = contents;
        this.lists = lists;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the id of the regrade
     * @throws BadInput {@code exam.remedy-malformed}, naming the remedy and the field
     */
    long propose(long actor, Occasion occasion, String reason, List<Remedy> remedies) {
        checkReason(reason);
        checkRemedies(occasion, remedies);
        mustBeMarked(lists.counts(occasion));
        try {
            return transactions.inTransaction(() -> write(actor, occasion, reason, remedies));
        } catch (Sql.SqlFailed failure) {
            if (failure.duplicateKey()) {
                throw new RegradeUnderWay();
            }
            throw failure;
        }
    }

    static void mustBeMarked(OccasionCounts counts) {
        if (counts.open() > 0 || counts.marking() > 0) {
            throw new StillAnswering();
        }
    }

    static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw malformed("reason", "请写明原因，不超过 " + REASON_MAX + " 个字。");
        }
    }

    private long write(long actor, Occasion occasion, String reason, List<Remedy> remedies) {
        long id = sql.insert(
                "INSERT INTO exam_regrade (occasion, state, reason, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?)",
                occasion.toString(),
                RegradeState.COMPUTING,
                reason,
                actor,
                clock.instant());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Remedy remedy : remedies) {
            rows.add(new Object[] {
                id, rows.size(), remedy.revisionId(), remedy.kind(), remedy.keyRevisionId(), remedy.accepted()
            });
        }
        sql.insertRows(
                "INSERT INTO exam_remedy (regrade_id, ordinal, revision_id, kind, key_revision_id, accepted) VALUES",
                rows,
                "");
        audit.record(actor, "exam.propose-regrade", null, occasion + " regrade:" + id, reason);
        return id;
    }

    private void checkRemedies(Occasion occasion, List<Remedy> remedies) {
        if (remedies.isEmpty() || remedies.size() > REMEDIES_MAX) {
            throw malformed("remedies", "一次更正 1 到 " + REMEDIES_MAX + " 道题。");
        }
        Set<Long> named = new HashSet<>();
        for (int i = 0; i < remedies.size(); i++) {
            Remedy remedy = remedies.get(i);
            String at = "remedies[" + i + "].";
            if (!named.add(remedy.revisionId())) {
                throw malformed(at + "revisionId", "同一道题在一次更正里只能出现一次。");
            }
            if (!asked(occasion, remedy.revisionId())) {
                throw malformed(at + "revisionId", "本场的试卷里没有这道题。");
            }
            check(remedy, at);
        }
    }

    private boolean asked(Occasion occasion, long revisionId) {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM exam_attempt WHERE occasion = ? AND state = 'SUBMITTED' AND"
                                + " CONCAT(' ', paper) LIKE ?)",
                        occasion.toString(),
                        "% " + revisionId + "/%")
                > 0;
    }

    private void check(Remedy remedy, String at) {
        boolean keyed = remedy.keyRevisionId() != null;
        boolean worded = remedy.accepted() != null;
        switch (remedy.kind()) {
            case NEW_KEY -> {
                if (!keyed || worded || !fits(remedy.revisionId(), Objects.requireNonNull(remedy.keyRevisionId()))) {
                    throw malformed(at + "keyRevisionId", "新答案要来自同一道题的另一个版本，而且题型和选项没有变；选项变了的，请改用“另外接受一种答案”或作废。");
                }
            }
            case ALSO_ACCEPT -> {
                if (keyed || !worded || !answers(remedy)) {
                    throw malformed(at + "accepted", "这不是这道题能有的答案；简答题和案例题不能这样更正。");
                }
            }
            case FULL_MARKS, TAKEN_OUT -> {
                if (keyed || worded) {
                    throw malformed(at + "kind", "作废的题不用再给答案。");
                }
            }
        }
    }

    private boolean answers(Remedy remedy) {
        String accepted = Objects.requireNonNull(remedy.accepted());
        MarkingKey key =
                Objects.requireNonNull(keys.of(List.of(remedy.revisionId())).get(remedy.revisionId()));
        return accepted.length() <= ACCEPTED_MAX
                && AcceptedAnswer.asKey(key, accepted).isPresent();
    }

    /** Letters of the new key must mean the options that stood on the papers. */
    private boolean fits(long revisionId, long keyRevisionId) {
        Map<Long, QuestionContent> found = contents.ofThoseThatExist(List.of(revisionId, keyRevisionId));
        QuestionContent asked = found.get(revisionId);
        QuestionContent keyed = found.get(keyRevisionId);
        return asked != null
                && keyed != null
                && revisionId != keyRevisionId
                && asked.questionId() == keyed.questionId()
                && asked.options().equals(keyed.options())
                && asked.prompts().equals(keyed.prompts())
                && asked.shape().equals(keyed.shape())
                && asked.parts().stream()
                        .map(QuestionContent.Part::options)
                        .toList()
                        .equals(keyed.parts().stream()
                                .map(QuestionContent.Part::options)
                                .toList());
    }

    private static BadInput malformed(String field, String detail) {
        return new BadInput("exam.remedy-malformed", field, detail);
    }
}
