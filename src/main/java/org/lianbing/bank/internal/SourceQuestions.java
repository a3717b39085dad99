package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.bank.QuestionContent;
import org.lianbing.bank.internal.Citations.CitingQuestion;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** The questions that cite a source, as somebody sees them: of the banks she looks after, drafts only of those she edits. */
@Singleton
final class SourceQuestions {
    private final Citations citations;
    private final KeptBanks kept;
    private final BankRows banks;
    private final Revisions revisions;

    SourceQuestions(Citations citations, KeptBanks kept, BankRows banks, Revisions revisions) {
        this.citations = citations;
        this.kept = kept;
        this.banks = banks;
        this.revisions = revisions;
    }

    /**
     * A question that cites a source.
     *
     * @param cited the words in which it does
     * @param inUse it is drawn; otherwise it is a draft
     */
    @Serdeable
    record SourceQuestionView(
            long questionId, long bankId, String bankName, String stem, String cited, boolean inUse) {}

    /** By source; those without any are left out. */
    Map<Long, Integer> counts(Caller caller, Collection<Long> sourceIds) {
        citations.catchUp();
        return citations.counts(sourceIds, seen(caller));
    }

    Page<SourceQuestionView> citing(Caller caller, long sourceId, PageRequest page) {
        int total = counts(caller, List.of(sourceId)).getOrDefault(sourceId, 0);
        if (total == 0) {
            return Page.of(List.of(), 0, page);
        }
        List<CitingQuestion> found = citations.citing(sourceId, seen(caller), page);
        Map<Long, String> names = banks.names(
                found.stream().map(CitingQuestion::bankId).distinct().toList());
        Map<Long, QuestionContent> contents = revisions.contents(
                found.stream().map(CitingQuestion::revisionId).toList());
        return Page.of(
                found.stream()
                        .map(one -> new SourceQuestionView(
                                one.questionId(),
                                one.bankId(),
                                Objects.requireNonNull(names.get(one.bankId())),
                                Objects.requireNonNull(contents.get(one.revisionId()))
                                        .stem(),
                                one.cited(),
                                one.inUse()))
                        .toList(),
                total,
                page);
    }

    private Citations.Seen seen(Caller caller) {
        return new Citations.Seen(kept.ids(caller), kept.editedIds(caller));
    }
}
