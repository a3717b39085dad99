package org.lianbing.contest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.HtmlText;
import org.lianbing.platform.PrintedPages;

/** Tables on paper, with their header on every page. */
final class PdfSheet implements ResultSheet {
    private final OutputStream out;
    private final StringBuilder html = new StringBuilder();
    private List<Column> columns = List.of();

    PdfSheet(String title, OutputStream out) {
        this.out = out;
        html.append("<html lang=\"zh-CN\"><head><title>")
                .append(HtmlText.words(title))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body><h1>")
                .append(HtmlText.words(title))
                .append("</h1>");
    }

    @Override
    public void list(String name, String note, List<Column> wanted) {
        endList();
        columns = wanted;
        html.append("<h2>").append(HtmlText.words(name)).append("</h2><p class=\"note\">");
        html.append(HtmlText.words(note)).append("</p><table><thead><tr>");
        for (Column column : columns) {
            html.append("<th")
                    .append(look(column))
                    .append(" style=\"width:")
                    .append(column.width())
                    .append("mm\">");
            html.append(HtmlText.words(column.title())).append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    @Override
    public void row(@Nullable Object... values) {
        html.append("<tr>");
        for (int i = 0; i < values.length; i++) {
            html.append("<td").append(look(columns.get(i))).append('>');
            Object value = values[i];
            html.append(value == null ? "" : HtmlText.words(value.toString())).append("</td>");
        }
        html.append("</tr>");
    }

    private static String look(Column column) {
        return column.figures() ? " class=\"figures\"" : "";
    }

    private void endList() {
        if (!columns.isEmpty()) {
            html.append("</tbody></table>");
        }
    }

    @Override
    public void close() {
        endList();
        html.append("</body></html>");
        PrintedPages.write(html.toString(), out);
    }

    private static String style() {
        try (InputStream css = PdfSheet.class.getResourceAsStream("/print/results.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
