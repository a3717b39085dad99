package org.lianbing.bank.internal;

import java.util.List;
import org.lianbing.platform.BadInput;

/** Why a file is refused as a whole: it holds no questions, and what it seems to be instead. */
final class NotABank {
    static final String CODE = "bank.not-a-question-bank";
    private static final int SEEN_MAX = 60;
    private static final String PEOPLE = "姓名|身份证号?码?|手机号?码?|电话|性别|工号|部门";

    private NotABank() {}

    static BadInput of(String why) {
        return new BadInput(CODE, "file", why);
    }

    static BadInput empty() {
        return of("这是一个空文件，里面什么也没有。请确认选对了文件。");
    }

    /** @param firstRow what the first row of the table says */
    static BadInput tableWithoutHeader(List<String> firstRow) {
        String seen = String.join("、", firstRow);
        String shortened = seen.length() <= SEEN_MAX ? seen : seen.substring(0, SEEN_MAX) + "…";
        boolean people = firstRow.stream()
                        .filter(title -> title.replaceAll("\\s", "").matches(PEOPLE))
                        .count()
                >= 2;
        return of((people ? "这个文件像是人员名册，不是题库：" : "这个文件不像题库：") + "没有找到“题干”和“答案”两列"
                + (seen.isEmpty() ? "" : "（第一行是：" + shortened + "）") + "。请下载模板，把题目填进去再上传。");
    }

    static BadInput withoutOptions(int questions) {
        return of("这个文件有题干和答案，但没有选项（看了 " + questions + " 题，都没有）。选择题要有选项才能练；" + "如果是判断、填空或简答题，请加一列“题型”写明白，再上传。");
    }

    static BadInput withoutKeys(int questions) {
        return of("这个文件有题目，但没有答案（看了 " + questions + " 题，都没有）。请补上答案再上传：加一列“答案”，" + "或在每题后面写“答案：B”。");
    }

    static BadInput prose() {
        return of("这个文件像是文章或学习资料，没有找到带答案的题目。题目要有题干、选项和答案，例如：\n" + "1. 电流的单位是（ ）。\nA. 伏 B. 安\n答案：B");
    }
}
