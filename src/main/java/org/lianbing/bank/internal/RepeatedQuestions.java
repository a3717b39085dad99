package org.lianbing.bank.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.SheetFault;

/** Passes questions on, and refuses one that the same file has held before. */
final class RepeatedQuestions implements Consumer<ParsedRow> {
    private final Consumer<ParsedRow> next;
    private final Map<String, Before> seen = new HashMap<>();

    RepeatedQuestions(Consumer<ParsedRow> next) {
        this.next = next;
    }

    private record Before(String sheet, int row, String contentHash) {}

    @Override
    public void accept(ParsedRow row) {
        QuestionDraft draft = row.draft();
        // 下图是什么标志？ is asked of a hundred pictures, which have no names of their own yet.
        if (draft == null || !row.media().isEmpty()) {
            next.accept(row);
            return;
        }
        Before here = new Before(row.sheet(), row.row(), draft.contentHash());
        Before before = seen.putIfAbsent(draft.identityHash(), here);
        next.accept(before == null ? row : row.refused(repeated(row, here, before)));
    }

    private static SheetFault repeated(ParsedRow row, Before here, Before before) {
        String place = before.sheet.equals(row.sheet())
                ? "第 " + before.row + " 行"
                : "“" + before.sheet + "”第 " + before.row + " 行";
        boolean same = here.contentHash.equals(before.contentHash);
        return new SheetFault(
                row.sheet(),
                row.row(),
                Plain.STEM.title(),
                row.stem(),
                "bank.question-repeated",
                "和" + place + "是同一道题" + (same ? "" : "，而答案或别的内容不同"),
                "留一行，删掉另一行");
    }
}
