package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.lianbing.bank.BankApi;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.practice.NothingToPractise;
import org.lianbing.practice.PracticeMode;

/**
 * Ten days of practice for part of the demo city, through the same rules as everybody's, so that streaks, wrong-question
 * books, error rates, points and boards have something to show. The same people get the same days on every machine.
 */
@Singleton
final class MakeDemoPractice implements StartupStep {
    private static final int DAYS = 10;
    /** Every so many of the crowd practise; enough for boards, few enough for a quick first start. */
    private static final int ONE_IN = 8;

    private static final int ANSWERS_A_DAY_MIN = 4;
    private static final int ANSWERS_A_DAY_SPREAD = 5;
    private static final int MEMBERS_MAX = 5_000;
    private static final Duration PER_ANSWER = Duration.ofSeconds(35);

    private final IdentityApi identity;
    private final List<DemoLogins> logins;
    private final BankApi banks;
    private final BeginSet beginSet;
    private final JudgeAnswer judgeAnswer;
    private final SetRepository sets;
    private final Sequences sequences;
    private final Judge judge;
    private final DayRepository days;
    private final TransactionRetry transactions;
    private final PracticeSettings settings;
    private final Clock clock;

    MakeDemoPractice(
            IdentityApi identity,
            List<DemoLogins> logins,
            BankApi banks,
            BeginSet beginSet,
            JudgeAnswer judgeAnswer,
            SetRepository sets,
            Sequences sequences,
            Judge judge,
            DayRepository days,
            TransactionRetry transactions,
            PracticeSettings settings,
            Clock clock) {
        this.identity = identity;
        this.logins = logins;
        this.banks = banks;
        this.beginSet = beginSet;
        this.judgeAnswer = judgeAnswer;
        this.sets = sets;
        this.sequences = sequences;
        this.judge = judge;
        this.days = days;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5_600;
    }

    @Override
    public String label() {
        return "补上演示职工最近十天的练习";
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        Instant now = clock.instant();
        List<MemberCard> people = people();
        for (int i = 0; i < people.size(); i++) {
            MemberCard person = people.get(i);
            // All of one person's days at once: a start that was cut off goes on with the next person.
            try {
                transactions.inTransaction(() -> practise(person, now));
            } catch (NothingToPractise noneOfHerLevel) {
                // The banks that ship hold no questions for the two highest levels: she has not practised yet.
            }
            progress.at(i + 1, people.size());
        }
    }

    /** Those one can log in as, and a part of the crowd. */
    private List<MemberCard> people() {
        Set<String> known = new HashSet<>();
        Set<String> newcomers = new HashSet<>();
        // Who is to try her first login has not practised yet.
        logins.stream()
                .flatMap(each -> each.all().stream())
                .forEach(login -> (login.role().contains("尚未激活") ? newcomers : known).add(login.name()));
        List<Long> ids = identity.memberIdsWithin("/", Set.of(), Set.of(), 0, MEMBERS_MAX);
        List<MemberCard> people = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += 1_000) {
            List<Long> step = ids.subList(from, Math.min(ids.size(), from + 1_000));
            Map<Long, MemberCard> cards = identity.members(step);
            for (long id : step) {
                MemberCard card = cards.get(id);
                if (card != null
                        && card.tradeId() != null
                        && !newcomers.contains(card.name())
                        && (known.contains(card.name()) || id % ONE_IN == 0)) {
                    people.add(card);
                }
            }
        }
        return people;
    }

    private void practise(MemberCard person, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        Long tradeId = person.tradeId();
        Integer level = person.level();
        if (tradeId == null
                || level == null
                || !days.daysUntil(person.id(), today, 1).isEmpty()) {
            return;
        }
        Random random = new Random(person.id());
        double skill = 0.55 + 0.4 * random.nextDouble();
        int regularity = 5 + random.nextInt(6);
        for (int ago = DAYS; ago >= 1; ago--) {
            // The last days before today always: a streak that stands is what there is to keep.
            if (ago <= 3 || random.nextInt(10) < regularity) {
                Instant at = today.minusDays(ago)
                        .atTime(LocalTime.of(7 + random.nextInt(13), random.nextInt(60)))
                        .atZone(settings.zone())
                        .toInstant();
                PracticeMode mode = ago == 2 ? PracticeMode.WRONG : PracticeMode.IN_ORDER;
                try {
                    oneDay(person, new BeginSet.Wish(tradeId, level, mode, "", null, false), at, skill, random);
                } catch (NothingToPractise noQuestionsOfThisLevel) {
                    // The editor is a technician, and no bank that ships has questions for technicians.
                    return;
                }
            }
        }
    }

    private void oneDay(MemberCard person, BeginSet.Wish wish, Instant start, double skill, Random random) {
        Worker worker = new Worker(person.id(), person.organisationPath());
        SetRow set = begin(worker, wish, start);
        int count = ANSWERS_A_DAY_MIN + random.nextInt(ANSWERS_A_DAY_SPREAD);
        int first = set.answeredCount() + 1;
        for (int i = 0; i < count && first + i <= set.questionCount(); i++) {
            Sequence.Entry question = sequences.get(set.sequenceId()).at(first + i);
            boolean right = random.nextDouble() < skill;
            judgeAnswer.judge(
                    worker,
                    set.id(),
                    new AnswerRequest(first + i, answer(question, right), right, null),
                    start.plus(PER_ANSWER.multipliedBy(i)));
        }
        sets.touch(set.id(), start.plus(PER_ANSWER.multipliedBy(count)));
    }

    private SetRow begin(Worker worker, BeginSet.Wish wish, Instant at) {
        try {
            return beginSet.begin(worker, wish, at);
        } catch (NothingToPractise nothingMissed) {
            return beginSet.begin(
                    worker,
                    new BeginSet.Wish(wish.tradeId(), wish.level(), PracticeMode.IN_ORDER, "", null, false),
                    at);
        }
    }

    private String answer(Sequence.Entry question, boolean right) {
        List<Long> revision = List.of(question.revisionId());
        String key = solution(revision);
        if (right) {
            return key;
        }
        return banks.contents(revision).values().iterator().next().shape().otherThan(key);
    }

    private String solution(List<Long> revision) {
        return judge.solutions(revision).values().iterator().next().key();
    }
}
