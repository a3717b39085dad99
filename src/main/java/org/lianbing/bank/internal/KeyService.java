package org.lianbing.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.QuestionType;
import org.lianbing.platform.Sql;

@Singleton
final class KeyService implements AnswerKeys {
    private static final int KEPT_MAX = 50_000;

    private final Sql sql;
    private final BankJson json;
    private final Cache<Long, AnswerKey> kept =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    private final Cache<Long, Map<String, String>> explained =
            Caffeine.newBuilder().maximumSize(KEPT_MAX).build();

    KeyService(Sql sql, BankJson json) {
        this.sql = sql;
        this.json = json;
    }

    private record Explained(long revisionId, Map<String, String> formulas) {}

    private record Keyed(long revisionId, AnswerKey key) {}

    @Override
    public Map<Long, AnswerKey> keys(Collection<Long> revisionIds) {
        return Revisions.through(kept, revisionIds, this::load);
    }

    @Override
    public Map<Long, Map<String, String>> formulas(Collection<Long> revisionIds) {
        Map<Long, Map<String, String>> all = Revisions.through(explained, revisionIds, this::loadFormulas);
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    private Map<Long, Map<String, String>> loadFormulas(List<Long> ids) {
        Map<Long, Map<String, String>> formulas = new HashMap<>();
        sql.list(
                        "SELECT revision_id, formulas FROM bank_answer_key WHERE revision_id IN ("
                                + Sql.marks(ids.size()) + ")",
                        row -> new Explained(row.getLong("revision_id"), json.formulas(Sql.text(row, "formulas"))),
                        ids.toArray())
                .forEach(found -> formulas.put(found.revisionId, found.formulas));
        return formulas;
    }

    private Map<Long, AnswerKey> load(List<Long> ids) {
        Map<Long, AnswerKey> keys = new HashMap<>();
        sql.list(
                        "SELECT k.revision_id, r.type, k.answer, k.rationale, k.source FROM bank_answer_key k"
                                + " JOIN bank_revision r ON r.id = k.revision_id WHERE k.revision_id IN ("
                                + Sql.marks(ids.size()) + ")",
                        row -> new Keyed(
                                row.getLong("revision_id"),
                                json.key(
                                        QuestionType.valueOf(Sql.text(row, "type")),
                                        Sql.text(row, "answer"),
                                        Sql.text(row, "rationale"),
                                        Sql.text(row, "source"))),
                        ids.toArray())
                .forEach(keyed -> keys.put(keyed.revisionId, keyed.key));
        return keys;
    }
}
