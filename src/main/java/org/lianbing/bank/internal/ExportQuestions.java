package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.Sql;

/** Reads questions that are taken out, a few hundred at a time, so that a bank of any size takes no more memory than that. */
@Singleton
final class ExportQuestions {
    private static final int CHUNK = 200;
    private static final int KINDS_CHUNK = 2_000;

    private final Sql sql;
    private final Revisions revisions;
    private final AnswerKeys keys;

    ExportQuestions(Sql sql, Revisions revisions, AnswerKeys keys) {
        this.sql = sql;
        this.revisions = revisions;
        this.keys = keys;
    }

    /** @param order as a paper shows its options; "" as written */
    record Picked(long revisionId, String order) {}

    /** In the order asked for. */
    Stream<ExportQuestion> read(List<Picked> picked) {
        return IntStream.iterate(0, from -> from < picked.size(), from -> from + CHUNK)
                .boxed()
                .flatMap(from -> chunk(picked.subList(from, Math.min(picked.size(), from + CHUNK))).stream());
    }

    /** In the order of the types, and within a type in the order given. */
    Map<QuestionType, List<Long>> byType(List<Long> revisionIds) {
        Map<Long, Kind> kinds = kinds(revisionIds);
        Map<QuestionType, List<Long>> found = new EnumMap<>(QuestionType.class);
        for (long id : revisionIds) {
            Kind kind = Objects.requireNonNull(kinds.get(id));
            found.computeIfAbsent(kind.type, unused -> new ArrayList<>()).add(id);
        }
        return found;
    }

    /** What a format would make of them. */
    ExportCheckView check(List<Long> revisionIds, ExportFormat format) {
        Map<QuestionType, Integer> leftOut = new EnumMap<>(QuestionType.class);
        Collection<Kind> kinds = kinds(revisionIds).values();
        kinds.stream()
                .filter(kind -> LeftOut.of(format, kind.type, kind.blanks))
                .forEach(kind -> leftOut.merge(kind.type, 1, Integer::sum));
        return new ExportCheckView(
                revisionIds.size(),
                leftOut.entrySet().stream()
                        .map(type -> new ExportCheckView.LeftOutType(type.getKey(), type.getValue()))
                        .toList(),
                (int) kinds.stream().filter(Kind::shows).count());
    }

    /** @param shows a picture, or plays a sound */
    private record Kind(long revisionId, QuestionType type, int blanks, boolean shows) {}

    private Map<Long, Kind> kinds(List<Long> revisionIds) {
        Map<Long, Kind> kinds = new HashMap<>();
        for (int from = 0; from < revisionIds.size(); from += KINDS_CHUNK) {
            List<Long> some = revisionIds.subList(from, Math.min(revisionIds.size(), from + KINDS_CHUNK));
            sql.list(
                            "SELECT r.id, r.type, r.blank_count, CONCAT(r.stem, r.options, r.prompts, r.parts,"
                                    + " k.rationale) REGEXP '\\\\]\\\\((pic|audio):' AS shows FROM bank_revision r"
                                    + " JOIN bank_answer_key k ON k.revision_id = r.id WHERE r.id IN ("
                                    + Sql.marks(some.size()) + ")",
                            row -> new Kind(
                                    row.getLong("id"),
                                    QuestionType.valueOf(Sql.text(row, "type")),
                                    row.getInt("blank_count"),
                                    row.getBoolean("shows")),
                            some.toArray())
                    .forEach(kind -> kinds.put(kind.revisionId, kind));
        }
        return kinds;
    }

    private List<ExportQuestion> chunk(List<Picked> picked) {
        List<Long> ids = picked.stream().map(Picked::revisionId).toList();
        Map<Long, QuestionContent> contents = revisions.contents(ids);
        Map<Long, AnswerKey> found = keys.keys(ids);
        Map<Long, String> names = names(contents.values());
        List<ExportQuestion> questions = new ArrayList<>();
        for (Picked one : picked) {
            QuestionContent content = Objects.requireNonNull(contents.get(one.revisionId));
            ExportQuestion question = new ExportQuestion(
                    names.getOrDefault(content.questionId(), ExportQuestion.idOf(content.questionId())),
                    content,
                    Objects.requireNonNull(found.get(one.revisionId)));
            questions.add(ShownOrder.of(question, one.order));
        }
        return questions;
    }

    /** Of those that ship; the others have none of their own. */
    private Map<Long, String> names(Collection<QuestionContent> contents) {
        List<Long> ids = contents.stream().map(QuestionContent::questionId).toList();
        Map<Long, String> names = new HashMap<>();
        sql.list(
                "SELECT id, external_id FROM bank_question WHERE external_id IS NOT NULL AND id IN ("
                        + Sql.marks(ids.size()) + ")",
                row -> names.put(row.getLong("id"), Sql.text(row, "external_id")),
                ids.toArray());
        return names;
    }
}
