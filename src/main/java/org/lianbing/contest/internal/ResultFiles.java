package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.lianbing.contest.ResultFormat;
import org.lianbing.contest.ResultRowView;
import org.lianbing.contest.ResultsTooLongToPrint;
import org.lianbing.contest.internal.ResultSheet.Column;
import org.lianbing.exam.SubmittedBy;
import org.lianbing.platform.Audit;

/** The result list of a round as a file, with the awards once they are confirmed. Every download is audited. */
@Singleton
class ResultFiles {
    static final int PRINTED_MAX = 2_000;
    private static final int STEP = 1_000;
    private static final List<Column> TABLE = List.of(
            new Column("名次", 8, true),
            new Column("姓名", 14, false),
            new Column("证件号", 24, false),
            new Column("单位", 34, false),
            new Column("得分", 10, true),
            new Column("用时", 18, false),
            new Column("奖项", 12, false),
            new Column("交卷时间", 22, false),
            new Column("交卷方式", 16, false));
    private static final List<Column> PRINTED = List.of(
            new Column("名次", 14, true),
            new Column("姓名", 24, false),
            new Column("单位", 66, false),
            new Column("得分", 16, true),
            new Column("用时", 30, true),
            new Column("奖项", 24, false));
    private static final List<Column> PASSED_OVER = List.of(
            new Column("名次", 14, true),
            new Column("姓名", 24, false),
            new Column("单位", 60, false),
            new Column("不参评的原因", 60, false));

    private final RoundResults results;
    private final RankedLists lists;
    private final AwardViews awards;
    private final AwardStore store;
    private final Audit audit;
    /** The PDF library holds all pages of a file: one at a time. */
    private final ReentrantLock printing = new ReentrantLock();

    ResultFiles(RoundResults results, RankedLists lists, AwardViews awards, AwardStore store, Audit audit) {
        this.results = results;
        this.lists = lists;
        this.awards = awards;
        this.store = store;
        this.audit = audit;
    }

    /**
     * @param passedOver whether those who get no award are listed apart, with the reason: not for the notice board
     * @param actor who takes the list out of the service
     * @return a file for one download
     * @throws ResultsTooLongToPrint more than {@value #PRINTED_MAX} people as PDF
     */
    Path write(RoundInContest place, ResultFormat format, boolean passedOver, long actor) {
        RoundResults.mustBeOut(place.round());
        if (format == ResultFormat.PDF && place.round().placedCount() > PRINTED_MAX) {
            throw new ResultsTooLongToPrint(PRINTED_MAX);
        }
        audit.record(
                actor, "contest.export-results", null, "round:" + place.round().id(), format.name());
        if (format != ResultFormat.PDF) {
            return written(place, format, passedOver);
        }
        printing.lock();
        try {
            return written(place, format, passedOver);
        } finally {
            printing.unlock();
        }
    }

    private Path written(RoundInContest place, ResultFormat format, boolean passedOver) {
        AwardBasis basis = new AwardBasis(place.contest(), place.event(), place.round());
        try {
            Path file = Files.createTempFile("lianbing-results", "." + format.extension());
            try (OutputStream out = Files.newOutputStream(file);
                    ResultSheet sheet = sheet(format, place, out)) {
                ranked(basis, place.round(), format, sheet);
                if (passedOver) {
                    passedOver(basis, sheet);
                }
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ResultSheet sheet(ResultFormat format, RoundInContest place, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new WorkbookSheet(out);
            case CSV -> new CsvSheet(out);
            case PDF -> new PdfSheet(place.title(), out);
        };
    }

    private void ranked(AwardBasis basis, RoundRow round, ResultFormat format, ResultSheet sheet) {
        Map<Long, String> names = new HashMap<>();
        awards.allOf(basis)
                .forEach(award -> names.put(
                        award.memberId(), award.withdrawnAt() == null ? award.name() : award.name() + "（已撤销）"));
        boolean printed = format == ResultFormat.PDF;
        sheet.list(
                round.name() + "成绩",
                basis.title() + "\n" + Ranking.rule(round.rules().counting()) + "\n满分 "
                        + Plain.marks(round.fullMarksTenths()) + " 分，共 " + round.placedCount() + " 人；时间为北京时间。",
                printed ? PRINTED : TABLE);
        int written = 0;
        List<ResultRowView> some;
        do {
            some = results.rows(round, written, STEP);
            for (ResultRowView row : some) {
                String award = names.getOrDefault(row.memberId(), "");
                if (printed) {
                    printed(sheet, row, award);
                } else {
                    tabled(sheet, row, award);
                }
            }
            written += some.size();
        } while (some.size() == STEP);
    }

    private static void tabled(ResultSheet sheet, ResultRowView row, String award) {
        sheet.row(
                row.rank(),
                row.name(),
                row.maskedIdNumber(),
                row.unitName(),
                row.scoreTenths() / 10.0,
                Plain.length(Duration.ofSeconds(row.elapsedSeconds())),
                award,
                Plain.second(row.submittedAt()),
                row.submittedBy() == SubmittedBy.WORKER ? "本人交卷" : "到时自动交卷");
    }

    private static void printed(ResultSheet sheet, ResultRowView row, String award) {
        sheet.row(
                row.rank(),
                row.name(),
                row.unitName(),
                Plain.marks(row.scoreTenths()),
                Plain.length(Duration.ofSeconds(row.elapsedSeconds())),
                award);
    }

    private void passedOver(AwardBasis basis, ResultSheet sheet) {
        Map<Long, String> reasons = store.of(basis);
        sheet.list("不参评人员", "只供组织者查看，请勿公开。", PASSED_OVER);
        results.named(lists.of(basis, reasons.keySet()))
                .forEach((ranked, member) -> sheet.row(
                        ranked.rank(), member.name(), member.unitName(), reasons.getOrDefault(ranked.memberId(), "")));
    }
}
