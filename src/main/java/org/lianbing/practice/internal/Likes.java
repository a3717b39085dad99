package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PoolQuery;
import org.lianbing.bank.PoolQuestion;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.NotFound;
import org.lianbing.practice.NothingToPractise;
import org.lianbing.practice.PracticeMode;

/** Another like this: after a miss, the few questions that are most like it, of the same type and level. */
@Singleton
class Likes {
    /** More of one chapter are not compared: the nearest of these are near enough. */
    private static final int COMPARED_MAX = 400;
    /** Of so many times as many near ones as are wanted, the unseen come first. */
    private static final int NEAR_TIMES = 3;

    private final BankApi banks;
    private final Gate gate;
    private final SetRepository sets;
    private final Sequences sequences;
    private final AnswerRepository answers;
    private final BeginSet beginSet;
    private final PracticeSettings settings;

    Likes(
            BankApi banks,
            Gate gate,
            SetRepository sets,
            Sequences sequences,
            AnswerRepository answers,
            BeginSet beginSet,
            PracticeSettings settings) {
        this.banks = banks;
        this.gate = gate;
        this.sets = sets;
        this.sequences = sequences;
        this.answers = answers;
        this.beginSet = beginSet;
        this.settings = settings;
    }

    /**
     * @throws NotFound when the set is not hers
     * @throws NothingToPractise when no question is like it
     */
    SetRow begin(Worker worker, long setId, int position, Instant now) {
        SetRow set = sets.find(setId, worker.memberId()).orElseThrow(() -> NotFound.of("practice"));
        JudgeAnswer.mustBeIn(set, position);
        Sequence.Entry missed = sequences.get(set.sequenceId()).at(position);
        gate.opening(List.of(missed.bankId()), worker.organisationPath(), now).mustAllow(missed);
        QuestionContent content = Objects.requireNonNull(
                banks.contents(List.of(missed.revisionId())).get(missed.revisionId()));
        List<Sequence.Entry> like = nearest(worker, set, content, candidates(worker, set, content, now));
        if (like.isEmpty()) {
            throw new NothingToPractise("没有找到和这道题类似的题，先做下一题吧。");
        }
        BeginSet.Wish wish = new BeginSet.Wish(
                set.tradeId(), set.level(), PracticeMode.LIKE, content.chapter(), content.type(), false);
        return beginSet.of(worker, wish, like, now);
    }

    /** Of the same type, and of the same chapter or about something the missed one is about. */
    private List<PoolQuestion> candidates(Worker worker, SetRow set, QuestionContent missed, Instant now) {
        Audience audience = Audience.member(worker.organisationPath());
        Set<String> knowledge = Set.copyOf(missed.knowledge());
        List<PoolQuestion> near = banks.pool(PoolQuery.ofTrade(set.tradeId(), audience, set.level(), null)).stream()
                .filter(each -> each.questionId() != missed.questionId() && each.type() == missed.type())
                .filter(each -> each.chapter().equals(missed.chapter())
                        || each.knowledge().stream().anyMatch(knowledge::contains))
                .toList();
        Opening opening = gate.opening(
                near.stream().map(PoolQuestion::bankId).collect(Collectors.toSet()), worker.organisationPath(), now);
        return near.stream()
                .filter(each -> opening.allows(each.bankId(), each.questionId()))
                .limit(COMPARED_MAX)
                .toList();
    }

    private List<Sequence.Entry> nearest(
            Worker worker, SetRow set, QuestionContent missed, List<PoolQuestion> candidates) {
        Map<Long, QuestionContent> contents =
                banks.contents(candidates.stream().map(PoolQuestion::revisionId).toList());
        Map<Long, Instant> seen = answers.lastAnswered(worker.memberId(), set.tradeId(), set.level());
        Comparator<QuestionContent> nearestFirst = Comparator.comparingDouble(each -> -Likeness.of(missed, each));
        Map<Long, PoolQuestion> byRevision =
                candidates.stream().collect(Collectors.toMap(PoolQuestion::revisionId, each -> each));
        return contents.values().stream()
                .sorted(nearestFirst.thenComparingLong(QuestionContent::questionId))
                .limit((long) NEAR_TIMES * settings.likeSetSize())
                .sorted(Comparator.comparing(each -> seen.containsKey(each.questionId())))
                .limit(settings.likeSetSize())
                .map(each -> Sequence.Entry.of(Objects.requireNonNull(byRevision.get(each.revisionId()))))
                .toList();
    }
}
