package org.lianbing.contest.internal;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.lianbing.platform.PrintFont;

/** Lines of text on a page of a PDF, in one font, size and colour until the next word about it. */
final class PrintedLines {
    /** Of the size: the font has no bold, a thin outline makes one. */
    private static final float STRONG_OUTLINE = 0.03f;

    private final PDPageContentStream content;
    private final PDFont font;
    private float size = 12;
    private float spacing;
    private boolean strong;
    private Color color = Color.BLACK;

    PrintedLines(PDPageContentStream content, PDFont font) {
        this.content = content;
        this.font = font;
    }

    PrintedLines size(float points) {
        this.size = points;
        return this;
    }

    PrintedLines spacing(float points) {
        this.spacing = points;
        return this;
    }

    PrintedLines color(Color wanted) {
        this.color = wanted;
        return this;
    }

    PrintedLines strong(boolean wanted) {
        this.strong = wanted;
        return this;
    }

    void left(String text, float x, float y) throws IOException {
        String shown = shown(text);
        content.beginText();
        content.setFont(font, size);
        content.setCharacterSpacing(spacing);
        content.setNonStrokingColor(color);
        content.setStrokingColor(color);
        content.setLineWidth(size * STRONG_OUTLINE);
        content.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.newLineAtOffset(x, y);
        content.showText(shown);
        content.endText();
    }

    void centred(String text, float middle, float y) throws IOException {
        left(text, middle - width(text) / 2, y);
    }

    void right(String text, float right, float y) throws IOException {
        left(text, right - width(text), y);
    }

    /**
     * Breaks between any two characters, as Chinese is written, but never before a closing mark.
     *
     * @return where the last line stands
     */
    float wrapped(String text, float x, float top, float maxWidth, float leading) throws IOException {
        float y = top;
        int from = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int next = text.offsetByCodePoints(at, 1);
            boolean closing = "，。：、”）".indexOf(text.codePointAt(at)) >= 0;
            if (at > from && !closing && width(text.substring(from, next)) > maxWidth) {
                left(text.substring(from, at), x, y);
                from = at;
                y -= leading;
            }
        }
        left(text.substring(from), x, y);
        return y;
    }

    private float width(String text) throws IOException {
        String shown = shown(text);
        int signs = shown.codePointCount(0, shown.length());
        return font.getStringWidth(shown) / 1000 * size + spacing * (signs - 1);
    }

    /** A rare character of a name that the font lacks becomes an empty box, to be filled in by hand. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= ' ') {
                shown.appendCodePoint(PrintFont.shows(c) ? c : '□');
            }
        });
        return shown.toString();
    }
}
