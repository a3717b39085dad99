package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianbing.contest.ResultRowView;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/** The result list of a round, on the page and as a workbook; nothing of it before the results are out. */
@Singleton
class RoundResults {
    private static final int STEP = 1_000;
    private static final List<Column> COLUMNS = List.of(
            new Column("名次", 8),
            new Column("姓名", 14),
            new Column("证件号", 24),
            new Column("单位", 34),
            new Column("得分", 10),
            new Column("用时", 18),
            new Column("交卷时间", 22),
            new Column("交卷方式", 16));

    private final ResultStore results;
    private final IdentityApi identity;
    private final Audit audit;

    RoundResults(ResultStore results, IdentityApi identity, Audit audit) {
        this.results = results;
        this.identity = identity;
        this.audit = audit;
    }

    Page<ResultRowView> page(RoundRow round, PageRequest page) {
        mustBeOut(round);
        return Page.of(rows(round, page.offset(), page.size()), round.placedCount(), page);
    }

    /** @param actor who takes the list out of the service */
    byte[] workbook(RoundInContest place, long actor) {
        RoundRow round = place.round();
        mustBeOut(round);
        audit.record(actor, "contest.export-results", null, "round:" + round.id(), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            SheetWriter sheet = workbook.sheet("成绩");
            sheet.note(
                    place.title() + " · " + round.name() + "\n"
                            + Ranking.rule(round.rules().counting()) + "\n满分 "
                            + Plain.marks(round.fullMarksTenths()) + " 分，共 " + round.placedCount()
                            + " 人；时间为北京时间。",
                    COLUMNS.size(),
                    52);
            sheet.header(COLUMNS);
            List<ResultRowView> some;
            int written = 0;
            do {
                some = rows(round, written, STEP);
                some.forEach(row -> write(sheet, row));
                written += some.size();
            } while (some.size() == STEP);
            sheet.finish();
        }
        return bytes.toByteArray();
    }

    private static void write(SheetWriter sheet, ResultRowView row) {
        sheet.row(
                row.rank(),
                row.name(),
                row.maskedIdNumber(),
                row.unitName(),
                row.scoreTenths() / 10.0,
                Plain.length(Duration.ofSeconds(row.elapsedSeconds())),
                Plain.second(row.submittedAt()),
                row.submittedBy() == SubmittedBy.WORKER ? "本人交卷" : "到时自动交卷");
    }

    private List<ResultRowView> rows(RoundRow round, long after, int limit) {
        List<ResultStore.ResultRow> places = results.after(round.id(), after, limit);
        Map<Long, MemberCard> members = identity.members(
                places.stream().map(ResultStore.ResultRow::memberId).toList());
        List<ResultRowView> rows = new ArrayList<>(places.size());
        for (ResultStore.ResultRow place : places) {
            MemberCard member = Objects.requireNonNull(members.get(place.memberId()));
            rows.add(new ResultRowView(
                    place.rank(),
                    place.memberId(),
                    member.name(),
                    member.maskedIdNumber(),
                    member.unitName(),
                    place.scoreTenths(),
                    place.elapsedSeconds(),
                    place.submittedAt(),
                    place.submittedBy()));
        }
        return rows;
    }

    private static void mustBeOut(RoundRow round) {
        if (round.closedAt() == null) {
            throw new ResultsNotOut();
        }
    }
}
