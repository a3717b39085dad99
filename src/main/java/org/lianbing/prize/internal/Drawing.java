package org.lianbing.prize.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A square sheet for flat pictures: 400 units a side, light from the upper left, one soft shadow on the ground. */
final class Drawing {
    private static final int PIXELS = 480;
    private static final double UNITS = 400;

    static final Color WHITE = new Color(0xFDFCFA);
    static final Color INK = new Color(0x33383F);
    static final Color STEEL = new Color(0xAEB7C2);
    static final Color MIST = new Color(0xDDE3EA);
    static final Color RED = new Color(0xC8342B);
    static final Color DEEP_RED = new Color(0x9E241D);
    static final Color AMBER = new Color(0xF0B03F);
    static final Color BLUE = new Color(0x3F7FB8);
    static final Color DEEP_BLUE = new Color(0x2B5C8C);
    static final Color GREEN = new Color(0x4E9A6B);

    private final BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    Drawing(Color ground) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(PIXELS / UNITS, PIXELS / UNITS);
        pen.setColor(ground);
        pen.fill(new Rectangle2D.Double(0, 0, UNITS, UNITS));
        pen.setColor(new Color(255, 255, 255, 90));
        pen.fill(new Ellipse2D.Double(40, 40, 320, 320));
    }

    Drawing shadow(double centre, double y, double width) {
        return fill(new Color(40, 40, 60, 34), oval(centre, y, width, width / 9));
    }

    Drawing fill(Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
        return this;
    }

    Drawing line(Color colour, double width, Shape shape) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
        return this;
    }

    /** The part of {@code shape} that lies within {@code within}. */
    Drawing fillWithin(Color colour, Shape shape, Shape within) {
        Area part = new Area(shape);
        part.intersect(new Area(within));
        return fill(colour, part);
    }

    /** A lighter strip, as light falls on something smooth. */
    Drawing gleam(double x, double y, double width, double height) {
        return fill(new Color(255, 255, 255, 120), box(x, y, width, height, width / 2));
    }

    static Shape box(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2);
    }

    static Shape disc(double x, double y, double radius) {
        return oval(x, y, radius * 2, radius * 2);
    }

    static Shape oval(double x, double y, double width, double height) {
        return new Ellipse2D.Double(x - width / 2, y - height / 2, width, height);
    }

    static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** An open path of points. */
    static Shape way(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** A smooth open path: start, then triples of control, control, end. */
    static Shape curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    byte[] png() {
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("no PNG writer");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
