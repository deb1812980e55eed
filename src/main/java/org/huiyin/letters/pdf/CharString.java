package org.huiyin.letters.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** Writes an outline as a Type 2 charstring: lines and cubic curves only, without hints or subroutines. */
final class CharString {

    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private static final int MOVE = 21;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final double scale;
    private int x;
    private int y;
    private double lastX;
    private double lastY;

    private CharString(double scale) {
        this.scale = scale;
    }

    static byte[] of(Path2D path, int width, double scale) {
        var text = new CharString(scale);
        text.number(width);
        double[] at = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            text.segment(step.currentSegment(at), at);
        }
        text.bytes.write(END);
        return text.bytes.toByteArray();
    }

    private void segment(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> point(MOVE, at[0], at[1]);
            case PathIterator.SEG_LINETO -> point(LINE, at[0], at[1]);
            case PathIterator.SEG_QUADTO -> quadratic(at);
            case PathIterator.SEG_CUBICTO -> cubic(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> {} // a contour closes by itself
        }
    }

    private void point(int operator, double toX, double toY) {
        to(toX, toY);
        bytes.write(operator);
    }

    private void quadratic(double[] at) {
        double fromX = lastX;
        double fromY = lastY;
        cubic(
                fromX + (at[0] - fromX) * 2 / 3,
                fromY + (at[1] - fromY) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }

    private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) {
        to(x1, y1);
        to(x2, y2);
        to(x3, y3);
        bytes.write(CURVE);
    }

    /** The way from the last rounded point, so that roundings do not add up. */
    private void to(double toX, double toY) {
        lastX = toX;
        lastY = toY;
        int nextX = (int) Math.round(toX * scale);
        int nextY = (int) Math.round(toY * scale);
        number(nextX - x);
        number(nextY - y);
        x = nextX;
        y = nextY;
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            bytes.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            bytes.write((value - 108) / 256 + 247);
            bytes.write((value - 108) % 256);
        } else if (value >= -1131 && value <= -108) {
            bytes.write((-value - 108) / 256 + 251);
            bytes.write((-value - 108) % 256);
        } else {
            bytes.write(28);
            bytes.write(value >> 8);
            bytes.write(value);
        }
    }
}
