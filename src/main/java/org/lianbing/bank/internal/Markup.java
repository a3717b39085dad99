package org.lianbing.bank.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML element by element, without holding the document. The JDK's own writer cannot take in a piece of markup that
 * is finished already, such as a formula in MathML.
 */
final class Markup {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(Writer out) {
        this.out = out;
    }

    /** A document of its own. */
    static Markup document(OutputStream out) {
        Markup markup = new Markup(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** A piece that is taken into another. */
    static Markup piece() {
        return new Markup(new StringWriter());
    }

    /** @param attributes names and values in turns */
    Markup open(String name, String... attributes) {
        raw("<").raw(name);
        for (int i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i])
                    .raw("=\"")
                    .raw(escaped(attributes[i + 1]))
                    .raw("\"");
        }
        open.push(name);
        return raw(">");
    }

    Markup close() {
        return raw("</").raw(open.pop()).raw(">");
    }

    Markup empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    Markup leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        return raw(escaped(text));
    }

    /** What is markup already. */
    Markup raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Closes what is open and hands everything on, without closing the stream below. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        try {
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was written so far; of a piece only. */
    @Override
    public String toString() {
        return out.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    // Other control characters cannot stand in XML at all.
                    if (c >= ' ' && c < 0xFFFE || c == '\n' || c == '\t' || c > 0xFFFF) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
