package org.lianbing.platform;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The one font of everything printed: Noto Sans SC, which comes with the service, because a server has no Chinese font of
 * its own. The Java runtime reads fonts from files only, so it is unpacked once.
 */
public final class PrintFont {
    public static final String FAMILY = "Noto Sans SC";
    private static final String RESOURCE = "/fonts/400Regular/NotoSansSC_400Regular.ttf";
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static @Nullable Installed installed;

    private PrintFont() {}

    private record Installed(Path file, CmapLookup glyphs) {}

    /** As a file, for the PDF. */
    public static Path file() {
        return installed().file;
    }

    /** Whether the font can show it at all. */
    public static boolean shows(int codePoint) {
        return codePoint < ' ' || installed().glyphs.getGlyphId(codePoint) != 0;
    }

    /** Makes it known to everything that draws. */
    public static void install() {
        installed();
    }

    /** A drawing that asks for no font but this one. */
    public static String inSvg(String svg) {
        return svg.replaceAll("font-family\\s*=\\s*(\"[^\"]*\"|'[^']*')", "")
                .replaceAll("font-family\\s*:[^;\"'}]*(;|(?=[\"'}]))", "")
                .replaceFirst("<svg(?=[\\s>])", "<svg font-family=\"" + FAMILY + "\"");
    }

    private static Installed installed() {
        LOCK.lock();
        try {
            Installed known = installed;
            if (known == null) {
                known = unpacked();
                installed = known;
            }
            return known;
        } finally {
            LOCK.unlock();
        }
    }

    /**
     * A server may have no font and no fontconfig, without which the Java runtime refuses to draw a letter; told that there
     * is nothing to find, it asks neither. Nothing else of the service draws.
     */
    private static void drawWithoutFontsOfTheMachine() throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty("sun.awt.fontconfig") == null) {
            Path none = Files.createTempFile("lianbing-fontconfig", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", none.toString());
        }
    }

    private static Installed unpacked() {
        try (InputStream font = PrintFont.class.getResourceAsStream(RESOURCE)) {
            if (font == null) {
                throw new IllegalStateException(
                        "the font of printed papers is missing: it comes with npm, run npm ci in frontend/ and build again");
            }
            Path file = Files.createTempFile("lianbing-font", ".ttf");
            file.toFile().deleteOnExit();
            Files.write(file, FontFile.withoutRadicals(font.readAllBytes()));
            drawWithoutFontsOfTheMachine();
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            FontMappers.set(new OnlyFont(parsed));
            return new Installed(file, parsed.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Keeps the PDF library from reading through every font of the machine in search of one it will not use. */
    private record OnlyFont(TrueTypeFont font) implements FontMapper {
        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor described) {
            return new FontMapping<>(font, true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor described) {
            return new FontMapping<>(font, true);
        }

        @Override
        public @Nullable CIDFontMapping getCIDFont(
                String name, @Nullable PDFontDescriptor described, @Nullable PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }
    }
}
