package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.InlineMarks.Media;
import org.lianbing.platform.Problem;
import org.lianbing.platform.SheetFault;

/**
 * What a reader cannot know of a row by itself: keeps the pictures and sounds that came with it under their lasting names,
 * and finds formulas that cannot be shown and pictures that are not there.
 */
@Singleton
final class CheckRow {
    private static final String OF_ROW = "media:";

    private final QuestionMedia media;

    CheckRow(QuestionMedia media) {
        this.media = media;
    }

    ParsedRow check(ParsedRow row, ReadQuestion reader) {
        ParsedRow settled = row.media().isEmpty() ? row : withMedia(row, reader);
        QuestionDraft draft = settled.draft();
        return draft == null ? settled : checked(settled, draft);
    }

    private ParsedRow withMedia(ParsedRow row, ReadQuestion reader) {
        List<String> addresses = new ArrayList<>();
        SheetFault fault = null;
        for (int i = 0; i < row.media().size(); i++) {
            RowMedia one = row.media().get(i);
            try {
                addresses.add(media.keep(one.content().get(), "file", null));
            } catch (Problem refused) {
                addresses.add("");
                fault = new SheetFault(
                        row.sheet(),
                        row.row(),
                        "",
                        one.name(),
                        "bank.media-unreadable",
                        "第 " + (i + 1) + " 张图片或录音用不了：" + refused.detail(),
                        "换成 PNG 或 JPEG 图片，或从这一题里删掉它");
            }
        }
        UnaryOperator<String> settle = text -> InlineMarks.withMedia(text, mark -> settled(mark, addresses));
        RawQuestion said = mapped(row.said(), settle);
        RawQuestion mended = row.mended() == null ? null : mapped(row.mended(), settle);
        ParsedRow read = row.draft() == null ? null : reader.again(bare(row, row.said(), null), said);
        ParsedRow whole = read == null || read.draft() == null
                ? new ParsedRow(
                        row.sheet(),
                        row.row(),
                        null,
                        settle.apply(row.stem()),
                        said,
                        mended,
                        row.raw(),
                        row.faults(),
                        List.of())
                : read;
        return fault == null ? whole : whole.refused(fault);
    }

    private static ParsedRow bare(ParsedRow row, RawQuestion said, @Nullable RawQuestion mended) {
        return new ParsedRow(
                row.sheet(), row.row(), row.draft(), row.stem(), said, mended, row.raw(), row.faults(), List.of());
    }

    private static Media settled(Media mark, List<String> addresses) {
        if (!mark.address().matches(OF_ROW + "\\d{1,3}")) {
            return mark;
        }
        int index = Integer.parseInt(mark.address().substring(OF_ROW.length()));
        return index < addresses.size() && !addresses.get(index).isEmpty()
                ? new Media(mark.alt(), addresses.get(index))
                : mark;
    }

    private static RawQuestion mapped(RawQuestion said, UnaryOperator<String> text) {
        return new RawQuestion(
                said.type(),
                text.apply(said.stem()),
                said.options().stream().map(text).toList(),
                said.prompts().stream().map(text).toList(),
                text.apply(said.key()),
                text.apply(said.rationale()),
                said.source(),
                said.difficulty(),
                said.level(),
                said.chapter(),
                said.knowledge(),
                said.use(),
                said.optionOrder(),
                said.parts().stream().map(part -> mapped(part, text)).toList());
    }

    private ParsedRow checked(ParsedRow row, QuestionDraft draft) {
        List<String> marked = draft.texts()
                .filter(text -> text.indexOf('$') >= 0 || text.contains("!["))
                .toList();
        if (marked.isEmpty()) {
            return row;
        }
        List<String> unreadable = Formulas.of(draft).unreadable();
        if (!unreadable.isEmpty()) {
            return row.refused(fault(
                    row,
                    "$" + unreadable.getFirst() + "$",
                    "formula-unreadable",
                    "公式 $" + shortened(unreadable.getFirst()) + "$ 看不懂",
                    "检查公式的写法，或改用普通文字；只是一个美元符号时，请在后面空一格"));
        }
        Set<String> tokens =
                marked.stream().flatMap(InlineMarks::tokens).collect(Collectors.toCollection(HashSet::new));
        tokens.removeAll(media.known(tokens));
        return tokens.isEmpty()
                ? row
                : row.refused(fault(
                        row,
                        tokens.iterator().next(),
                        "picture-missing",
                        "题目里有一张图或一段录音没有上传过",
                        "把图片直接插在文件里，或先上传图片再写进题目"));
    }

    private static SheetFault fault(ParsedRow row, String value, String code, String message, String suggestion) {
        return new SheetFault(row.sheet(), row.row(), "", value, "bank." + code, message, suggestion);
    }

    private static String shortened(String latex) {
        return latex.length() <= 60 ? latex : latex.substring(0, 60) + "…";
    }
}
