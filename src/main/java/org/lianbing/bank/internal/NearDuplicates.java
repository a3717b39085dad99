package org.lianbing.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.Audience;
import org.lianbing.bank.internal.AlikeSets.Pair;
import org.lianbing.bank.internal.KnownQuestions.Known;
import org.lianbing.bank.internal.SameQuestion.Pieces;

/**
 * Questions that are alike, within a file or a bank and across every bank that the person who asks may know of: a company
 * never learns of another's private bank, not by a count either.
 */
@Singleton
final class NearDuplicates {
    /** Of one row; who has read five that are alike knows enough. */
    private static final int SHOWN_PER_ROW = 5;
    /** Of one bank; contradictions come first, and all of them are kept. */
    private static final int KEPT_PER_BANK = 5_000;

    private final KnownQuestions known;
    private final QuestionPieces pieces;
    private final AskedQuestions asked;
    private final BankRows banks;
    /** One comparison at a time takes both cores already. */
    private final ReentrantLock turn = new ReentrantLock();

    /** By everything that was compared: the same again as long as every question is where it was, at its revision. */
    private final Cache<String, List<AlikePair>> kept = Caffeine.newBuilder()
            .maximumWeight(100_000)
            .weigher((String compared, List<AlikePair> pairs) -> pairs.size() + 1)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    NearDuplicates(KnownQuestions known, QuestionPieces pieces, AskedQuestions asked, BankRows banks) {
        this.known = known;
        this.pieces = pieces;
        this.asked = asked;
        this.banks = banks;
    }

    /** @param questionId the question it changes, which is not held against it; null for a new one */
    record Row(QuestionDraft draft, @Nullable Long questionId) {}

    /**
     * A question that is alike.
     *
     * @param row index of another row of the same file; null for a question of a bank
     * @param contradictory both ask the same and call different things right
     */
    record Alike(
            @Nullable Integer row,
            @Nullable Long questionId,
            @Nullable Long bankId,
            String bankName,
            String stem,
            double likeness,
            boolean contradictory) {}

    /** Two questions of which at least the first stands in the bank that was asked about. */
    record AlikePair(Known one, Known other, double likeness, boolean contradictory) {}

    /** As an editor to whom these banks are open sees it. */
    List<List<Alike>> of(List<QuestionDraft> drafts, Audience audience) {
        return of(drafts.stream().map(draft -> new Row(draft, null)).toList(), Viewer.editor(audience));
    }

    /** For each row, in order, what is alike, contradictions first, then the most alike; at most {@value #SHOWN_PER_ROW}. */
    List<List<Alike>> of(List<Row> rows, Viewer viewer) {
        return of(rows, List.of(), viewer);
    }

    /**
     * @param settled rows of the same file that were compared among themselves and with the banks before; they follow the
     *     others in every count
     * @return for each row and then for each settled one what is alike, of the latter only rows of the former
     */
    List<List<Alike>> of(List<Row> fresh, List<Row> settled, Viewer viewer) {
        List<Row> rows = Stream.concat(fresh.stream(), settled.stream()).toList();
        Set<Long> replaced = new HashSet<>();
        rows.forEach(row -> {
            if (row.questionId != null) {
                replaced.add(row.questionId);
            }
        });
        List<Known> others = known.of(viewer).stream()
                .filter(one -> !replaced.contains(one.questionId()))
                .toList();
        List<Pieces> partners = new ArrayList<>(pieces(others));
        partners.addAll(cut(settled));
        List<Pair> pairs = alike(cut(fresh), partners).stream()
                .map(pair -> pair.partnerAsked() || pair.partner() < others.size()
                        ? pair
                        : new Pair(pair.asked(), pair.partner() - others.size() + fresh.size(), true, pair.likeness()))
                .toList();
        Map<Long, Asked> texts = asked.of(pairs.stream()
                .filter(pair -> !pair.partnerAsked())
                .map(pair -> others.get(pair.partner()).revisionId())
                .distinct()
                .toList());
        Map<Long, String> names = new HashMap<>();
        banks.notRetired().forEach(bank -> names.put(bank.id(), bank.name()));
        List<List<Alike>> found = new ArrayList<>();
        rows.forEach(row -> found.add(new ArrayList<>()));
        for (Pair pair : pairs) {
            Asked one = Asked.of(rows.get(pair.asked()).draft);
            if (pair.partnerAsked()) {
                Asked other = Asked.of(rows.get(pair.partner()).draft);
                boolean contradictory = ContradictoryKeys.contradict(one, other);
                found.get(pair.asked()).add(ofRow(pair.partner(), other, pair.likeness(), contradictory));
                found.get(pair.partner()).add(ofRow(pair.asked(), one, pair.likeness(), contradictory));
            } else {
                Known other = others.get(pair.partner());
                Asked text = Objects.requireNonNull(texts.get(other.revisionId()));
                found.get(pair.asked())
                        .add(new Alike(
                                null,
                                other.questionId(),
                                other.bankId(),
                                names.getOrDefault(other.bankId(), ""),
                                text.stem(),
                                pair.likeness(),
                                ContradictoryKeys.contradict(one, text)));
            }
        }
        return found.stream().map(NearDuplicates::best).toList();
    }

