package org.lianbing.platform;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** HTML as PDF, with the signs it uses of {@link PrintFont} inside it: it prints the same everywhere. */
public final class PrintedPages {
    /** How a style sheet names the one font. */
    public static final String FONT = "paper";

    static {
        // It tells of every step otherwise, a page a line.
        com.openhtmltopdf.util.XRLog.listRegisteredLoggers()
                .forEach(logger -> com.openhtmltopdf.util.XRLog.setLevel(logger, Level.SEVERE));
    }

    private PrintedPages() {}

    /**
     * All pages are held until the last one stands.
     *
     * @param html well-formed, with its style sheet inside; texts through {@link HtmlText}
     */
    public static void write(String html, OutputStream out) {
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(PrintFont.file().toFile(), FONT);
            builder.useFastMode();
            builder.withProducer("Lianbing");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
