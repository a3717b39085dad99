package org.lianbing.platform.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.lianbing.platform.FileRefused;

/**
 * XML on its way to a parser that is not ours. What goes by must be UTF-8, declare nothing and not have more tags than its
 * place allows; a parser may be lenient in its own way, so the bytes themselves are looked at.
 */
final class PlainXml extends FilterInputStream {
    private static final int HEAD = 120;
    private static final String DOCTYPE = "!DOCTYPE";
    private static final String ENTITY = "!ENTITY";

    private final int tagsMax;
    private final StringBuilder head = new StringBuilder(HEAD);
    private int tags;
    /** How many characters of {@link #DOCTYPE} and {@link #ENTITY} the last bytes were, −1 outside of a tag's start. */
    private int doctype = -1;

    private int entity = -1;

    PlainXml(InputStream xml, int tagsMax) {
        super(xml);
        this.tagsMax = tagsMax;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int at, int max) throws IOException {
        int got = super.read(bytes, at, max);
        for (int i = at; i < at + got; i++) {
            look((char) (bytes[i] & 0xFF));
        }
        return got;
    }

    private void look(char c) {
        if (head.length() < HEAD) {
            head.append(c);
            checkHead();
        }
        if (c == '<') {
            if (++tags > tagsMax) {
                throw FileRefused.tooLarge();
            }
            doctype = 0;
            entity = 0;
        } else if (doctype >= 0 || entity >= 0) {
            doctype = step(DOCTYPE, doctype, c);
            entity = step(ENTITY, entity, c);
        }
    }

    private static int step(String word, int at, char c) {
        if (at < 0 || word.charAt(at) != c) {
            return -1;
        }
        if (at + 1 == word.length()) {
            throw FileRefused.unsafe("里面有外部引用（DTD）");
        }
        return at + 1;
    }

    private void checkHead() {
        String text = head.toString();
        boolean wide = text.length() == 2 && text.chars().anyMatch(c -> c == 0 || c >= 0xFE);
        String declared = text.toLowerCase(Locale.ROOT);
        boolean other = text.endsWith(">")
                && declared.contains("encoding=")
                && !declared.matches("(?s).*encoding=[\"'](utf-8|us-ascii)[\"'].*");
        if (wide || other) {
            throw FileRefused.unsafe("用了不常见的文字编码");
        }
    }

    /** What was looked at here is not to be read again behind its back. */
    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 8_192)).length;
    }
}
