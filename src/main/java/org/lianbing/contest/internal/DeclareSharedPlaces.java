package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.contest.DeclarePhoneRequest;
import org.lianbing.contest.SharedCodeWrong;
import org.lianbing.contest.SharedPlaceKind;
import org.lianbing.contest.SharedPlacesView;
import org.lianbing.contest.internal.SharedPlaceStore.PlaceRow;
import org.lianbing.exam.EvidenceApi;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Tokens;
import org.lianbing.platform.TransactionRetry;

/**
 * Declares what a workshop shares: the network an organiser stands in, and phones on which a code is typed. What is
 * declared before the papers of a round are looked at is no finding; cases that stand already stay.
 */
@Singleton
class DeclareSharedPlaces {
    private static final int LABEL_MAX = 60;
    /** Nobody guesses eight letters of 29. */
    private static final int CODE_LENGTH = 8;

    private final SharedPlaceStore places;
    private final EvidenceApi evidence;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    DeclareSharedPlaces(
            SharedPlaceStore places,
            EvidenceApi evidence,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.places = places;
        this.evidence = evidence;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    SharedPlacesView view(long contestId, PageRequest page) {
        Page<PlaceRow> rows = places.page(contestId, page);
        Map<Long, MemberCard> people =
                identity.members(rows.items().stream().map(PlaceRow::declaredBy).collect(Collectors.toSet()));
        return new SharedPlacesView(
                places.code(contestId).orElse(null),
                rows.map(row -> new SharedPlacesView.PlaceView(
                        row.id(),
                        row.kind(),
                        row.label(),
                        people.containsKey(row.declaredBy())
                                ? people.get(row.declaredBy()).name()
                                : "",
                        row.declaredAt())));
    }

    /** @param address of the caller; only its keyed hash is kept */
    void network(Caller caller, long contestId, String given, String address) {
        String label = given.strip();
        if (label.isEmpty() || label.length() > LABEL_MAX) {
            throw new BadInput("contest.label-missing", "label", "请写明是哪个车间或场所，最多 " + LABEL_MAX + " 个字。");
        }
        transactions.inTransaction(() -> {
            places.declare(
                    contestId,
                    SharedPlaceKind.NETWORK,
                    label,
                    evidence.network(address),
                    caller.memberId(),
                    clock.instant());
            audit.record(caller.memberId(), "contest.declare-network", null, "contest:" + contestId, label);
        });
    }

    void makeCode(Caller caller, long contestId) {
        transactions.inTransaction(() -> {
            places.makeCode(contestId, Tokens.readable(CODE_LENGTH), caller.memberId(), clock.instant());
            audit.record(caller.memberId(), "contest.make-shared-code", null, "contest:" + contestId, null);
        });
    }

    void remove(Caller caller, long contestId, long placeId) {
        transactions.inTransaction(() -> {
            if (!places.remove(contestId, placeId)) {
                throw NotFound.of("contest");
            }
            audit.record(
                    caller.memberId(),
                    "contest.remove-shared-place",
                    null,
                    "contest:" + contestId + " place:" + placeId,
                    null);
        });
    }

    /** The code on the phone is proof enough: an organiser or shop steward gave it out. */
    void phone(Caller caller, WholeContest contest, DeclarePhoneRequest request) {
        String code = request.code().strip().toUpperCase(Locale.ROOT);
        if (!request.device().matches("[A-Za-z0-9_-]{1,64}")) {
            throw new BadInput("contest.device-malformed", "device", "设备标识只能是 1 到 64 个字母、数字、“-”或“_”。");
        }
        transactions.inTransaction(() -> {
            if (!places.code(contest.id()).map(code::equals).orElse(false)) {
                throw new SharedCodeWrong();
            }
            String label = identity.member(caller.memberId()).unitName();
            places.declare(
                    contest.id(),
                    SharedPlaceKind.PHONE,
                    label.substring(0, Math.min(label.length(), LABEL_MAX)),
                    request.device(),
                    caller.memberId(),
                    clock.instant());
            audit.record(caller.memberId(), "contest.declare-phone", null, "contest:" + contest.id(), null);
        });
    }
}
