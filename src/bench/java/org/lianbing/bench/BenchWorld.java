package org.lianbing.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.lianbing.bank.BankFixture;
import org.lianbing.bank.QuestionType;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.RevealRule;
import org.lianbing.contest.RoundRules;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.exam.Occasion;
import org.lianbing.exam.Section;
import org.lianbing.exam.StartAttempt;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Sealer;
import org.lianbing.platform.TransactionRetry;

/** Makes people, attempts, rounds and boards to measure with; at most eight things at a time. */
final class BenchWorld {
    static final String DEVICE = "bench";

    private final ApplicationContext context;
    private final IdentityFixture identity;
    private final ExamApi exam;

    BenchWorld(ApplicationContext context) {
        this.context = context;
        this.identity = new IdentityFixture(context);
        this.exam = context.getBean(ExamApi.class);
    }

    record MadeAttempt(long id, String cookie) {}

    record MadeRound(long roundId, List<String> cookies) {}

    List<MadeAttempt> attempts(int count, int questions) {
        long bank = context.getBean(BankFixture.class)
                .publish(questions, QuestionType.SINGLE)
                .bankId();
        long blueprint = exam.createBlueprint(new Blueprint(
                List.of(new Section("单选题", bank, QuestionType.SINGLE, null, null, questions, 10)),
                true,
                MultipleRule.ALL_OR_NOTHING));
        long team = identity.town().teamOfA();
        Instant now = Instant.now();
        Occasion occasion = new Occasion("bench", now.toEpochMilli());
        return inParallel(count, number -> {
            var person = identity.member(team, "张练兵");
            var attempt = exam.start(new StartAttempt(
                    occasion,
                    person.id(),
                    "测速",
                    blueprint,
                    now,
                    now.plus(Duration.ofHours(3)),
                    Duration.ofHours(2),
                    1,
                    DEVICE));
            return new MadeAttempt(attempt.id(), person.cookie());
        });
    }

    MadeRound round(int entrants, int questions) {
        long bank = context.getBean(BankFixture.class)
                .publish(questions * 2, QuestionType.SINGLE)
                .bankId();
        var town = identity.town();
        var organiser = identity.memberWithRole(town.city(), "组织者", Roles.ORGANISER);
        Instant now = Instant.now();
        var draft = ContestDraft.simple(
                "测速竞赛",
                "测速",
                town.city(),
                ContestDraft.EligibilityDraft.EVERYONE,
                new ContestDraft.RoundDraft(
                        null,
                        "初赛",
                        now.plusSeconds(2),
                        now.plus(Duration.ofHours(3)),
                        3600,
                        1,
                        MultipleRule.ALL_OR_NOTHING,
                        RevealRule.AFTER_ROUND,
                        true,
                        new ContestDraft.BlueprintDraft(
                                List.of(new ContestDraft.SectionDraft(
                                        "单选题", bank, QuestionType.SINGLE, null, null, questions, 10)),
                                true),
                        RoundRules.USUAL,
                        MarkingRules.PLAIN));
        BenchHttp http = new BenchHttp(context, organiser.cookie());
        long contest = http.post("/api/organiser/contests", draft).get("id").getLongValue();
        http.post("/api/organiser/contests/" + contest + "/publish", Map.of());
        List<String> cookies = inParallel(entrants, number -> {
            String cookie = identity.member(town.teamOfA(), "李练兵").cookie();
            new BenchHttp(context, cookie).post("/api/contests/" + contest + "/entries", Map.of());
            return cookie;
        });
        long round = new BenchHttp(context, cookies.getFirst())
                .get("/api/contests/" + contest)
                .get("current")
                .getLongValue();
        return new MadeRound(round, cookies);
    }

    /** Other people in a round, straight into MariaDB: half of them are answering, half have submitted. */
    void fill(long roundId, int others, int questions) {
        if (others == 0) {
            return;
        }
        TransactionRetry transactions = context.getBean(TransactionRetry.class);
        JdbcOperations jdbc = context.getBean(JdbcOperations.class);
        transactions.inTransaction(() -> {
            BenchAttempts.fill(jdbc, roundId, others, questions);
        });
    }

    /** Members with points, straight into MariaDB; the boards rebuild themselves from there, as after a loss of Redis. */
    List<String> board(int members, int callers) {
        long team = identity.town().teamOfA();
        List<IdentityFixture.Person> people = inParallel(callers, number -> identity.member(team, "王练兵"));
        TransactionRetry transactions = context.getBean(TransactionRetry.class);
        JdbcOperations jdbc = context.getBean(JdbcOperations.class);
        byte[] sealed = context.getBean(Sealer.class).seal("11010519491231002X");
        transactions.inTransaction(() -> {
            BenchBoards.fill(
                    jdbc,
                    sealed,
                    team,
                    members - callers,
                    people.stream().map(IdentityFixture.Person::id).toList());
        });
        BenchBoards.forget(context);
        return people.stream().map(IdentityFixture.Person::cookie).toList();
    }

    interface Making<T> {
        T make(int number);
    }

    private static <T> List<T> inParallel(int count, Making<T> making) {
        Semaphore atOnce = new Semaphore(8);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int number = i;
                futures.add(threads.submit(() -> {
                    atOnce.acquire();
                    try {
                        return making.make(number);
                    } finally {
                        atOnce.release();
                    }
                }));
            }
            List<T> made = new ArrayList<>(count);
            for (Future<T> future : futures) {
                made.add(future.get());
            }
            return made;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
