package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.QuestionContent;
import org.lianbing.contest.ContestDraft.BlueprintDraft;
import org.lianbing.contest.ContestDraft.SectionDraft;
import org.lianbing.contest.PaperPreviewView;
import org.lianbing.contest.PaperPreviewView.SampleQuestion;
import org.lianbing.contest.PaperPreviewView.SampleSection;
import org.lianbing.exam.Blueprint;
import org.lianbing.exam.DrawPreview;
import org.lianbing.exam.DrawnPaper;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.MarkingRules;
import org.lianbing.exam.MultipleRule;
import org.lianbing.identity.Caller;

/** Shows an organiser what her paper rule would draw, before anything is stored. */
@Singleton
class PreviewPapers {
    private final OrganiserReach reach;
    private final BankApi banks;
    private final ExamApi exam;

    PreviewPapers(OrganiserReach reach, BankApi banks, ExamApi exam) {
        this.reach = reach;
        this.banks = banks;
        this.exam = exam;
    }

    /** @param number of the sample paper; null: the first */
    PaperPreviewView of(Caller caller, BlueprintDraft draft, MarkingRules marking, @Nullable Long number) {
        DraftShape.there(draft, "blueprint");
        DraftShape.whole(draft.sections(), "blueprint.sections");
        PaperShape.check(draft, "blueprint.");
        reach.mustReachBanks(
                caller, draft.sections().stream().map(SectionDraft::bankId).toList());
        // How several choices are marked does not change what is drawn.
        Blueprint blueprint = new StoredBlueprint(MultipleRule.ALL_OR_NOTHING, draft, marking).toFreeze();
        DrawPreview found = exam.preview(blueprint);
        return new PaperPreviewView(
                found.availability(),
                found.papers(),
                found.bandTenths(),
                found.targetHundredths(),
                found.lowestHundredths(),
                found.highestHundredths(),
                found.spreadPermille(),
                found.bandKept(),
                found.sections(),
                found.papers() == 0 ? List.of() : sample(exam.draw(blueprint, number == null ? 1 : number)));
    }

    private List<SampleSection> sample(DrawnPaper paper) {
        Map<Long, QuestionContent> asked = banks.contents(paper.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(DrawnPaper.DrawnQuestion::revisionId)
                .toList());
        return paper.sections().stream()
                .map(section -> new SampleSection(
                        section.title(),
                        section.questions().stream()
                                .map(question -> Objects.requireNonNull(asked.get(question.revisionId())))
                                .map(content -> new SampleQuestion(content.questionId(), content.stem()))
                                .toList()))
                .toList();
    }
}
