package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/**
 * Finds questions by words and facts, in the banks that somebody may look into: an editor her company's, as they stand now;
 * an organiser those in her reach and the public ones, as they are published.
 */
@Singleton
final class QuestionSearch {
    private static final String IS_FLAGGED =
            "EXISTS (SELECT 1 FROM bank_flag f WHERE f.question_id = q.id AND f.settled_at IS NULL)";

    private final Sql sql;
    private final BankRows banks;
    private final BankCards cards;
    private final SearchIndex index;

    QuestionSearch(Sql sql, BankRows banks, BankCards cards, SearchIndex index) {
        this.sql = sql;
        this.banks = banks;
        this.cards = cards;
        this.index = index;
    }

    /** @param headId the question's head; null once it is retired */
    record Hit(
            long questionId,
            long bankId,
            long revisionId,
            @Nullable Long headId,
            @Nullable Long publishedId) {}

    /** By bank, then in the order of the author. */
    Page<Hit> search(QuestionFilter filter, Viewer viewer, PageRequest page) {
        return search(filter, open(viewer), viewer.organiser(), page);
    }

    /** In one bank, as it stands now; whether she may look into it is for the caller to decide. */
    Page<Hit> inBank(long bankId, QuestionFilter filter, PageRequest page) {
        return search(filter.ofBank(bankId), List.of(bankId), false, page);
    }

    /** All that an editor's filter matches, by bank and order; at most {@code limit}. */
    List<Hit> all(QuestionFilter filter, Viewer viewer, int limit) {
        Where where = where(filter, open(viewer), viewer.organiser());
        return where == null ? List.of() : hits(where, limit, 0);
    }

    /**
     * All of one bank that the filter matches, in its order; whether she may look into it is for the caller to decide.
     *
     * @param published as it is published, or as it stands now
     */
    List<Hit> allInBank(long bankId, QuestionFilter filter, boolean published, int limit) {
        Where where = where(filter.ofBank(bankId), List.of(bankId), published);
        return where == null ? List.of() : hits(where, limit, 0);
    }

    private Page<Hit> search(QuestionFilter filter, List<Long> bankIds, boolean published, PageRequest page) {
        Where where = where(filter, bankIds, published);
        if (where == null) {
            return Page.of(List.of(), 0, page);
        }
        long total = sql.number("SELECT COUNT(*)" + where.sql, where.parameters.toArray());
        return Page.of(total == 0 ? List.of() : hits(where, page.size(), page.offset()), total, page);
    }

    private List<Hit> hits(Where where, int limit, long offset) {
        List<@Nullable Object> parameters = new ArrayList<>(where.parameters);
        parameters.add(limit);
        parameters.add(offset);
        return sql.list(
                "SELECT q.id, q.bank_id, r.id AS revision_id, q.head_revision_id, q.published_revision_id" + where.sql
                        + " ORDER BY q.bank_id, q.ordinal, q.id LIMIT ? OFFSET ?",
                row -> new Hit(
                        row.getLong("id"),
                        row.getLong("bank_id"),
                        row.getLong("revision_id"),
                        Sql.longOrNull(row, "head_revision_id"),
                        Sql.longOrNull(row, "published_revision_id")),
                parameters.toArray());
    }

    private List<Long> open(Viewer viewer) {
        return cards.cards(banks.notRetired()).stream()
                .filter(bank -> viewer.organiser() ? viewer.seesKeys(bank) : viewer.seesDrafts(bank))
                .map(BankCard::id)
                .toList();
    }

    private record Where(String sql, List<@Nullable Object> parameters) {}

    /** @return null when nothing can match */
    private @Nullable Where where(QuestionFilter filter, List<Long> open, boolean published) {
        List<Long> bankIds = filter.bankId() == null
                ? open
                : open.stream().filter(filter.bankId()::equals).toList();
        String words = words(filter);
        if (bankIds.isEmpty() || words == null) {
            return null;
        }
        StringBuilder from = new StringBuilder(" FROM bank_question q JOIN bank_revision r ON r.id = ")
                .append(published ? "q.published_revision_id" : "q.head_revision_id")
                .append(" JOIN bank_bank b ON b.id = q.bank_id");
        if (filter.needsIndex()) {
            index.catchUp(bankIds);
            from.append(" JOIN bank_search s ON s.revision_id = r.id");
        }
        Conditions conditions = new Conditions();
        conditions.add("q.bank_id IN (" + Sql.marks(bankIds.size()) + ")", bankIds.toArray());
        if (published) {
            conditions.add("b.published_at IS NOT NULL");
        }
        if (!words.isEmpty()) {
            conditions.add("MATCH (s.words) AGAINST (? IN BOOLEAN MODE)", words);
        }
        conditions.ifGiven("b.trade_id = ?", filter.tradeId());
        conditions.ifGiven("r.type = ?", filter.type());
        conditions.ifGiven("r.level = ?", filter.level());
        conditions.ifGiven("r.difficulty = ?", filter.difficulty());
        conditions.ifGiven("r.chapter = ?", QuestionFilter.says(filter.chapter()) ? filter.chapter() : null);
        conditions.ifGiven("r.use_kind = ?", filter.use());
        conditions.ifGiven("s.has_picture = ?", filter.picture());
        if (filter.flagged() != null) {
            conditions.add((filter.flagged() ? "" : "NOT ") + IS_FLAGGED);
        }
        if (filter.state() != null) {
            conditions.add(state(filter.state()));
        }
        return new Where(from + conditions.where(), conditions.parameters);
    }

    private static String state(QuestionView.State state) {
        return switch (state) {
            case NEW -> "q.published_revision_id IS NULL";
            case CHANGED ->
                "q.published_revision_id IS NOT NULL AND NOT (q.published_revision_id <=> q.head_revision_id)";
            case PUBLISHED -> "q.published_revision_id = q.head_revision_id";
        };
    }

    /** For the index; "" when no words are asked for, null when what is asked for holds no word. */
    private static @Nullable String words(QuestionFilter filter) {
        StringJoiner words = new StringJoiner(" ");
        if (QuestionFilter.says(filter.query())) {
            words.add(SearchWords.query(SearchWords.TEXT, Objects.requireNonNull(filter.query())));
        }
        if (QuestionFilter.says(filter.source())) {
            words.add(SearchWords.query(SearchWords.SOURCE, Objects.requireNonNull(filter.source())));
        }
        if (QuestionFilter.says(filter.knowledge())) {
            words.add("+" + SearchWords.whole(SearchWords.KNOWLEDGE, Objects.requireNonNull(filter.knowledge())));
        }
        boolean asked = QuestionFilter.says(filter.query()) || QuestionFilter.says(filter.source());
        String joined = words.toString().strip();
        return asked && joined.isEmpty() ? null : joined;
    }

    /** Conditions joined by AND, with their parameters in order. */
    private static final class Conditions {
        private final StringJoiner texts = new StringJoiner(" AND ", " WHERE ", "");
        private final List<@Nullable Object> parameters = new ArrayList<>();

        void add(String condition, Object... values) {
            texts.add(condition);
            parameters.addAll(List.of(values));
        }

        void ifGiven(String condition, @Nullable Object value) {
            if (value != null) {
                add(condition, value);
            }
        }

        String where() {
            return texts.toString();
        }
    }
}
