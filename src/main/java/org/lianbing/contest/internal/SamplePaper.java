package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.lianbing.bank.ExportApi;
import org.lianbing.bank.ExportFormat;
import org.lianbing.bank.PaperToExport;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.DrawnPaper;
import org.lianbing.exam.ExamApi;
import org.lianbing.identity.Caller;

/** A paper of a contest, drawn as an entrant's would be, taken out as a file. */
@Singleton
class SamplePaper {
    private final OrganiserReach reach;
    private final ContestViews views;
    private final ExamApi exam;
    private final ExportApi exports;

    SamplePaper(OrganiserReach reach, ContestViews views, ExamApi exam, ExportApi exports) {
        this.reach = reach;
        this.views = views;
        this.exam = exam;
        this.exports = exports;
    }

    Path export(Caller caller, RoundInContest place, ExportFormat format, boolean keys, long number) {
        StoredBlueprint stored = views.blueprint(place.round());
        if (!place.contest().published()) {
            // A bank of the draft may have been taken back by its company since; what is published goes on.
            reach.mustReachBanks(
                    caller,
                    stored.blueprint().sections().stream()
                            .map(SectionDraft::bankId)
                            .toList());
        }
        Blueprint blueprint = stored.toFreeze();
        DrawnPaper drawn = exam.draw(blueprint, number);
        String note = "试卷 " + number + "　时间 " + place.round().duration().toMinutes() + " 分钟　满分 "
                + marks(blueprint.fullMarksTenths()) + " 分";
        return exports.export(
                caller,
                new PaperToExport(
                        place.title(),
                        note,
                        drawn.sections().stream().map(SamplePaper::section).toList()),
                format,
                keys);
    }

    /** A file says by its name whether it may be handed to those who will answer. */
    static String name(RoundInContest place, boolean keys, long number) {
        return place.title() + " 试卷 " + number + (keys ? "（含答案）" : "");
    }

    private static PaperToExport.Section section(DrawnPaper.DrawnSection section) {
        return new PaperToExport.Section(
                section.title(),
                section.marksTenthsEach(),
                section.questions().stream()
                        .map(question -> new PaperToExport.Question(question.revisionId(), question.order()))
                        .toList());
    }

    private static String marks(int tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
