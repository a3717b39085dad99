package org.lianbing.bank.internal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.ExportMedia.MediaFile;
import org.lianbing.platform.PrintFont;

/**
 * A picture as PNG or JPEG, which every program shows: older Word and WPS know neither SVG nor WebP.
 *
 * @param width in pixels, as it is meant to be shown; a drawing is made finer than that, for print
 */
record PictureBytes(byte[] bytes, boolean jpeg, int width, int height) {
    private static final int WIDTH_MAX = 400;
    private static final int HEIGHT_MAX = 300;
    private static final int PIXELS_WIDE_MAX = 1_200;
    /** So that the lines of a drawing stay sharp on paper. */
    private static final int FINENESS = 3;

    /** @return empty for what is no picture, or none that can be read */
    static Optional<PictureBytes> of(MediaFile file) {
        try {
            return Optional.ofNullable(
                    switch (file.mediaType()) {
                        case "image/svg+xml" -> drawn(file.bytes());
                        case "image/png", "image/jpeg", "image/gif", "image/webp" -> read(file);
                        default -> null;
                    });
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static @Nullable PictureBytes read(MediaFile file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        if (image == null) {
            return null;
        }
        boolean jpeg = file.mediaType().equals("image/jpeg");
        boolean asItIs =
                image.getWidth() <= PIXELS_WIDE_MAX && (jpeg || file.mediaType().equals("image/png"));
        return shown(asItIs ? file.bytes() : encoded(smaller(image), jpeg), jpeg, image.getWidth(), image.getHeight());
    }

    /** A photograph of a telephone has ten times the pixels that paper shows. */
    private static BufferedImage smaller(BufferedImage image) {
        if (image.getWidth() <= PIXELS_WIDE_MAX) {
            return image;
        }
        int height = Math.max(1, image.getHeight() * PIXELS_WIDE_MAX / image.getWidth());
        BufferedImage small = new BufferedImage(PIXELS_WIDE_MAX, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, PIXELS_WIDE_MAX, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static @Nullable PictureBytes drawn(byte[] svg) {
        PrintFont.install();
        String text = PrintFont.inSvg(new String(svg, StandardCharsets.UTF_8));
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                .build());
        if (drawing == null) {
            return null;
        }
        FloatSize size = drawing.size();
        PictureBytes shown = shown(new byte[0], false, Math.round(size.width), Math.round(size.height));
        int width = shown.width * FINENESS;
        int height = shown.height * FINENESS;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.render((java.awt.Component) null, pen, new ViewBox(width, height));
        } finally {
            pen.dispose();
        }
        return new PictureBytes(encoded(image, false), false, shown.width, shown.height);
    }

    private static PictureBytes shown(byte[] bytes, boolean jpeg, int width, int height) {
        double scale = Math.min(1, Math.min((double) WIDTH_MAX / width, (double) HEIGHT_MAX / height));
        return new PictureBytes(bytes, jpeg, Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int)
                Math.round(height * scale)));
    }

    private static byte[] encoded(BufferedImage image, boolean jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, jpeg ? "jpg" : "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    String extension() {
        return jpeg ? "jpg" : "png";
    }

    String mediaType() {
        return jpeg ? "image/jpeg" : "image/png";
    }
}
