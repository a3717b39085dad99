package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianbing.contest.PartKind;
import org.lianbing.contest.PartSource;
import org.lianbing.contest.TotalFixed;
import org.lianbing.contest.TotalNotReady;
import org.lianbing.contest.TotalPlan;
import org.lianbing.contest.TotalPlan.Part;
import org.lianbing.contest.internal.TotalStore.Score;
import org.lianbing.contest.internal.TotalStore.State;
import org.lianbing.platform.Audit;
import org.lianbing.platform.TransactionRetry;

/**
 * What an organiser does about an event's total: sets its parts, has it computed, publishes it. Each is one transaction
 * that holds the event's total, and audited in it. What sources count is taken over with the first computing and not asked
 * again; until the total is published it can be computed anew, as after a practical score was put right.
 */
@Singleton
class SetTotal {
    private static final int PER_CALL = 1_000;

    private final TotalStore store;
    private final Map<String, PartSource> sources;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    SetTotal(TotalStore store, List<PartSource> sources, Audit audit, TransactionRetry transactions, Clock clock) {
        this.store = store;
        this.sources = sources.stream().collect(Collectors.toMap(PartSource::code, source -> source));
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void save(WholeEvent event, TotalPlan wanted, long actor) {
        TotalPlan plan = TotalParts.checked(event, wanted, sources.keySet());
        transactions.inTransaction(() -> {
            open(event);
            store.save(event.id(), plan);
            audit.record(actor, "contest.plan-total", null, "event:" + event.id(), TotalParts.inWords(plan));
        });
    }

    void compute(WholeEvent event, long actor) {
        transactions.inTransaction(() -> {
            State state = open(event);
            TotalPlan plan = store.plan(event.id()).orElseThrow(() -> new TotalNotReady("还没有设置总成绩由哪些部分组成。"));
            List<String> waiting = TotalParts.roundsOpen(event, plan);
            if (!waiting.isEmpty()) {
                throw new TotalNotReady("“" + String.join("”“", waiting) + "”的成绩还没有出来。");
            }
            Instant now = clock.instant();
            compute(event, plan, state.frozenAt() != null, now, state.frozenAt() == null ? now : state.frozenAt());
            audit.record(actor, "contest.compute-total", null, "event:" + event.id(), null);
        });
    }

    private void compute(WholeEvent event, TotalPlan plan, boolean frozen, Instant now, Instant frozenAt) {
        List<Map<Long, Long>> measured = new ArrayList<>();
        Set<Long> tookPart = new TreeSet<>();
        for (Part part : plan.parts()) {
            Map<Long, Long> amounts =
                    switch (part.kind()) {
                        case ROUND -> store.roundScores(Objects.requireNonNull(part.roundId()));
                        case PRACTICAL -> store.practicalScores(event.id());
                        case SOURCE -> Map.of();
                    };
            tookPart.addAll(amounts.keySet());
            measured.add(amounts);
        }
        Set<Long> known = new TreeSet<>(tookPart);
        known.addAll(store.entrants(event.id()));
        for (int ordinal = 0; ordinal < plan.parts().size(); ordinal++) {
            Part part = plan.parts().get(ordinal);
            if (part.kind() == PartKind.SOURCE) {
                measured.set(ordinal, frozen ? store.frozen(event.id(), ordinal) : counted(part, List.copyOf(known)));
            }
            if (part.kind() != PartKind.SOURCE || !frozen) {
                store.forgetScores(event.id(), ordinal);
                store.write(event.id(), scores(part, ordinal, measured.get(ordinal), known));
            }
        }
        WeightedTotal total =
                new WeightedTotal(plan.parts().stream().map(Part::weight).toList());
        List<WeightedTotal.Person> people = tookPart.stream()
                .map(memberId -> person(memberId, plan, measured))
                .toList();
        store.writeTotals(event.id(), total.places(people), frozenAt, now);
    }

    private static WeightedTotal.Person person(long memberId, TotalPlan plan, List<Map<Long, Long>> measured) {
        List<Integer> hundred = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            hundred.add(WeightedTotal.hundred(
                    measured.get(i).getOrDefault(memberId, 0L),
                    TotalParts.full(plan.parts().get(i))));
        }
        return new WeightedTotal.Person(memberId, hundred);
    }

    private static List<Score> scores(Part part, int ordinal, Map<Long, Long> amounts, Set<Long> members) {
        return members.stream()
                .map(memberId -> new Score(
                        memberId,
                        ordinal,
                        amounts.get(memberId),
                        WeightedTotal.hundred(amounts.getOrDefault(memberId, 0L), TotalParts.full(part))))
                .toList();
    }

    private Map<Long, Long> counted(Part part, List<Long> members) {
        PartSource source = Objects.requireNonNull(sources.get(part.source()));
        Map<Long, Long> amounts = new HashMap<>();
        for (int from = 0; from < members.size(); from += PER_CALL) {
            amounts.putAll(source.amounts(
                    members.subList(from, Math.min(members.size(), from + PER_CALL)),
                    Objects.requireNonNull(part.fromDay()),
                    Objects.requireNonNull(part.untilDay())));
        }
        return amounts;
    }

    /** For good; awards by the total can be given from now on. */
    void publish(WholeEvent event, long actor) {
        transactions.inTransaction(() -> {
            if (open(event).computedAt() == null) {
                throw new TotalNotReady("请先计算总成绩；修改实操成绩之后要重新计算。");
            }
            store.published(event.id(), clock.instant());
            audit.record(actor, "contest.publish-total", null, "event:" + event.id(), null);
        });
    }

    private State open(WholeEvent event) {
        State state = store.lock(event.id());
        if (state.publishedAt() != null) {
            throw new TotalFixed();
        }
        return state;
    }
}
