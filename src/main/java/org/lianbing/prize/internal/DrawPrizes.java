package org.lianbing.prize.internal;

import static org.lianbing.prize.internal.Drawing.AMBER;
import static org.lianbing.prize.internal.Drawing.BLUE;
import static org.lianbing.prize.internal.Drawing.DEEP_BLUE;
import static org.lianbing.prize.internal.Drawing.DEEP_RED;
import static org.lianbing.prize.internal.Drawing.GREEN;
import static org.lianbing.prize.internal.Drawing.INK;
import static org.lianbing.prize.internal.Drawing.MIST;
import static org.lianbing.prize.internal.Drawing.RED;
import static org.lianbing.prize.internal.Drawing.STEEL;
import static org.lianbing.prize.internal.Drawing.WHITE;
import static org.lianbing.prize.internal.Drawing.box;
import static org.lianbing.prize.internal.Drawing.curve;
import static org.lianbing.prize.internal.Drawing.disc;
import static org.lianbing.prize.internal.Drawing.oval;
import static org.lianbing.prize.internal.Drawing.polygon;
import static org.lianbing.prize.internal.Drawing.way;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/** The demo city's prizes, drawn by us: no picture of anybody else's goods. */
final class DrawPrizes {
    private static final Color SAND = new Color(0xF6EBDD);
    private static final Color SKY = new Color(0xE2EEF7);
    private static final Color LEAF = new Color(0xE6F1E8);
    private static final Color ROSE = new Color(0xF8E4E1);

    private DrawPrizes() {}

    static byte[] gloves() {
        Drawing sheet = new Drawing(SKY).shadow(200, 332, 230);
        for (int side = 0; side < 2; side++) {
            double x = 88 + side * 118;
            Color palm = side == 0 ? new Color(0xB9C4D0) : new Color(0xA9B5C3);
            for (int finger = 0; finger < 4; finger++) {
                double top = finger == 0 || finger == 3 ? 112 : 94;
                sheet.fill(palm, box(x + finger * 25, top, 23, 120, 11));
            }
            sheet.fill(palm, box(x, 168, 98, 104, 18));
            double thumb = side == 0 ? x + 82 : x - 14;
            sheet.fill(palm, box(thumb, 176, 30, 70, 14));
            sheet.fill(RED, box(x + 8, 182, 82, 66, 16));
            for (int dot = 0; dot < 9; dot++) {
                sheet.fill(DEEP_RED, disc(x + 26 + dot % 3 * 23, 196 + dot / 3 * 19, 4));
            }
            sheet.fill(AMBER, box(x + 4, 266, 90, 50, 8));
            for (int rib = 0; rib < 4; rib++) {
                sheet.line(new Color(0xD8962A), 3, way(x + 18 + rib * 20, 272, x + 18 + rib * 20, 310));
            }
        }
        return sheet.png();
    }

    static byte[] towels() {
        Drawing sheet = new Drawing(LEAF).shadow(200, 318, 270);
        Color[] colours = {new Color(0x7FB8A0), WHITE, new Color(0xEFA9A0)};
        for (int i = 0; i < colours.length; i++) {
            double y = 250 - i * 56;
            sheet.fill(colours[i], box(86, y, 228, 58, 22));
            sheet.line(new Color(60, 60, 70, 40), 3, curve(104, y + 30, 160, y + 22, 240, y + 22, 312, y + 30));
            sheet.fill(new Color(255, 255, 255, 110), box(118, y, 14, 58, 0));
            sheet.fill(new Color(255, 255, 255, 110), box(140, y, 6, 58, 0));
        }
        return sheet.fill(RED, box(256, 112, 26, 196, 4))
                .fill(DEEP_RED, box(256, 136, 26, 6, 0))
                .fill(RED, oval(250, 116, 44, 24))
                .fill(RED, oval(288, 116, 44, 24))
                .fill(DEEP_RED, disc(269, 117, 11))
                .png();
    }

    static byte[] umbrella() {
        Shape canopy = new Arc2D.Double(64, 78, 272, 260, 0, 180, Arc2D.PIE);
        Area cut = new Area(canopy);
        for (int i = 0; i < 4; i++) {
            cut.subtract(new Area(oval(98 + i * 68, 210, 68, 34)));
        }
        return new Drawing(SKY)
                .shadow(206, 350, 120)
                .line(INK, 9, way(200, 70, 200, 312))
                .line(INK, 9, new Arc2D.Double(200, 292, 46, 46, 180, 180, Arc2D.OPEN))
                .fill(RED, cut)
                .fillWithin(DEEP_RED, new Rectangle2D.Double(268, 70, 80, 160), cut)
                .fillWithin(new Color(0xE0574D), new Rectangle2D.Double(64, 70, 68, 160), cut)
                .line(new Color(255, 255, 255, 70), 3, curve(200, 80, 160, 100, 134, 150, 132, 206))
                .line(new Color(255, 255, 255, 70), 3, curve(200, 80, 240, 100, 266, 150, 268, 206))
                .fill(INK, disc(200, 72, 8))
                .png();
    }

