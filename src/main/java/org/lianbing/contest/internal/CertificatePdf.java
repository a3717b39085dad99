package org.lianbing.contest.internal;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.lianbing.platform.PrintFont;

/**
 * Certificates as they are printed: A4 lying, one a page, drawn with lines and our own font alone, so that a thousand of
 * them share one font and stay small. Measures are points from the lower left corner.
 */
final class CertificatePdf {
    private static final PDRectangle A4_LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MIDDLE = A4_LYING.getWidth() / 2;
    private static final float LEFT = 118;
    private static final float TEXT_WIDTH = A4_LYING.getWidth() - 2 * LEFT;

    /** Union red, as on every page of the service, and the gold of its medals. */
    private static final Color RED = new Color(0xB3, 0x1B, 0x1B);

    private static final Color GOLD = new Color(0xB8, 0x8A, 0x3B);
    private static final Color INK = new Color(0x1E, 0x1B, 0x18);
    private static final Color QUIET = new Color(0x6B, 0x64, 0x5C);
    private static final Color PAPER = new Color(0xFF, 0xFC, 0xF5);

    private CertificatePdf() {}

    /** @param url where the code leads */
    record Certificate(
            String name,
            String unitName,
            String contestName,
            String place,
            String award,
            String organiserName,
            LocalDate date,
            String number,
            String url) {}

    static void write(List<Certificate> certificates, OutputStream out) {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, PrintFont.file().toFile());
            document.getDocumentInformation().setProducer("Lianbing");
            document.getDocumentInformation().setTitle("荣誉证书");
            for (Certificate certificate : certificates) {
                PDPage page = new PDPage(A4_LYING);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    PrintedLines lines = new PrintedLines(content, font);
                    frame(content);
                    words(lines, certificate);
                    code(content, lines, certificate);
                }
            }
            document.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void frame(PDPageContentStream content) throws IOException {
        float width = A4_LYING.getWidth();
        float height = A4_LYING.getHeight();
        content.setNonStrokingColor(PAPER);
        content.addRect(0, 0, width, height);
        content.fill();
        content.setNonStrokingColor(RED);
        content.addRect(0, height - 12, width, 12);
        content.addRect(0, 0, width, 12);
        content.fill();
        content.setStrokingColor(RED);
        content.setLineWidth(2.2f);
        content.addRect(34, 34, width - 68, height - 68);
        content.stroke();
        content.setStrokingColor(GOLD);
        content.setLineWidth(0.8f);
        content.addRect(41, 41, width - 82, height - 82);
        content.stroke();
        for (int corner = 0; corner < 4; corner++) {
            corner(content, corner % 2 == 0 ? 34 : width - 34, corner < 2 ? 34 : height - 34);
        }
    }

    /** A gold square on its point with a red one in it. */
    private static void corner(PDPageContentStream content, float x, float y) throws IOException {
        diamond(content, x, y, 13, PAPER);
        diamond(content, x, y, 10, GOLD);
        diamond(content, x, y, 5.5f, RED);
    }

    private static void diamond(PDPageContentStream content, float x, float y, float radius, Color color)
            throws IOException {
        content.setNonStrokingColor(color);
        content.moveTo(x - radius, y);
        content.lineTo(x, y + radius);
        content.lineTo(x + radius, y);
        content.lineTo(x, y - radius);
        content.closePath();
        content.fill();
    }

    private static void words(PrintedLines lines, Certificate certificate) throws IOException {
        lines.color(RED).size(46).spacing(16).strong(true);
        lines.centred("荣誉证书", MIDDLE, 470);
        lines.color(GOLD).size(10.5f).spacing(4).strong(false);
        lines.centred("CERTIFICATE OF HONOUR", MIDDLE, 446);
        lines.color(INK).size(21).spacing(1).strong(true);
        lines.left(certificate.name() + " 同志：", LEFT, 396);
        lines.strong(false).size(12).spacing(0).color(QUIET);
        lines.left(certificate.unitName(), LEFT, 374);
        lines.color(INK).size(17).spacing(1);
        float y = lines.wrapped(
                "　　您在“" + certificate.contestName() + "”" + certificate.place() + "中成绩优异，荣获：",
                LEFT,
                336,
                TEXT_WIDTH,
                28);
        lines.color(RED).size(40).spacing(10).strong(true);
        lines.centred(certificate.award(), MIDDLE, Math.min(y - 46, 236));
        lines.strong(false).color(INK).size(17).spacing(1);
        lines.left("　　特发此证，以资鼓励。", LEFT, 190);
        float right = A4_LYING.getWidth() - LEFT;
        lines.size(17).spacing(1).strong(true);
        lines.right(certificate.organiserName(), right, 128);
        lines.strong(false).size(15);
        lines.right(ChineseDate.of(certificate.date()), right, 100);
    }

    private static void code(PDPageContentStream content, PrintedLines lines, Certificate certificate)
            throws IOException {
        QrCode.draw(content, certificate.url(), LEFT, 82, 68);
        lines.size(9.5f).spacing(0).color(QUIET);
        lines.left("证书编号", LEFT + 80, 130);
        lines.left("微信扫一扫，查验真伪", LEFT + 80, 92);
        lines.size(11).spacing(0.5f).color(INK);
        lines.left(certificate.number(), LEFT + 80, 113);
    }
}
