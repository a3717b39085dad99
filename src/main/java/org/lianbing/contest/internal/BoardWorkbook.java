package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.BoardKind;
import org.lianbing.contest.BoardState;
import org.lianbing.contest.ResultsNotOut;
import org.lianbing.contest.RoundBoardView.GroupFigures;
import org.lianbing.contest.RoundBoardView.ProgressFigures;
import org.lianbing.contest.RoundBoardView.Row;
import org.lianbing.contest.SizeBand;
import org.lianbing.platform.Audit;
import org.lianbing.platform.WorkbookWriter;
import org.lianbing.platform.WorkbookWriter.Column;
import org.lianbing.platform.WorkbookWriter.SheetWriter;

/** A board as a workbook, whole, with the rule it follows above it. */
@Singleton
class BoardWorkbook {
    private static final int STEP = 1_000;
    private static final Column RANK = new Column("名次", 8);

    private final MakeBoard making;
    private final RoundBoards boards;
    private final Audit audit;
    private final Clock clock;

    BoardWorkbook(MakeBoard making, RoundBoards boards, Audit audit, Clock clock) {
        this.making = making;
        this.boards = boards;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ResultsNotOut while the board shows nothing */
    byte[] write(RoundInContest place, BoardKind kind, @Nullable SizeBand band, long actor) {
        RoundRow round = place.round();
        BoardState state = BoardStates.of(round, clock.instant());
        if (state == BoardState.HIDDEN) {
            throw new ResultsNotOut();
        }
        audit.record(actor, "contest.export-board", null, "round:" + round.id() + " " + kind, null);
        BoardLines all = making.lines(place, state, kind, kind == BoardKind.UNIT ? band : null);
        List<Column> columns = columns(kind);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes)) {
            SheetWriter sheet = workbook.sheet("榜单");
            sheet.note(
                    place.title() + " · " + round.name() + "\n" + stateText(round, state) + "\n"
                            + String.join("\n", RoundBoards.rules(kind, round)),
                    columns.size(),
                    110);
            sheet.header(columns);
            for (int from = 0; from < all.lines().size(); from += STEP) {
                boards.named(kind, all.part(from, STEP), null, true).forEach(row -> write(sheet, kind, row));
            }
            sheet.finish();
        }
        return bytes.toByteArray();
    }

    private String stateText(RoundRow round, BoardState state) {
        return switch (state) {
            case LIVE -> "实时榜，截至 " + Plain.second(clock.instant()) + "，不是最终名次。";
            case FROZEN ->
                "已于 " + Plain.minute(Objects.requireNonNull(round.rules().freezesAt())) + " 封榜，不是最终名次。";
            case HIDDEN, FINAL -> "最终名次。";
        };
    }

    private static List<Column> columns(BoardKind kind) {
        return switch (kind) {
            case PERSON ->
                List.of(RANK, new Column("姓名", 14), new Column("单位", 34), new Column("得分", 10), new Column("用时", 18));
            case UNIT, TEAM ->
                List.of(
                        RANK,
                        new Column(kind == BoardKind.UNIT ? "单位" : "班组", 34),
                        new Column("上级", 28),
                        new Column("得分", 10),
                        new Column("可参赛人数", 12),
                        new Column("有成绩人数", 12),
                        new Column("参与率（%）", 12),
                        new Column("平均分", 10),
                        new Column("修正平均分", 12));
            case PROGRESS ->
                List.of(
                        RANK,
                        new Column("姓名", 14),
                        new Column("单位", 34),
                        new Column("进步（百分点）", 16),
                        new Column("上一轮得分率（%）", 18),
                        new Column("本轮得分率（%）", 18));
        };
    }

    private static void write(SheetWriter sheet, BoardKind kind, Row row) {
        switch (kind) {
            case PERSON ->
                sheet.row(
                        row.rank(),
                        row.name(),
                        row.place(),
                        Objects.requireNonNull(row.scoreTenths()) / 10.0,
                        Plain.length(Duration.ofSeconds(Objects.requireNonNull(row.elapsedSeconds()))));
            case UNIT, TEAM -> {
                GroupFigures group = Objects.requireNonNull(row.group());
                sheet.row(
                        row.rank(),
                        row.name(),
                        row.place(),
                        group.pointsHundredths() / 100.0,
                        group.members(),
                        group.finished(),
                        group.participationThousandths() / 10.0,
                        group.meanHundredths() / 100.0,
                        group.shrunkenHundredths() / 100.0);
            }
            case PROGRESS -> {
                ProgressFigures progress = Objects.requireNonNull(row.progress());
                sheet.row(
                        row.rank(),
                        row.name(),
                        row.place(),
                        progress.gainThousandths() / 10.0,
                        progress.beforeThousandths() / 10.0,
                        progress.nowThousandths() / 10.0);
            }
        }
    }
}