    private static List<Pieces> cut(List<Row> rows) {
        return rows.parallelStream().map(row -> SameQuestion.pieces(row.draft)).toList();
    }

    private static Alike ofRow(int row, Asked text, double likeness, boolean contradictory) {
        return new Alike(row, null, null, "", text.stem(), likeness, contradictory);
    }

    private static List<Alike> best(List<Alike> found) {
        return found.stream()
                .sorted(Comparator.comparing(Alike::contradictory)
                        .thenComparing(Alike::likeness)
                        .reversed())
                .limit(SHOWN_PER_ROW)
                .toList();
    }

    /** The pairs of a bank as it stands now, contradictions first, then the most alike. */
    List<AlikePair> ofBank(long bankId, Viewer viewer) {
        List<Known> own = known.heads(List.of(bankId));
        List<Known> others =
                known.of(viewer).stream().filter(one -> one.bankId() != bankId).toList();
        String compared = TextHashes.of(Stream.concat(own.stream(), others.stream())
                .flatMapToLong(one -> LongStream.of(one.bankId() == bankId ? -bankId : one.bankId(), one.revisionId()))
                .toArray());
        List<AlikePair> before = kept.getIfPresent(compared);
        if (before != null) {
            return before;
        }
        List<AlikePair> found = compare(own, others);
        kept.put(compared, found);
        return found;
    }

    private List<AlikePair> compare(List<Known> own, List<Known> others) {
        List<Pair> pairs = alike(pieces(own), pieces(others));
        Map<Long, Asked> texts = asked.of(pairs.stream()
                .flatMap(pair -> Stream.of(own.get(pair.asked()), partner(pair, own, others)))
                .map(Known::revisionId)
                .distinct()
                .toList());
        List<AlikePair> found = new ArrayList<>();
        for (Pair pair : pairs) {
            Known one = own.get(pair.asked());
            Known other = partner(pair, own, others);
            boolean contradictory = ContradictoryKeys.contradict(
                    Objects.requireNonNull(texts.get(one.revisionId())),
                    Objects.requireNonNull(texts.get(other.revisionId())));
            found.add(new AlikePair(one, other, pair.likeness(), contradictory));
        }
        found.sort(Comparator.comparing(AlikePair::contradictory)
                .thenComparing(AlikePair::likeness)
                .reversed());
        long contradictions = found.stream().filter(AlikePair::contradictory).count();
        return found.stream().limit(Math.max(contradictions, KEPT_PER_BANK)).toList();
    }

    private static Known partner(Pair pair, List<Known> own, List<Known> others) {
        return (pair.partnerAsked() ? own : others).get(pair.partner());
    }

    private List<Pieces> pieces(List<Known> questions) {
        Map<Long, Pieces> found =
                pieces.of(questions.stream().map(Known::revisionId).toList());
        return questions.stream()
                .map(question -> Objects.requireNonNull(found.get(question.revisionId())))
                .toList();
    }

    private List<Pair> alike(List<Pieces> ones, List<Pieces> others) {
        turn.lock();
        try {
            return AlikeQuestions.pairs(ones, others);
        } finally {
            turn.unlock();
        }
    }
}
