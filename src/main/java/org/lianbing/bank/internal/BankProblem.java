package org.lianbing.bank.internal;

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

    static BankProblem importCommitted() {
        return new BankProblem("import-already-committed", "这次导入已经完成，请重新上传文件。", Map.of());
    }

    static BankProblem importHasFaults(int faults) {
        return new BankProblem(
                "import-has-faults", "还有 " + faults + " 处问题，请改好文件重新上传，或只导入没有问题的题目。", Map.of("faultCount", faults));
    }

    static BankProblem nothingToImport() {
        return new BankProblem("nothing-to-import", "这个文件里没有可以导入的题目。", Map.of());
    }
}
