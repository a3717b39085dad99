package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementStage;
import org.lianbing.contest.DecideObjectionRequest;
import org.lianbing.contest.ListNotMade;
import org.lianbing.contest.NoticeNotUp;
import org.lianbing.contest.NoticeOver;
import org.lianbing.contest.ObjectionDecided;
import org.lianbing.contest.ObjectionState;
import org.lianbing.contest.RaiseObjectionRequest;
import org.lianbing.contest.TooManyObjections;
import org.lianbing.contest.internal.ObjectionStore.ObjectionRow;
import org.lianbing.identity.Caller;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/** What workers say about a list in public notice, and what the organiser answers. */
@Singleton
class Objections {
    static final int MAX_OF_ONE = 5;
    private static final int TEXT_MIN = 5;
    private static final int TEXT_MAX = 1_000;
    private static final int CONTACT_MAX = 60;
    private static final int REPLY_MIN = 2;
    private static final int REPLY_MAX = 500;

    private final AdvancementLists advancement;
    private final AdvancementStore lists;
    private final ObjectionStore objections;
    private final ChangeList changing;
    private final TransactionRetry transactions;
    private final Audit audit;

    Objections(
            AdvancementLists advancement,
            AdvancementStore lists,
            ObjectionStore objections,
            ChangeList changing,
            TransactionRetry transactions,
            Audit audit) {
        this.advancement = advancement;
        this.lists = lists;
        this.objections = objections;
        this.changing = changing;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** @return its id */
    long raise(long memberId, RoundInContest place, RaiseObjectionRequest request) {
        long roundId = place.round().id();
        String text = bounded(request.text(), TEXT_MIN, TEXT_MAX, "text", "异议内容");
        String contact = contact(request.contact());
        return transactions.inTransaction(() -> {
            AdvancementRow list = lists.lock(roundId).orElseThrow(NoticeNotUp::new);
            Instant now = advancement.now();
            mustBeUp(list, now);
            if (objections.countOf(roundId, memberId) >= MAX_OF_ONE) {
                throw new TooManyObjections();
            }
            mustBeThere(roundId, request.position());
            long id = objections.insert(roundId, memberId, request.position(), text, contact, now);
            audit.record(memberId, "contest.raise-objection", null, "objection:" + id, null);
            return id;
        });
    }

    /** She waits until the organiser has seen what follows from it. Harmless to repeat. */
    void withdraw(long memberId, RoundInContest place, String given) {
        String reason = ChangeList.reason(given, "reason");
        long roundId = place.round().id();
        transactions.inTransaction(() -> {
            AdvancementRow list = advancement.lockOpen(roundId, null);
            if (!list.isPublic()) {
                throw new NoticeNotUp();
            }
            AdvancementLine mine = lists.lineOf(roundId, memberId)
                    .filter(AdvancementLine::advances)
                    .orElseThrow(() -> new NotFound("contest.line-not-found", "您不在晋级名单里。"));
            if (mine.withdrawal() == null) {
                lists.withdrawal(roundId, memberId, reason);
                audit.record(memberId, "contest.ask-withdrawal", memberId, "round:" + roundId, reason);
            }
        });
    }

    /** Answer and change of the list are one act: an upheld objection does not wait for somebody to remember it. */
    void decide(Caller caller, RoundInContest place, long objectionId, DecideObjectionRequest request) {
        long roundId = place.round().id();
        String reply = bounded(request.reply(), REPLY_MIN, REPLY_MAX, "reply", "答复");
        if (request.change() != null && !request.upheld()) {
            throw new BadInput("contest.refusal-changes-nothing", "change", "不采纳的异议不改动名单。");
        }
        transactions.inTransaction(() -> {
            if (lists.lock(roundId).isEmpty()) {
                throw new ListNotMade();
            }
            ObjectionRow objection = objections
                    .find(roundId, objectionId)
                    .orElseThrow(() -> new NotFound("contest.objection-not-found", "没有这条异议。"));
            if (objection.state() != ObjectionState.OPEN) {
                throw new ObjectionDecided();
            }
            if (request.change() != null) {
                changing.apply(caller, place, request.change());
            }
            ObjectionState state = request.upheld() ? ObjectionState.UPHELD : ObjectionState.REFUSED;
            objections.decide(objectionId, state, reply, caller.memberId(), advancement.now());
            advancement.tell(
                    place, objection.memberId(), "您提的异议" + (request.upheld() ? "已采纳" : "未被采纳") + "，答复：" + cut(reply));
            audit.record(
                    caller.memberId(),
                    request.upheld() ? "contest.uphold-objection" : "contest.refuse-objection",
                    objection.memberId(),
                    "objection:" + objectionId,
                    reply.substring(0, Math.min(reply.length(), 200)));
        });
    }

    /** A message holds less than an answer may; the whole stands on the page of the notice. */
    private static String cut(String reply) {
        return reply.length() <= 300 ? reply : reply.substring(0, 300) + "……（全文见公示页面）";
    }

    private static void mustBeUp(AdvancementRow list, Instant now) {
        AdvancementStage stage = list.stageAt(now);
        if (!list.isPublic()) {
            throw new NoticeNotUp();
        }
        if (stage != AdvancementStage.NOTICE) {
            throw new NoticeOver();
        }
    }

    private void mustBeThere(long roundId, @Nullable Integer position) {
        if (position != null && lists.line(roundId, position).isEmpty()) {
            throw new BadInput("contest.line-unknown", "position", "名单里没有这一行，请刷新后重新选择。");
        }
    }

    private static String bounded(String given, int min, int max, String field, String what) {
        return GivenText.bounded(
                given, min, max, "contest.text-out-of-range", field, "请填写" + what + "，" + min + " 到 " + max + " 个字。");
    }

    private static @Nullable String contact(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String contact = given.strip();
        if (contact.length() > CONTACT_MAX) {
            throw new BadInput("contest.contact-too-long", "contact", "联系方式最多 " + CONTACT_MAX + " 个字。");
        }
        return contact;
    }
}
