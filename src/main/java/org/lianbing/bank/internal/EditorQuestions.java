package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKeys;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.KeyText;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.internal.QuestionSearch.Hit;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;

/** Questions of a bank as they stand now, published or not, with their keys. */
@Singleton
final class EditorQuestions {
    private final Sql sql;
    private final Revisions revisions;
    private final AnswerKeys keys;
    private final QuestionSearch search;
    private final BankRows banks;
    private final BankCards cards;

    EditorQuestions(
            Sql sql, Revisions revisions, AnswerKeys keys, QuestionSearch search, BankRows banks, BankCards cards) {
        this.sql = sql;
        this.revisions = revisions;
        this.keys = keys;
        this.search = search;
        this.banks = banks;
        this.cards = cards;
    }

    private record Head(
            long revisionId,
            @Nullable Long headId,
            @Nullable Long publishedId) {}

    /** In one bank, as it stands now. */
    Page<QuestionView> list(long bankId, QuestionFilter filter, PageRequest page) {
        Page<Hit> hits = search.inBank(bankId, filter, page);
        return Page.of(views(hits), hits.total(), page);
    }

    /** Over every bank that the viewer may look into. */
    Page<FoundQuestionView> search(QuestionFilter filter, Viewer viewer, PageRequest page) {
        Page<Hit> hits = search.search(filter, viewer, page);
        List<QuestionView> views = views(hits);
        Map<Long, BankCard> found =
                cards
                        .cards(banks.list(hits.items().stream()
                                .map(Hit::bankId)
                                .distinct()
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(BankCard::id, card -> card));
        List<FoundQuestionView> shown = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            BankCard bank = Objects.requireNonNull(found.get(hits.items().get(i).bankId()));
            shown.add(new FoundQuestionView(
                    bank.id(), bank.name(), bank.tradeName(), bank.organisationName(), views.get(i)));
        }
        return Page.of(shown, hits.total(), page);
    }

    /** Those that exist, by revision id. */
    Map<Long, QuestionView> views(Collection<Long> revisionIds) {
        Map<Long, QuestionView> views = new HashMap<>();
        if (!revisionIds.isEmpty()) {
            List<Head> heads = sql.list(
                    "SELECT r.id, q.head_revision_id, q.published_revision_id FROM bank_revision r"
                            + " JOIN bank_question q ON q.id = r.question_id WHERE r.id IN ("
                            + Sql.marks(revisionIds.size()) + ")",
                    row -> new Head(
                            row.getLong("id"),
                            Sql.longOrNull(row, "head_revision_id"),
                            Sql.longOrNull(row, "published_revision_id")),
                    revisionIds.toArray());
            viewsOf(heads).forEach(view -> views.put(view.revisionId(), view));
        }
        return views;
    }

    private List<QuestionView> views(Page<Hit> hits) {
        return viewsOf(hits.items().stream()
                .map(hit -> new Head(hit.revisionId(), hit.headId(), hit.publishedId()))
                .toList());
    }

    private List<QuestionView> viewsOf(List<Head> heads) {
        List<Long> ids = heads.stream().map(Head::revisionId).toList();
        Map<Long, QuestionContent> contents = revisions.contents(ids);
        Map<Long, AnswerKey> found = keys.keys(ids);
        Map<Long, Map<String, String>> formulas = keys.formulas(ids);
        List<QuestionView> views = new ArrayList<>();
        for (Head head : heads) {
            views.add(view(
                    Objects.requireNonNull(contents.get(head.revisionId)),
                    Objects.requireNonNull(found.get(head.revisionId)),
                    formulas.getOrDefault(head.revisionId, Map.of()),
                    state(head)));
        }
        return views;
    }

    int count(long bankId) {
        return (int) sql.number(
                "SELECT COUNT(*) FROM bank_question WHERE bank_id = ? AND head_revision_id IS NOT NULL", bankId);
    }

    private static QuestionView.State state(Head head) {
        if (head.publishedId == null) {
            return QuestionView.State.NEW;
        }
        return Objects.equals(head.publishedId, head.headId)
                ? QuestionView.State.PUBLISHED
                : QuestionView.State.CHANGED;
    }

    private static QuestionView view(
            QuestionContent content, AnswerKey key, Map<String, String> keyFormulas, QuestionView.State state) {
        return new QuestionView(
                content.questionId(),
                content.revisionId(),
                content.chapter(),
                content.type(),
                content.level(),
                content.difficulty(),
                content.stem(),
                QuestionView.lettered(content.options()),
                content.pinned(),
                content.blankCount(),
                content.prompts(),
                PartView.all(content.parts()),
                content.use(),
                content.knowledge(),
                Formulas.together(content.formulas(), keyFormulas),
                KeyText.answer(key),
                KeyText.words(key),
                key.rationale(),
                key.source(),
                state);
    }
}
