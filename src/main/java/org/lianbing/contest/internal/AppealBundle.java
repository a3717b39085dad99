package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.contest.internal.ResultStore.ResultRow;
import org.lianbing.exam.AttemptRecord;
import org.lianbing.exam.AttemptSummary;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.PrintedPages;

/**
 * 申诉材料: all that is stored about one person's attempt at a round, as one PDF for whoever has to decide about an appeal.
 * Keys and marks stand in it only once the results are out. The one who takes it out, and about whom, is audited.
 */
@Singleton
class AppealBundle {
    private static final PageRequest NEWEST_DEEDS = new PageRequest(0, PageRequest.SIZE_MAX);

    private final ContestStore contests;
    private final ResultStore results;
    private final ExamApi exam;
    private final IdentityApi identity;
    private final Audit audit;
    /** The PDF library holds all pages of a file: one at a time. */
    private final ReentrantLock printing = new ReentrantLock();

    AppealBundle(ContestStore contests, ResultStore results, ExamApi exam, IdentityApi identity, Audit audit) {
        this.contests = contests;
        this.results = results;
        this.exam = exam;
        this.identity = identity;
        this.audit = audit;
    }

    /** For the organiser, at any time; before the results are out without keys and marks. */
    byte[] of(RoundInContest place, long memberId, long actor) {
        byte[] pdf = written(place, memberId);
        audit.record(
                actor,
                "contest.export-appeal-bundle",
                memberId,
                "round:" + place.round().id(),
                null);
        return pdf;
    }

    /** Her own, once the results are out. */
    byte[] own(long roundId, long memberId) {
        RoundInContest place = contests.findByRound(roundId)
                .filter(found -> found.contest().published())
                .orElseThrow(() -> NotFound.of("contest"));
        attempt(place.round(), memberId);
        if (place.round().closedAt() == null) {
            throw new ResultsNotOut();
        }
        return written(place, memberId);
    }

    private byte[] written(RoundInContest place, long memberId) {
        RoundRow round = place.round();
        AttemptRecord record = exam.record(attempt(round, memberId), round.closedAt() != null)
                .orElseThrow(() -> NotFound.of("contest"));
        MemberCard member = identity.member(memberId);
        AppealPages pages = new AppealPages("申诉材料");
        pages.facts(facts(place, member, record));
        pages.list("加时", grants(round, memberId), "没有加时。");
        pages.list("规则（发布时固定，组卷规则编号 " + record.blueprintId() + "）", rules(round), "");
        pages.questions(record);
        pages.late(record);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printing.lock();
        try {
            PrintedPages.write(pages.html(), out);
        } finally {
            printing.unlock();
        }
        return out.toByteArray();
    }

    /** The one that counts, else her newest. */
    private long attempt(RoundRow round, long memberId) {
        Optional<ResultRow> place = results.of(round.id(), memberId);
        if (place.isPresent()) {
            return place.get().attemptId();
        }
        AttemptSummary latest = exam.latest(round.occasion(), List.of(memberId)).get(memberId);
        if (latest == null) {
            throw NotFound.of("contest");
        }
        return latest.attemptId();
    }

    private List<String[]> facts(RoundInContest place, MemberCard member, AttemptRecord record) {
        AttemptSummary attempt = record.summary();
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {"竞赛", place.title() + " · " + place.round().name()});
        facts.add(new String[] {"参赛人", member.name() + "（" + member.maskedIdNumber() + "）"});
        facts.add(new String[] {"单位", member.unitName()});
        facts.add(new String[] {"答卷编号", attempt.attemptId() + "，第 " + attempt.tryNo() + " 次"});
        facts.add(new String[] {"开始答题", Plain.second(attempt.startedAt())});
        facts.add(new String[] {"截止时间", Plain.second(attempt.deadline())});
        facts.add(new String[] {
            "交卷",
            attempt.submittedAt() == null
                    ? "还没有交卷"
                    : Plain.second(attempt.submittedAt())
                            + (attempt.submittedBy() == SubmittedBy.WORKER ? "（本人交卷）" : "（到时自动交卷）")
        });
        facts.add(new String[] {"答卷码", record.answerCode() == null ? "交卷后才有" : record.answerCode()});
        facts.add(new String[] {"最后使用的设备", record.device()});
        facts.add(new String[] {"作答", attempt.answeredCount() + " / " + attempt.questionCount() + " 题"});
        if (place.round().closedAt() != null) {
            facts.add(new String[] {"结果", result(place.round(), attempt)});
        }
        return facts;
    }

    private String result(RoundRow round, AttemptSummary attempt) {
        String score = attempt.scoreTenths() == null ? "没有得分" : Plain.marks(attempt.scoreTenths()) + " 分";
        return score + "，满分 " + Plain.marks(round.fullMarksTenths()) + " 分，用时 "
                + Plain.length(
                        Duration.ofMillis(attempt.elapsedMillis()).truncatedTo(java.time.temporal.ChronoUnit.SECONDS))
                + results.of(round.id(), attempt.memberId())
                        .map(place -> "；名次 " + place.rank() + "，共 " + round.placedCount() + " 人")
                        .orElse("；没有名次");
    }

    private List<String> grants(RoundRow round, long memberId) {
        String target = round.occasion() + " ";
        return audit.about(memberId, NEWEST_DEEDS).items().stream()
                .filter(deed -> deed.action().equals("exam.grant-extra-time")
                        && deed.target().startsWith(target))
                .map(deed -> Plain.second(deed.at()) + "  "
                        + deed.target().substring(target.length()).replace("s", " 秒") + "，原因：" + deed.reason())
                .toList();
    }

    private List<String> rules(RoundRow round) {
        return RuleSentences.of(round, exam.blueprint(round.frozenBlueprint()));
    }
}
