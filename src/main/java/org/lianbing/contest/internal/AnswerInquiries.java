package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AnnouncementView;
import org.lianbing.contest.InquiryAnswered;
import org.lianbing.contest.InquiryRowView;
import org.lianbing.contest.ReplyRequest;
import org.lianbing.identity.IdentityApi;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/** What the organiser says in a round: to everybody, or in answer to one. Every word is audited. */
@Singleton
class AnswerInquiries {
    private static final int TEXT_MAX = 300;

    private final TalkStore talk;
    private final Faces faces;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    AnswerInquiries(
            TalkStore talk,
            Faces faces,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.talk = talk;
        this.faces = faces;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    void announce(RoundRow round, long organiser, String text) {
        String said = mustFit(text);
        transactions.inTransaction(() -> say(round, organiser, said));
    }

    private void say(RoundRow round, long organiser, String text) {
        talk.announce(round.id(), null, text, organiser, clock.instant());
        audit.record(organiser, "contest.announce", null, "round:" + round.id(), text);
    }

    Page<AnnouncementView> announcements(RoundRow round, PageRequest page) {
        return talk.toAll(round.id(), page).map(TalkStore.Announcement::view);
    }

    Page<InquiryRowView> inquiries(RoundRow round, boolean open, PageRequest page) {
        Page<TalkStore.Inquiry> found = talk.inquiries(round.id(), open, page);
        Map<Long, Faces.Face> named = faces.of(found.items().stream()
                .flatMap(one -> Stream.of(one.memberId(), one.repliedBy()))
                .filter(Objects::nonNull)
                .toList());
        return found.map(one -> {
            Faces.Face face = named.getOrDefault(one.memberId(), Faces.GONE);
            return new InquiryRowView(
                    one.id(),
                    one.memberId(),
                    face.name(),
                    face.unitName(),
                    one.text(),
                    one.askedAt(),
                    one.reply(),
                    one.repliedBy() == null
                            ? null
                            : named.getOrDefault(one.repliedBy(), Faces.GONE).name(),
                    one.repliedAt());
        });
    }

    void reply(RoundInContest place, long inquiryId, long organiser, ReplyRequest request) {
        String answer = mustFit(request.text());
        RoundRow round = place.round();
        TalkStore.Inquiry asked = talk.inquiry(round.id(), inquiryId).orElseThrow(() -> NotFound.of("contest"));
        transactions.inTransaction(() -> {
            if (!talk.reply(inquiryId, answer, organiser, clock.instant())) {
                throw new InquiryAnswered();
            }
            audit.record(organiser, "contest.answer-inquiry", asked.memberId(), "round:" + round.id(), answer);
            identity.message(
                    asked.memberId(), "contest.inquiry-answered", "“" + place.title() + "”组织者答复了您的提问：" + answer);
            if (request.toAll()) {
                say(round, organiser, shortened("问：" + asked.text() + "　答：", answer));
            }
        });
    }

    /** The question may be cut, the answer never. */
    private static String shortened(String question, String answer) {
        int room = TEXT_MAX - answer.length();
        return question.length() <= room ? question + answer : answer;
    }

    private static String mustFit(@Nullable String text) {
        return GivenText.bounded(
                text, 1, TEXT_MAX, "contest.announcement-length", "text", "请写下内容，最多 " + TEXT_MAX + " 个字。");
    }
}
