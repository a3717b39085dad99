package org.lianbing.bank.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.platform.HtmlText;
import org.lianbing.platform.PrintedPages;

/** A paper as PDF, with the signs it uses of our own font inside it: it prints the same everywhere. */
final class WritePdf implements PrintTarget {
    private final PictureShelf shelf;
    private final StringBuilder html = new StringBuilder();
    private final Map<String, String> pictures = new HashMap<>();
    private boolean inQuestion;

    private WritePdf(ExportMedia media) {
        this.shelf = new PictureShelf(media);
    }

    static void write(ExportDocument document, ExportMedia media, boolean keys, OutputStream out) {
        WritePdf target = new WritePdf(media);
        target.html
                .append("<html lang=\"zh-CN\"><head><title>")
                .append(Markup.escaped(document.title()))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body>");
        PaperLayout.print(document, keys, target);
        target.endQuestion();
        target.html.append("</body></html>");
        PrintedPages.write(target.html.toString(), out);
    }

    @Override
    public void paragraph(Look look, String text) {
        switch (look) {
            case TITLE -> block("h1", "", text);
            case NOTE -> block("p", "note", text);
            case HEADING -> block("h2", "", text);
            case STEM -> {
                endQuestion();
                html.append("<div class=\"question\">");
                inQuestion = true;
                html.append("<p class=\"stem\">").append(text(text)).append("</p>");
            }
            case PART -> html.append("<p class=\"part\">").append(text(text)).append("</p>");
            case BELOW -> html.append("<p class=\"below\">").append(text(text)).append("</p>");
            // The rationale follows on the same line: half as many pages.
            case KEY -> block("div", "key", text.replace("\n", "　"));
        }
    }

    @Override
    public void options(List<String> texts, int perLine) {
        html.append("<table class=\"options in").append(perLine).append("\">");
        for (int from = 0; from < texts.size(); from += perLine) {
            html.append("<tr>");
            for (int i = from; i < from + perLine; i++) {
                html.append("<td>")
                        .append(i < texts.size() ? text(texts.get(i)) : "")
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }

    @Override
    public void pairs(List<String> left, List<String> right) {
        html.append("<table class=\"pairs\">");
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            html.append("<tr><td>")
                    .append(i < left.size() ? text(left.get(i)) : "")
                    .append("</td><td>")
                    .append(i < right.size() ? text(right.get(i)) : "")
                    .append("</td></tr>");
        }
        html.append("</table>");
    }

    @Override
    public void lines(int count) {
        html.append("<div class=\"line\"></div>".repeat(count));
    }

    @Override
    public void newPage() {
        endQuestion();
        html.append("<div class=\"page\"></div>");
    }

    private void block(String name, String look, String text) {
        endQuestion();
        html.append('<').append(name);
        if (!look.isEmpty()) {
            html.append(" class=\"").append(look).append('"');
        }
        html.append('>').append(text(text)).append("</").append(name).append('>');
    }

    private void endQuestion() {
        if (inQuestion) {
            html.append("</div>");
            inQuestion = false;
        }
    }

    private String text(String text) {
        return Inline.written(text, this::piece);
    }

    private String piece(Inline piece) {
        return switch (piece) {
            // A bracket to write in must not be torn apart at the end of a line.
            case Inline.Words words ->
                HtmlText.words(words.text().replace(PaperLayout.ROOM, "（" + "\u00a0".repeat(12) + "）"));
            case Inline.Formula formula -> MathHtml.of(formula.latex());
            case Inline.Picture picture -> {
                String shown = pictures.computeIfAbsent(picture.address(), this::picture);
                yield shown.isEmpty() ? HtmlText.words(Inline.inWords(piece)) : shown;
            }
            case Inline.Sound sound -> HtmlText.words(Inline.inWords(piece));
        };
    }

    private String picture(String address) {
        return shelf.find(address)
                .map(picture -> "<img style=\"width:" + picture.width() * 0.6 + "pt\" src=\"data:" + picture.mediaType()
                        + ";base64," + Base64.getEncoder().encodeToString(picture.bytes()) + "\"/>")
                .orElse("");
    }

    private static String style() {
        try (InputStream css = WritePdf.class.getResourceAsStream("/print/paper.css")) {
            return new String(java.util.Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
