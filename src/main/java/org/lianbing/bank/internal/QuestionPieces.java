package org.lianbing.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.internal.SameQuestion.Pieces;
import org.lianbing.platform.Sql;

/** What revisions are compared by. A revision never changes, so what was cut into pieces once may be kept. */
@Singleton
final class QuestionPieces {
    /** About 24 MB: a hundred thousand questions of sixty pieces each. */
    private static final long KEPT_PIECES_MAX = 6_000_000;

    private final Sql sql;
    private final BankJson json;
    private final Cache<Long, Pieces> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_PIECES_MAX)
            .weigher((Long id, Pieces pieces) -> pieces.stem().length + pieces.whole().length + 8)
            .build();

    QuestionPieces(Sql sql, BankJson json) {
        this.sql = sql;
        this.json = json;
    }

    private record Cut(long revisionId, Pieces pieces) {}

    /** Those that exist, by revision id. */
    Map<Long, Pieces> of(Collection<Long> revisionIds) {
        return Revisions.through(kept, revisionIds, this::load);
    }

    private Map<Long, Pieces> load(List<Long> ids) {
        Map<Long, Pieces> pieces = new HashMap<>();
        sql.list(
                        "SELECT id, stem, options, prompts, parts FROM bank_revision WHERE id IN ("
                                + Sql.marks(ids.size()) + ")",
                        row -> new Cut(
                                row.getLong("id"),
                                SameQuestion.pieces(
                                        Sql.text(row, "stem"),
                                        json.texts(Sql.text(row, "options")),
                                        json.texts(Sql.text(row, "prompts")),
                                        json.parts(Sql.text(row, "parts")))),
                        ids.toArray())
                .forEach(cut -> pieces.put(cut.revisionId, cut.pieces));
        return pieces;
    }
}
