package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.ExportFormat;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.Problem;

/**
 * Writes a file, whole, before the first byte of it is sent: what goes wrong on the way is told in words instead of as half
 * a file. Only a few at a time: they must not take the memory and the processors of those who answer in a contest.
 */
@Singleton
final class WriteExport {
    /** The PDF library holds all pages at once. */
    static final int PDF_QUESTIONS_MAX = 2_000;

    static final int DOCX_QUESTIONS_MAX = 10_000;
    static final int QUESTIONS_MAX = 50_000;
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExportMedia media;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    /** Paper is what costs memory: one at a time. */
    private final Semaphore presses = new Semaphore(1, true);

    WriteExport(ExportMedia media) {
        this.media = media;
    }

    /** Too many exports at the same time. */
    static final class Busy extends Problem {
        Busy() {
            super(Category.UNAVAILABLE, "bank.export-busy", "现在导出的人较多，请过一会儿再试。");
        }
    }

    /**
     * @param folderName stable name of the bank, for our folder format
     * @throws BadInput {@code bank.format-needs-keys}, {@code bank.too-many-to-export}
     */
    Path write(ExportDocument document, String folderName, ExportFormat format, boolean keys) {
        if (!keys && !format.withoutKeys()) {
            throw new BadInput("bank.format-needs-keys", "keys", "这种格式给别的系统用，不能没有答案。请选“带答案”，或换成 Excel、Word、PDF。");
        }
        int most = most(format);
        if (document.count() > most) {
            throw new BadInput(
                    "bank.too-many-to-export",
                    "format",
                    "这种格式一次最多导出 " + most + " 题，现在有 " + document.count() + " 题。请按章节、题型或等级分几次导出，或换成 Excel。");
        }
        Semaphore turn = format == ExportFormat.PDF || format == ExportFormat.DOCX ? presses : turns;
        waitFor(turn);
        try {
            return written(document, folderName, format, keys);
        } finally {
            turn.release();
        }
    }

    private Path written(ExportDocument document, String folderName, ExportFormat format, boolean keys) {
        Path file = null;
        try {
            file = Files.createTempFile("lianbing-export", "." + format.extension());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                switch (format) {
                    case XLSX -> WriteXlsx.write(document, media, keys, out);
                    case DOCX -> WriteDocx.write(document, media, keys, out);
                    case PDF -> WritePdf.write(document, media, keys, out);
                    case GIFT -> WriteGift.write(document, out);
                    case MOODLE_XML -> WriteMoodle.write(document, media, out);
                    case QTI -> WriteQti.write(document, media, out);
                    case FOLDER -> WriteFolder.write(document, folderName, media, out);
                }
            }
            return file;
        } catch (IOException broken) {
            discard(file);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            discard(file);
            throw refused;
        }
    }

    private static int most(ExportFormat format) {
        return Map.of(ExportFormat.PDF, PDF_QUESTIONS_MAX, ExportFormat.DOCX, DOCX_QUESTIONS_MAX)
                .getOrDefault(format, QUESTIONS_MAX);
    }

    private static void waitFor(Semaphore turn) {
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private static void discard(@Nullable Path file) {
        if (file != null) {
            file.toFile().delete();
        }
    }
}
