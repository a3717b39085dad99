package org.lianbing.contest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.lianbing.exam.AttemptRecord;
import org.lianbing.exam.AttemptRecord.LateRecord;
import org.lianbing.exam.AttemptRecord.MarkedRecord;
import org.lianbing.exam.AttemptRecord.QuestionRecord;
import org.lianbing.platform.HtmlText;

/** The pages of an appeal bundle, as HTML for printing. Texts stand as they were stored, formulas as LaTeX. */
final class AppealPages {
    private final StringBuilder html = new StringBuilder();

    AppealPages(String title) {
        html.append("<html lang=\"zh-CN\"><head><title>")
                .append(HtmlText.words(title))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body>");
        block("h1", title);
    }

    void facts(List<String[]> facts) {
        html.append("<table><tbody>");
        for (String[] fact : facts) {
            html.append("<tr><th style=\"width:34mm\">")
                    .append(HtmlText.words(fact[0]))
                    .append("</th><td>")
                    .append(HtmlText.words(fact[1]))
                    .append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    void list(String title, List<String> lines, String none) {
        block("h2", title);
        if (lines.isEmpty()) {
            block("p", none);
        }
        for (int i = 0; i < lines.size(); i++) {
            block("p", i + 1 + ". " + lines.get(i));
        }
    }

    /** Each as it was shown: its options in her order. */
    void questions(AttemptRecord record) {
        String section = "";
        for (QuestionRecord question : record.questions()) {
            if (!question.section().equals(section)) {
                section = question.section();
                block("h2", section);
            }
            question(question);
        }
    }

    private void question(QuestionRecord question) {
        html.append("<div class=\"question\">");
        block("p", question.position() + ". " + question.stem() + "（" + Plain.marks(question.marksTenths()) + " 分）");
        question.options().forEach(option -> block("p", option.letter() + ". " + option.text()));
        question.prompts().forEach(prompt -> block("p", prompt));
        for (int i = 0; i < question.parts().size(); i++) {
            block("p", "（" + (i + 1) + "）" + question.parts().get(i).stem());
            question.parts().get(i).options().forEach(option -> block("p", option.letter() + ". " + option.text()));
        }
        String answer = question.answer().isEmpty() ? "未作答" : question.answer();
        String saved = question.savedAt() == null
                ? ""
                : "　保存确认 " + Plain.second(question.savedAt()) + "，第 " + question.seq() + " 次发送";
        quiet("题目版本 " + question.revisionId() + "　作答：" + answer + saved);
        MarkedRecord marked = question.marked();
        if (marked != null) {
            quiet("正确答案：" + marked.key() + "　判定：" + (marked.right() ? "正确" : "不正确") + "　得 "
                    + Plain.marks(marked.scoreTenths()) + " 分");
        }
        html.append("</div>");
    }

    void late(AttemptRecord record) {
        block("h2", "截止之后送到的作答");
        if (record.late().isEmpty()) {
            block("p", "没有。");
        }
        for (LateRecord late : record.late()) {
            block(
                    "p",
                    "第 " + late.position() + " 题：" + late.answer() + "，" + Plain.second(late.arrivedAt()) + " 送到，设备 "
                            + late.device() + "，" + (late.scored() ? "按规则计入成绩" : "不计入成绩，只作证据"));
        }
    }

    String html() {
        return html + "</body></html>";
    }

    private void quiet(String text) {
        html.append("<p class=\"note\">").append(HtmlText.words(text)).append("</p>");
    }

    private void block(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(HtmlText.words(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String style() {
        try (InputStream css = AppealPages.class.getResourceAsStream("/print/results.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
