package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.internal.KnownQuestions.Known;
import org.lianbing.bank.internal.LikenessView.Kind;
import org.lianbing.bank.internal.LikenessView.SettledView;
import org.lianbing.bank.internal.LikenessView.SideView;
import org.lianbing.bank.internal.NearDuplicates.AlikePair;
import org.lianbing.bank.internal.Settlements.Decision;
import org.lianbing.bank.internal.Settlements.PairName;
import org.lianbing.bank.internal.Settlements.Settled;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/** The questions of a bank that are like others, and what people decide about them. */
@Singleton
final class Likenesses {
    private static final int PAIRS_TOLD_MAX = 20;

    private final NearDuplicates duplicates;
    private final AskedQuestions asked;
    private final Settlements settlements;
    private final EditorQuestions questions;
    private final EditQuestions edit;
    private final BankRows banks;
    private final BankCards cards;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    Likenesses(
            NearDuplicates duplicates,
            AskedQuestions asked,
            Settlements settlements,
            EditorQuestions questions,
            EditQuestions edit,
            BankRows banks,
            BankCards cards,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.duplicates = duplicates;
        this.asked = asked;
        this.settlements = settlements;
        this.questions = questions;
        this.edit = edit;
        this.banks = banks;
        this.cards = cards;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param meantQuestionId for MEND and RETIRE: which of the two */
    @Serdeable
    record SettleRequest(
            long questionId,
            long otherQuestionId,
            @NotNull Decision decision,
            @Nullable Long meantQuestionId,
            @NotBlank @Size(max = 500) String reason) {}

    /** Whether the caller may look at the bank is for the caller of this to decide. */
    Page<LikenessView> list(long bankId, Viewer viewer, @Nullable Kind kind, PageRequest page) {
        List<AlikePair> pairs = duplicates.ofBank(bankId, viewer);
        Map<PairName, Settled> settled = holding(kind == Kind.BLOCKING ? contradictory(pairs) : pairs);
        List<AlikePair> wanted = pairs.stream()
                .filter(pair -> switch (kind) {
                    case BLOCKING -> pair.contradictory() && !keepsBoth(settled.get(name(pair)));
                    case CONTRADICTORY -> pair.contradictory();
                    case ALIKE -> !pair.contradictory();
                    case null -> true;
                })
                .toList();
        List<AlikePair> shown =
                wanted.stream().skip(page.offset()).limit(page.size()).toList();
        return Page.of(views(shown, viewer, settled), wanted.size(), page);
    }

    /** @throws BankProblem {@code bank.contradictory-keys} while a pair that the viewer may know of is not settled */
    void mustBeSettled(long bankId, Viewer viewer) {
        List<AlikePair> pairs = contradictory(duplicates.ofBank(bankId, viewer));
        Map<PairName, Settled> settled = holding(pairs);
        List<AlikePair> open = pairs.stream()
                .filter(pair -> !keepsBoth(settled.get(name(pair))))
                .toList();
        if (!open.isEmpty()) {
            throw BankProblem.contradictoryKeys(open.size(), told(open));
        }
    }

    private static boolean keepsBoth(@Nullable Settled settled) {
        return settled != null && settled.decision() == Decision.KEEP_BOTH;
    }

    private List<Map<String, Object>> told(List<AlikePair> open) {
        List<AlikePair> first = open.stream().limit(PAIRS_TOLD_MAX).toList();
        Map<Long, Asked> texts = asked(first);
        Map<Long, BankCard> found = bankCards(first);
        return first.stream()
                .<Map<String, Object>>map(pair -> Map.of(
                        "questionId", pair.one().questionId(),
                        "otherQuestionId", pair.other().questionId(),
                        "stem", text(texts, pair.one()).stem(),
                        "otherStem", text(texts, pair.other()).stem(),
                        "otherBank",
                                Objects.requireNonNull(found.get(pair.other().bankId()))
                                        .name()))
                .toList();
    }

    /** Stored with who, when and why, and audited; it stops to hold once either question asks or answers otherwise. */
    void settle(Caller caller, long bankId, Viewer viewer, SettleRequest request) {
        boolean oneIsMeant = request.decision() != Decision.KEEP_BOTH;
        if (oneIsMeant
                && !Objects.equals(request.meantQuestionId(), request.questionId())
                && !Objects.equals(request.meantQuestionId(), request.otherQuestionId())) {
            throw new BadInput("bank.question-not-of-the-pair", "meantQuestionId", "请说明改或停用的是两道题中的哪一道。");
        }
        PairName name = PairName.of(request.questionId(), request.otherQuestionId());
        AlikePair pair = duplicates.ofBank(bankId, viewer).stream()
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow(BankProblem::pairChanged);
        Map<Long, Asked> texts = asked(List.of(pair));
        boolean inOrder = pair.one().questionId() == name.one();
        String hash = text(texts, pair.one()).hash();
        String otherHash = text(texts, pair.other()).hash();
        transactions.inTransaction(() -> {
            settlements.put(
                    name,
                    new Settled(
                            request.decision(),
                            oneIsMeant ? request.meantQuestionId() : null,
                            request.reason().strip(),
                            caller.memberId(),
                            clock.instant(),
                            inOrder ? hash : otherHash,
                            inOrder ? otherHash : hash));
            audit.record(
                    caller.memberId(),
                    "bank.settle-"
                            + request.decision()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'),
                    null,
                    "questions:" + name.one() + "," + name.other(),
                    request.reason().strip());
            if (request.decision() == Decision.RETIRE && !viewer.organiser()) {
                edit.retire(caller, Objects.requireNonNull(request.meantQuestionId()));
            }
        });
    }

    private static List<AlikePair> contradictory(List<AlikePair> pairs) {
        return pairs.stream().filter(AlikePair::contradictory).toList();
    }

    private static PairName name(AlikePair pair) {
        return PairName.of(pair.one().questionId(), pair.other().questionId());
    }

    /** What was decided and still holds, by pair. */
    private Map<PairName, Settled> holding(List<AlikePair> pairs) {
        Map<PairName, Settled> decided =
                settlements.of(pairs.stream().map(Likenesses::name).toList());
        List<AlikePair> looked =
                pairs.stream().filter(pair -> decided.containsKey(name(pair))).toList();
        Map<Long, Asked> texts = asked(looked);
        Map<PairName, Settled> holding = new HashMap<>();
        for (AlikePair pair : looked) {
            Settled settled = Objects.requireNonNull(decided.get(name(pair)));
            boolean inOrder = pair.one().questionId() == name(pair).one();
            String one = text(texts, inOrder ? pair.one() : pair.other()).hash();
            String other = text(texts, inOrder ? pair.other() : pair.one()).hash();
            if (settled.isOf(one, other)) {
                holding.put(name(pair), settled);
            }
        }
        return holding;
    }

    private Map<Long, Asked> asked(List<AlikePair> pairs) {
        return asked.of(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(Known::revisionId)
                .distinct()
                .toList());
    }

    private static Asked text(Map<Long, Asked> texts, Known question) {
        return Objects.requireNonNull(texts.get(question.revisionId()));
    }

    private Map<Long, BankCard> bankCards(List<AlikePair> pairs) {
        List<Long> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one().bankId(), pair.other().bankId()))
                .distinct()
                .toList();
        return cards.cards(banks.list(ids)).stream().collect(Collectors.toMap(BankCard::id, card -> card));
    }

    private List<LikenessView> views(List<AlikePair> pairs, Viewer viewer, Map<PairName, Settled> settled) {
        Map<Long, BankCard> found = bankCards(pairs);
        Map<Long, QuestionView> texts = questions.views(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(Known::revisionId)
                .distinct()
                .toList());
        Map<Long, MemberCard> people = identity.members(settled.values().stream()
                .map(Settled::decidedBy)
                .distinct()
                .limit(1000)
                .toList());
        List<LikenessView> views = new ArrayList<>();
        for (AlikePair pair : pairs) {
            views.add(new LikenessView(
                    side(pair.one(), found, texts, viewer),
                    side(pair.other(), found, texts, viewer),
                    Math.round(pair.likeness() * 100) / 100.0,
                    pair.contradictory(),
                    view(settled.get(name(pair)), people)));
        }
        return views;
    }

    private static SideView side(
            Known question, Map<Long, BankCard> banks, Map<Long, QuestionView> texts, Viewer viewer) {
        BankCard bank = Objects.requireNonNull(banks.get(question.bankId()));
        return new SideView(
                bank.id(),
                bank.name(),
                bank.organisationName(),
                viewer.seesDrafts(bank),
                Objects.requireNonNull(texts.get(question.revisionId())));
    }

    private static @Nullable SettledView view(@Nullable Settled settled, Map<Long, MemberCard> people) {
        if (settled == null) {
            return null;
        }
        MemberCard by = people.get(settled.decidedBy());
        return new SettledView(
                settled.decision(),
                settled.meantQuestionId(),
                settled.reason(),
                by == null ? "" : by.name(),
                settled.decidedAt());
    }
}