    static byte[] thermos() {
        return new Drawing(ROSE)
                .shadow(200, 344, 150)
                .fill(STEEL, box(158, 60, 84, 66, 16))
                .fill(MIST, box(158, 60, 30, 66, 14))
                .fill(INK, box(150, 120, 100, 14, 5))
                .fill(RED, box(144, 130, 112, 212, 22))
                .fill(DEEP_RED, box(220, 130, 36, 212, 22))
                .gleam(160, 146, 12, 176)
                .fill(WHITE, disc(200, 226, 30))
                .fill(
                        AMBER,
                        polygon(
                                200, 204, 206, 220, 223, 220, 210, 231, 215, 248, 200, 238, 185, 248, 190, 231, 177,
                                220, 194, 220))
                .fill(STEEL, box(150, 322, 100, 20, 8))
                .png();
    }

    static byte[] helmetLamp() {
        Shape shell = new Arc2D.Double(104, 96, 228, 300, 0, 180, Arc2D.PIE);
        return new Drawing(SAND)
                .fill(new Color(255, 240, 170, 150), polygon(128, 166, 10, 96, 10, 236))
                .shadow(214, 318, 260)
                .fill(AMBER, shell)
                .fillWithin(new Color(0xE09A26), box(272, 90, 80, 170, 0), shell)
                .fill(new Color(0xF6C35F), box(196, 88, 44, 156, 20))
                .fill(new Color(0xD88F1C), box(82, 238, 272, 26, 13))
                .line(INK, 8, curve(300, 250, 312, 300, 262, 330, 226, 312))
                .fill(INK, box(118, 138, 72, 58, 12))
                .fill(STEEL, box(108, 144, 26, 46, 10))
                .fill(WHITE, oval(112, 167, 20, 40))
                .fill(RED, disc(170, 156, 6))
                .png();
    }

    static byte[] powerBank() {
        Drawing sheet = new Drawing(SKY).shadow(200, 340, 170).fill(INK, box(126, 70, 148, 264, 26));
        sheet.fill(new Color(0x4A515B), box(134, 78, 132, 248, 20)).gleam(148, 96, 8, 200);
        for (int i = 0; i < 4; i++) {
            sheet.fill(i < 3 ? GREEN : new Color(0x6B737E), disc(178 + i * 16, 302, 5));
        }
        return sheet.fill(AMBER, polygon(212, 130, 168, 206, 196, 206, 186, 262, 234, 182, 204, 182))
                .fill(STEEL, box(176, 60, 48, 16, 4))
                .line(WHITE, 9, curve(200, 62, 200, 20, 300, 26, 310, 84, 322, 150, 318, 180, 318, 214))
                .fill(MIST, box(306, 206, 24, 40, 5))
                .fill(STEEL, box(310, 244, 16, 18, 2))
                .png();
    }

    static byte[] kettle() {
        return new Drawing(LEAF)
                .shadow(200, 342, 230)
                .line(INK, 22, curve(262, 140, 340, 136, 338, 262, 274, 272))
                .fill(STEEL, polygon(146, 150, 92, 146, 104, 174, 142, 206))
                .fill(MIST, polygon(150, 116, 250, 116, 282, 316, 118, 316))
                .fill(STEEL, polygon(214, 116, 250, 116, 282, 316, 224, 316))
                .gleam(150, 146, 12, 150)
                .fill(INK, box(144, 100, 112, 22, 10))
                .fill(INK, box(186, 80, 28, 26, 10))
                .fill(INK, box(104, 312, 192, 26, 10))
                .fill(RED, disc(200, 325, 7))
                .line(new Color(120, 140, 150, 110), 6, curve(96, 126, 84, 110, 106, 98, 94, 78))
                .line(new Color(120, 140, 150, 110), 6, curve(72, 126, 60, 112, 80, 98, 70, 84))
                .png();
    }

    static byte[] speaker() {
        Drawing sheet = new Drawing(ROSE).shadow(196, 336, 190).fill(DEEP_BLUE, box(116, 74, 168, 258, 30));
        sheet.fill(BLUE, box(116, 74, 148, 258, 30));
        double[][] cones = {{190, 142, 38}, {190, 246, 58}};
        for (double[] cone : cones) {
            sheet.fill(INK, disc(cone[0], cone[1], cone[2]))
                    .fill(new Color(0x565E69), disc(cone[0], cone[1], cone[2] * 0.78))
                    .fill(STEEL, disc(cone[0], cone[1], cone[2] * 0.34))
                    .fill(WHITE, disc(cone[0] - cone[2] * 0.1, cone[1] - cone[2] * 0.1, cone[2] * 0.1));
        }
        sheet.fill(AMBER, disc(246, 96, 6));
        for (int wave = 0; wave < 3; wave++) {
            double radius = 26 + wave * 20;
            sheet.line(
                    new Color(63, 127, 184, 170 - wave * 45),
                    7,
                    new Arc2D.Double(286 - radius, 150 - radius, radius * 2, radius * 2, -40, 80, Arc2D.OPEN));
        }
        return sheet.png();
    }

