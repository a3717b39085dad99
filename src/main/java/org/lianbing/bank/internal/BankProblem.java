package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import org.lianbing.platform.Problem;

/** What cannot be done with a bank as it stands. */
final class BankProblem extends Problem {
    private BankProblem(String fact, String detail, Map<String, Object> facts) {
        super(Category.CONFLICT, "bank." + fact, detail, facts);
    }

    static BankProblem inReview() {
        return new BankProblem("in-review", "这个题库正在审核，审核结束后才能修改。", Map.of());
    }

    static BankProblem notADraft() {
        return new BankProblem("not-a-draft", "这个题库没有待审核的修改。", Map.of());
    }

    static BankProblem notInReview() {
        return new BankProblem("not-in-review", "这个题库没有在等审核，可能别人已经处理过了。", Map.of());
    }

    static BankProblem empty() {
        return new BankProblem("empty", "这个题库还没有题目，请先导入题目。", Map.of());
    }

    static BankProblem published() {
        return new BankProblem("published", "这个题库发布过，练习和竞赛可能用到它，不能删除。", Map.of());
    }

    static BankProblem notPublished() {
        return new BankProblem("not-published", "这个题库没有在使用，不用停用。", Map.of());
    }

    static BankProblem retired() {
        return new BankProblem("retired", "这个题库已经停用，不能再修改。", Map.of());
    }

    static BankProblem formulaUnreadable(String stem, String latex) {
        String which = stem.length() <= 30 ? stem : stem.substring(0, 30) + "…";
        return new BankProblem(
                "formula-unreadable",
                "“" + which + "”里的公式 $" + latex + "$ 看不懂，请检查写法，或改用普通文字。",
                Map.of("formula", latex));
    }

    static BankProblem pictureMissing(String stem) {
        String which = stem.length() <= 30 ? stem : stem.substring(0, 30) + "…";
        return new BankProblem("picture-missing", "“" + which + "”里有一张图或一段录音还没有上传，请先上传再写进题目。", Map.of());
    }

    static BankProblem ownWork() {
        return new BankProblem("own-work", "您参与编写了这个题库，请由另一位组织者审核。", Map.of());
    }

    static BankProblem questionRetired() {
        return new BankProblem("question-retired", "这道题已经停用了。", Map.of());
    }

    static BankProblem questionNotRetired() {
        return new BankProblem("question-not-retired", "这道题没有停用，不用恢复。", Map.of());
    }

    static BankProblem sameQuestion() {
        return new BankProblem("same-question", "题库里已经有一道题干和选项都相同的题。", Map.of());
    }

    static BankProblem unchanged() {
        return new BankProblem("question-unchanged", "内容和原来一样，没有需要保存的修改。", Map.of());
    }

    static BankProblem nothingToDecide() {
        return new BankProblem("nothing-to-decide", "这道题没有等待审核的修改。", Map.of());
    }

    static BankProblem cityWideAlready() {
        return new BankProblem("city-wide-already", "这个题库已经供全市使用。", Map.of());
    }

    static BankProblem otherCompany() {
        return new BankProblem("other-company", "题目只能移到同一单位的题库。", Map.of());
    }

    static BankProblem offeredAlready() {
        return new BankProblem("offered-already", "已经申请过了，请等市总工会答复。", Map.of());
    }

    static BankProblem notOffered() {
        return new BankProblem("not-offered", "这个题库没有等待答复的申请，可能别人已经处理过了。", Map.of());
    }

    static BankProblem notRaised() {
        return new BankProblem("not-raised", "这个题库没有从单位向全市开放，不用收回。", Map.of());
    }

    static BankProblem cityDecides() {
        return new BankProblem("city-decides", "供全市使用的题库要由市总工会决定。", Map.of());
    }

    static BankProblem alreadyReported() {
        return new BankProblem("already-reported", "您已经提交过这道题的纠错，正在等待处理。", Map.of());
    }

    static BankProblem ownQuestion() {
        return new BankProblem("own-question", "这道题您参与编写过，请直接在题库里修改。", Map.of());
    }

    static BankProblem beingMended() {
        return new BankProblem("being-mended", "这道题已经确认有误，正在修改，谢谢您。", Map.of());
    }

    static BankProblem reportDecided() {
        return new BankProblem("report-decided", "这份纠错已经处理过了。", Map.of());
    }

    static BankProblem ownReport() {
        return new BankProblem("own-report", "这是您自己提交的纠错，请由另一位编辑处理。", Map.of());
    }

    static BankProblem flagSettled() {
        return new BankProblem("flag-settled", "这一项已经处理过了。", Map.of());
    }

    static BankProblem importCommitted() {
        return new BankProblem("import-already-committed", "这次导入已经完成，请重新上传文件。", Map.of());
    }

    static BankProblem importBusy() {
        return new BankProblem("import-busy", "这个文件正在处理，请等它完成。", Map.of());
    }

    static BankProblem importOver() {
        return new BankProblem("import-over", "这次导入已经结束，不能再修改，请重新上传文件。", Map.of());
    }

    static BankProblem importNotCommitted() {
        return new BankProblem("import-not-committed", "这次导入还没有写入题库，不用撤销。", Map.of());
    }

    /** @param why in words for its owner */
    static BankProblem importLasting(String why) {
        return new BankProblem("import-lasting", why, Map.of());
    }

    static BankProblem rowNotRepairable() {
        return new BankProblem("row-not-repairable", "这一行没有建议的改法，请自己修改。", Map.of());
    }

    static BankProblem importHasFaults(int faults) {
        return new BankProblem(
                "import-has-faults", "还有 " + faults + " 处问题，请改好文件重新上传，或只导入没有问题的题目。", Map.of("faultCount", faults));
    }

    static BankProblem nothingToImport() {
        return new BankProblem("nothing-to-import", "这个文件里没有可以导入的题目。", Map.of());
    }

    /** @param pairs the first of them, for the person who must settle them */
    static BankProblem contradictoryKeys(long count, List<Map<String, Object>> pairs) {
        return new BankProblem(
                "contradictory-keys",
                "有 " + count + " 对题目问的一样、答案却不同，请先逐对处理。",
                Map.of("pairCount", count, "pairs", pairs));
    }

    static BankProblem pairChanged() {
        return new BankProblem("pair-changed", "这两道题已经改过，或不再相似，请刷新后再看。", Map.of());
    }

    static BankProblem questionChanged() {
        return new BankProblem("question-changed", "这道题刚刚被别人改过，请刷新后再改。", Map.of());
    }

    static BankProblem countChanged(long count) {
        return new BankProblem("count-changed", "符合条件的题目现在有 " + count + " 道，和您确认的数目不同，请重新确认。", Map.of("count", count));
    }

    static BankProblem alreadyThere(List<String> stems) {
        return new BankProblem("already-there", "目标题库里已经有同样的题目：" + String.join("；", stems), Map.of("stems", stems));
    }

    static BankProblem batchOvertaken(int count) {
        return new BankProblem("batch-overtaken", "其中 " + count + " 道题后来又改过，这次修改不能再撤销。", Map.of("count", count));
    }

    static BankProblem nothingToChange() {
        return new BankProblem("nothing-to-change", "这些题目已经是这样了，没有要改的。", Map.of());
    }

    static BankProblem batchUndone() {
        return new BankProblem("batch-undone", "这次修改已经撤销过了。", Map.of());
    }
}
