package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Sql;

/** Writes questions of one bank, new and changed, with a number of statements that does not grow with each question. */
@Singleton
final class QuestionWriter {
    private static final int CHUNK = 500;

    private final Sql sql;
    private final BankJson json;
    private final QuestionMedia media;

    QuestionWriter(Sql sql, BankJson json, QuestionMedia media) {
        this.sql = sql;
        this.json = json;
        this.media = media;
    }

    /**
     * One question to be written.
     *
     * @param questionId the question it changes; null for a new one
     * @param externalId stable id of a question that ships
     */
    record Placed(@Nullable Long questionId, @Nullable String externalId, int ordinal, QuestionDraft draft) {}

    /**
     * Must run inside a transaction. A draft equal to an earlier revision of its question brings that revision back
     * instead of making another.
     *
     * @return for each placed question, in order, its head revision
     */
    List<Long> write(long bankId, List<Placed> placed, @Nullable Long author, Instant now) {
        if (placed.isEmpty()) {
            return List.of();
        }
        List<Formulas> formulas = formulas(placed);
        mustHaveMedia(placed);
        stepAside(placed);
        List<Long> questionIds = questionIds(bankId, placed, now);
        List<@Nullable Object[]> revisions = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            revisions.add(revisionRow(questionIds.get(i), placed.get(i).draft(), formulas.get(i), author, now));
        }
        sql.insertRows(
                "INSERT INTO bank_revision (question_id, content_hash, type, level, difficulty, chapter, stem, options,"
                        + " pinned, blank_count, prompts, parts, use_kind, knowledge, by_hand, formulas, created_by, created_at) VALUES",
                revisions,
                "ON DUPLICATE KEY UPDATE id = id");
        List<Long> revisionIds = revisionIds(questionIds, placed);
        List<@Nullable Object[]> keys = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            QuestionDraft draft = placed.get(i).draft();
            keys.add(new @Nullable Object[] {
                revisionIds.get(i),
                json.answer(draft.key()),
                draft.key().rationale(),
                draft.key().source(),
                json.formulas(formulas.get(i).explained())
            });
        }
        sql.insertRows(
                "INSERT INTO bank_answer_key (revision_id, answer, rationale, source, formulas) VALUES",
                keys,
                "ON DUPLICATE KEY UPDATE revision_id = revision_id");
        point(questionIds, revisionIds, placed);
        sql.update("UPDATE bank_bank SET heads_version = heads_version + 1 WHERE id = ?", bankId);
        return revisionIds;
    }

    /** @throws org.lianbing.platform.Problem {@code bank.formula-unreadable} */
    private static List<Formulas> formulas(List<Placed> placed) {
        List<Formulas> all =
                placed.stream().map(one -> Formulas.of(one.draft())).toList();
        for (int i = 0; i < placed.size(); i++) {
            if (!all.get(i).unreadable().isEmpty()) {
                throw BankProblem.formulaUnreadable(
                        placed.get(i).draft().stem(), all.get(i).unreadable().getFirst());
            }
        }
        return all;
    }

    /** @throws org.lianbing.platform.Problem {@code bank.picture-missing} */
    private void mustHaveMedia(List<Placed> placed) {
        Map<String, QuestionDraft> wanted = new HashMap<>();
        placed.forEach(one ->
                one.draft().texts().flatMap(InlineMarks::tokens).forEach(token -> wanted.put(token, one.draft())));
        List<String> tokens = List.copyOf(wanted.keySet());
        for (int from = 0; from < tokens.size(); from += CHUNK) {
            List<String> chunk = tokens.subList(from, Math.min(tokens.size(), from + CHUNK));
            Set<String> known = media.known(chunk);
            chunk.stream().filter(token -> !known.contains(token)).findFirst().ifPresent(missing -> {
                throw BankProblem.pictureMissing(
                        Objects.requireNonNull(wanted.get(missing)).stem());
            });
        }
    }

    private @Nullable Object[] revisionRow(
            long questionId, QuestionDraft draft, Formulas formulas, @Nullable Long author, Instant now) {
        return new @Nullable Object[] {
            questionId,
            draft.contentHash(),
            draft.type(),
            draft.level(),
            draft.difficulty(),
            draft.chapter(),
            draft.stem(),
            json.texts(draft.options()),
            draft.pinned(),
            draft.blankCount(),
            json.texts(draft.prompts()),
            json.parts(draft.parts()),
            draft.use(),
            json.texts(draft.knowledge()),
            draft.key().byHand(),
            json.formulas(formulas.asked()),
            author,
            now
        };
    }

    private List<Long> questionIds(long bankId, List<Placed> placed, Instant now) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Placed one : placed) {
            if (one.questionId() == null) {
                rows.add(new @Nullable Object[] {
                    bankId, one.externalId(), one.ordinal(), one.draft().identityHash(), now
                });
            }
        }
        sql.insertRows(
                "INSERT INTO bank_question (bank_id, external_id, ordinal, identity_hash, created_at) VALUES",
                rows,
                "");
        Map<String, Long> byIdentity = new HashMap<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<@Nullable Object> parameters = new ArrayList<>();
            parameters.add(bankId);
            rows.subList(from, Math.min(rows.size(), from + CHUNK)).forEach(row -> parameters.add(row[3]));
            sql.list(
                    "SELECT id, identity_hash FROM bank_question WHERE bank_id = ? AND identity_hash IN ("
                            + Sql.marks(parameters.size() - 1) + ")",
                    row -> byIdentity.put(Sql.text(row, "identity_hash"), row.getLong("id")),
                    parameters.toArray());
        }
        List<Long> ids = new ArrayList<>();
        for (Placed one : placed) {
            Long id = one.questionId() == null ? byIdentity.get(one.draft().identityHash()) : one.questionId();
            ids.add(Objects.requireNonNull(id, "question was not written"));
        }
        return ids;
    }

    private List<Long> revisionIds(List<Long> questionIds, List<Placed> placed) {
        Map<String, Long> found = new HashMap<>();
        for (int from = 0; from < placed.size(); from += CHUNK) {
            int to = Math.min(placed.size(), from + CHUNK);
            List<@Nullable Object> parameters = new ArrayList<>(questionIds.subList(from, to));
            for (int i = from; i < to; i++) {
                parameters.add(placed.get(i).draft().contentHash());
            }
            sql.list(
                    "SELECT id, question_id, content_hash FROM bank_revision WHERE question_id IN ("
                            + Sql.marks(to - from) + ") AND content_hash IN (" + Sql.marks(to - from) + ")",
                    row -> found.put(row.getLong("question_id") + Sql.text(row, "content_hash"), row.getLong("id")),
                    parameters.toArray());
        }
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            String name = questionIds.get(i) + placed.get(i).draft().contentHash();
            ids.add(Objects.requireNonNull(found.get(name), "revision was not written"));
        }
        return ids;
    }

    /**
     * Two questions may have swapped their words, or a new one may bring the old words of another: identities first step
     * aside, or the unique key would refuse the first of the two.
     */
    private void stepAside(List<Placed> placed) {
        List<Long> ids = new ArrayList<>();
        for (Placed one : placed) {
            if (one.questionId() != null) {
                ids.add(one.questionId());
            }
        }
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            sql.update(
                    "UPDATE bank_question SET identity_hash = SHA2(CONCAT('aside ', id), 256) WHERE id IN ("
                            + Sql.marks(chunk.size()) + ")",
                    chunk.toArray());
        }
    }

    private void point(List<Long> questionIds, List<Long> revisionIds, List<Placed> placed) {
        for (int from = 0; from < placed.size(); from += CHUNK) {
            int to = Math.min(placed.size(), from + CHUNK);
            StringBuilder cases = new StringBuilder();
            List<@Nullable Object> heads = new ArrayList<>();
            List<@Nullable Object> identities = new ArrayList<>();
            List<@Nullable Object> ordinals = new ArrayList<>();
            for (int i = from; i < to; i++) {
                cases.append(" WHEN ? THEN ?");
                heads.add(questionIds.get(i));
                heads.add(revisionIds.get(i));
                identities.add(questionIds.get(i));
                identities.add(placed.get(i).draft().identityHash());
                ordinals.add(questionIds.get(i));
                ordinals.add(placed.get(i).ordinal());
            }
            List<@Nullable Object> parameters = new ArrayList<>(heads);
            parameters.addAll(identities);
            parameters.addAll(ordinals);
            parameters.addAll(questionIds.subList(from, to));
            sql.update(
                    "UPDATE bank_question SET head_revision_id = CASE id" + cases + " END, identity_hash = CASE id"
                            + cases + " END, ordinal = CASE id" + cases + " END WHERE id IN (" + Sql.marks(to - from)
                            + ")",
                    parameters.toArray());
        }
    }
}
