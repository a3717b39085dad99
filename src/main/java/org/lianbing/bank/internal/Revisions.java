package org.lianbing.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.QuestionType;
import org.lianbing.bank.Use;
import org.lianbing.platform.Sql;

/** Contents of revisions. They never change, so what was read once may be kept. */
@Singleton
final class Revisions {
    private static final int KEPT_MAX = 50_000;
    private static final int CHUNK = 500;

    private final Sql sql;
    private final BankJson json;
    private final Cache<Long, QuestionContent> kept =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    Revisions(Sql sql, BankJson json) {
        this.sql = sql;
        this.json = json;
    }

    Map<Long, QuestionContent> contents(Collection<Long> revisionIds) {
        return through(kept, revisionIds, this::load);
    }

    /** By question, the revision that is drawn now. */
    Map<Long, Long> published(Collection<Long> questionIds) {
        Map<Long, Long> found = new HashMap<>();
        List<Long> ids = questionIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            sql.list(
                    "SELECT id, published_revision_id FROM bank_question WHERE published_revision_id IS NOT NULL AND id IN ("
                            + Sql.marks(some.size()) + ")",
                    row -> found.put(row.getLong(1), row.getLong(2)),
                    some.toArray());
        }
        return found;
    }

    /** What is kept, and the rest from the database. */
    static <T> Map<Long, T> through(
            Cache<Long, T> kept, Collection<Long> ids, Function<List<Long>, Map<Long, T>> load) {
        Map<Long, T> found = new HashMap<>(kept.getAllPresent(ids));
        List<Long> missing =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        for (int from = 0; from < missing.size(); from += CHUNK) {
            Map<Long, T> loaded = load.apply(missing.subList(from, Math.min(missing.size(), from + CHUNK)));
            kept.putAll(loaded);
            found.putAll(loaded);
        }
        return found;
    }

    private Map<Long, QuestionContent> load(List<Long> ids) {
        Map<Long, QuestionContent> contents = new HashMap<>();
        sql.list(
                        "SELECT id, question_id, type, level, difficulty, chapter, stem, options, pinned, blank_count,"
                                + " prompts, parts, use_kind, knowledge, formulas"
                                + " FROM bank_revision WHERE id IN (" + Sql.marks(ids.size()) + ")",
                        row -> new QuestionContent(
                                row.getLong("question_id"),
                                row.getLong("id"),
                                QuestionType.valueOf(Sql.text(row, "type")),
                                row.getInt("level"),
                                Difficulty.valueOf(Sql.text(row, "difficulty")),
                                Sql.text(row, "chapter"),
                                Sql.text(row, "stem"),
                                json.texts(Sql.text(row, "options")),
                                row.getBoolean("pinned"),
                                row.getInt("blank_count"),
                                json.texts(Sql.text(row, "prompts")),
                                json.parts(Sql.text(row, "parts")),
                                Use.valueOf(Sql.text(row, "use_kind")),
                                json.texts(Sql.text(row, "knowledge")),
                                json.formulas(Sql.text(row, "formulas"))),
                        ids.toArray())
                .forEach(content -> contents.put(content.revisionId(), content));
        return contents;
    }
}
