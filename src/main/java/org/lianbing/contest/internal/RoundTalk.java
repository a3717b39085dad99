package org.lianbing.contest.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.contest.AnnouncementView;
import org.lianbing.contest.InquiriesClosed;
import org.lianbing.contest.InquiryView;
import org.lianbing.contest.RoundNoticesView;
import org.lianbing.contest.TooManyInquiries;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.TransactionRetry;

/**
 * What a member reads and asks while she answers. Thousands of phones ask for it every few seconds: all of a round is read
 * once per instance and quarter of a second ({@link BoardCache}) and whoever asks is answered from memory.
 */
@Singleton
class RoundTalk {
    static final int INQUIRIES_MAX = 5;
    static final int INQUIRY_LENGTH_MAX = 200;
    private static final int ANNOUNCEMENTS_MAX = 50;

    private final ContestStore contests;
    private final ParticipantStore participants;
    private final TalkStore talk;
    private final BoardCache cache;
    private final TransactionRetry transactions;
    private final Clock clock;
    /** Who takes part in a round stays in it; only those found are kept. */
    private final Cache<Seat, Boolean> seated = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    RoundTalk(
            ContestStore contests,
            ParticipantStore participants,
            TalkStore talk,
            BoardCache cache,
            TransactionRetry transactions,
            Clock clock) {
        this.contests = contests;
        this.participants = participants;
        this.talk = talk;
        this.cache = cache;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Seat(long roundId, long memberId) {}

    private record Key(long roundId) {}

    private record Feed(
            List<AnnouncementView> toAll,
            Map<Long, List<AnnouncementView>> toOne,
            Map<Long, List<InquiryView>> inquiries) {}

    /** For who takes part; for others the round does not exist. */
    RoundNoticesView notices(long memberId, long roundId) {
        mustTakePart(memberId, roundId);
        Feed feed = cache.get(new Key(roundId), () -> feed(roundId));
        List<AnnouncementView> hers = new ArrayList<>(feed.toOne().getOrDefault(memberId, List.of()));
        hers.addAll(feed.toAll());
        hers.sort((one, other) -> Long.compare(other.id(), one.id()));
        List<InquiryView> asked = feed.inquiries().getOrDefault(memberId, List.of());
        return new RoundNoticesView(
                hers.subList(0, Math.min(hers.size(), ANNOUNCEMENTS_MAX)),
                asked,
                Math.max(0, INQUIRIES_MAX - asked.size()),
                clock.instant());
    }

    private void mustTakePart(long memberId, long roundId) {
        Seat seat = new Seat(roundId, memberId);
        if (seated.getIfPresent(seat) == null) {
            if (!participants.takesPart(roundId, memberId)) {
                throw NotFound.of("contest");
            }
            seated.put(seat, true);
        }
    }

    private Feed feed(long roundId) {
        List<AnnouncementView> toAll = new ArrayList<>();
        Map<Long, List<AnnouncementView>> toOne = new HashMap<>();
        for (TalkStore.Announcement announcement : talk.announcements(roundId)) {
            if (announcement.memberId() == null) {
                toAll.add(announcement.view());
            } else {
                toOne.computeIfAbsent(announcement.memberId(), id -> new ArrayList<>())
                        .add(announcement.view());
            }
        }
        Map<Long, List<InquiryView>> inquiries = new HashMap<>();
        for (TalkStore.Inquiry one : talk.inquiries(roundId)) {
            inquiries
                    .computeIfAbsent(one.memberId(), id -> new ArrayList<>())
                    .add(new InquiryView(one.id(), one.text(), one.askedAt(), one.reply(), one.repliedAt()));
        }
        return new Feed(toAll, toOne, inquiries);
    }

    void ask(long memberId, long roundId, String text) {
        String asked = text.strip();
        if (asked.isEmpty() || asked.length() > INQUIRY_LENGTH_MAX) {
            throw new BadInput("contest.inquiry-length", "text", "请写下您的问题，最多 " + INQUIRY_LENGTH_MAX + " 个字。");
        }
        RoundRow round = contests.findByRound(roundId)
                .orElseThrow(() -> NotFound.of("contest"))
                .round();
        mustTakePart(memberId, roundId);
        Instant now = clock.instant();
        if (now.isBefore(round.window().startsAt()) || !now.isBefore(round.resultsAt())) {
            throw new InquiriesClosed();
        }
        transactions.inTransaction(() -> {
            if (!talk.lockParticipant(roundId, memberId)) {
                throw NotFound.of("contest");
            }
            if (talk.askedBy(roundId, memberId) >= INQUIRIES_MAX) {
                throw new TooManyInquiries(INQUIRIES_MAX);
            }
            talk.ask(roundId, memberId, asked, now);
        });
    }
}