    static byte[] riceCooker() {
        Shape pot = box(96, 160, 208, 164, 44);
        Shape lid = new Arc2D.Double(96, 92, 208, 160, 0, 180, Arc2D.PIE);
        return new Drawing(SAND)
                .shadow(200, 334, 270)
                .fill(STEEL, box(76, 190, 36, 26, 10))
                .fill(STEEL, box(288, 190, 36, 26, 10))
                .fill(WHITE, pot)
                .fillWithin(MIST, box(256, 160, 60, 164, 0), pot)
                .fill(RED, lid)
                .fillWithin(DEEP_RED, box(256, 90, 60, 90, 0), lid)
                .fill(INK, box(172, 80, 56, 20, 10))
                .fill(STEEL, box(92, 166, 216, 14, 7))
                .fill(INK, box(158, 224, 84, 62, 14))
                .fill(GREEN, box(170, 234, 60, 18, 4))
                .fill(AMBER, disc(184, 270, 6))
                .fill(RED, disc(216, 270, 6))
                .line(new Color(120, 140, 150, 110), 6, curve(180, 66, 168, 52, 190, 40, 178, 24))
                .line(new Color(120, 140, 150, 110), 6, curve(216, 66, 204, 52, 226, 40, 214, 24))
                .png();
    }

    static byte[] bicycle() {
        Drawing sheet = new Drawing(SKY).shadow(200, 318, 300);
        for (double x : new double[] {108, 292}) {
            sheet.line(INK, 11, disc(x, 244, 62)).line(STEEL, 4, disc(x, 244, 52));
            for (int spoke = 0; spoke < 6; spoke++) {
                double angle = spoke * Math.PI / 6;
                double dx = Math.cos(angle) * 50;
                double dy = Math.sin(angle) * 50;
                sheet.line(STEEL, 2, way(x - dx, 244 - dy, x + dx, 244 + dy));
            }
        }
        return sheet.line(RED, 11, way(108, 244, 160, 150, 262, 150, 194, 244, 108, 244))
                .line(RED, 11, way(194, 244, 152, 128))
                .line(RED, 11, way(292, 244, 254, 112))
                .line(INK, 10, curve(254, 112, 248, 92, 276, 88, 292, 96))
                .fill(INK, box(122, 114, 60, 15, 8))
                .fill(STEEL, disc(194, 244, 18))
                .fill(INK, disc(194, 244, 7))
                .line(INK, 7, way(194, 244, 210, 276))
                .fill(INK, box(198, 272, 30, 9, 4))
                .fill(AMBER, disc(272, 136, 10))
                .png();
    }

    static byte[] washingMachine() {
        return new Drawing(LEAF)
                .shadow(200, 346, 240)
                .fill(WHITE, box(92, 62, 216, 280, 18))
                .fill(MIST, box(92, 62, 216, 62, 18))
                .fill(INK, box(206, 78, 84, 30, 8))
                .fill(GREEN, box(216, 86, 36, 14, 3))
                .fill(STEEL, disc(130, 93, 17))
                .fill(WHITE, box(127, 78, 6, 16, 3))
                .fill(STEEL, disc(200, 224, 86))
                .fill(INK, disc(200, 224, 72))
                .fill(BLUE, disc(200, 224, 62))
                .fillWithin(new Color(0x8CBBE0), box(130, 160, 140, 62, 0), disc(200, 224, 62))
                .fill(RED, oval(176, 236, 52, 34))
                .fill(AMBER, oval(222, 250, 56, 30))
                .fill(WHITE, oval(206, 216, 36, 20))
                .line(new Color(255, 255, 255, 170), 8, new Arc2D.Double(146, 170, 108, 108, 110, 50, Arc2D.OPEN))
                .fill(STEEL, box(108, 338, 24, 10, 3))
                .fill(STEEL, box(268, 338, 24, 10, 3))
                .png();
    }

    static byte[] refrigerator() {
        return new Drawing(ROSE)
                .shadow(200, 362, 210)
                .fill(new Color(0x8E9AA8), box(112, 36, 176, 322, 18))
                .fill(MIST, box(112, 36, 160, 322, 18))
                .fill(STEEL, box(112, 156, 176, 6, 0))
                .gleam(126, 52, 9, 90)
                .gleam(126, 176, 9, 166)
                .fill(INK, box(244, 82, 11, 62, 5))
                .fill(INK, box(244, 176, 11, 92, 5))
                .fill(RED, box(158, 72, 46, 34, 6))
                .fill(WHITE, box(164, 80, 34, 5, 2))
                .fill(WHITE, box(164, 92, 22, 5, 2))
                .fill(AMBER, disc(180, 66, 6))
                .fill(GREEN, disc(176, 216, 12))
                .fill(STEEL, box(128, 356, 24, 9, 3))
                .fill(STEEL, box(248, 356, 24, 9, 3))
                .png();
    }
}
