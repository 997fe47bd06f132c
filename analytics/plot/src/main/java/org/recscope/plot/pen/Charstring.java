package org.recscope.plot.pen;

import java.awt.geom.Path2D;

/// Runs a Type 2 charstring (Adobe technical note 5177) and keeps the path it draws. Hints are skipped: text is drawn
/// at any scale and between pixels.
final class Charstring {
    private final Bytes bytes;
    private final CffGlyphs.Index global;
    private final CffGlyphs.Index local;
    private final Path2D path = new Path2D.Double();
    private final double[] stack = new double[64];
    private int depth;
    private int stems;
    private double x;
    private double y;
    private boolean open;
    private boolean ended;

    Charstring(Bytes bytes, CffGlyphs.Index global, CffGlyphs.Index local) {
        this.bytes = bytes;
        this.global = global;
        this.local = local;
    }

    Path2D outline() {
        close();
        return path;
    }

    void run(int from, int to) {
        int at = from;
        while (at < to && !ended) {
            int b = bytes.u8(at++);
            if (b >= 32 || b == 28) {
                at = push(b, at);
            } else if (b == 11) {
                return;
            } else if (b == 19 || b == 20) {
                stems += depth / 2;
                depth = 0;
                at += (stems + 7) / 8;
            } else if (b == 12) {
                flex(bytes.u8(at++));
                depth = 0;
            } else {
                operator(b);
            }
        }
    }

    private int push(int b, int at) {
        if (b == 28) {
            stack[depth++] = bytes.s16(at);
            return at + 2;
        }
        if (b == 255) {
            stack[depth++] = bytes.u32(at) / 65536.0;
            return at + 4;
        }
        if (b <= 246) {
            stack[depth++] = b - 139;
            return at;
        }
        int next = bytes.u8(at);
        stack[depth++] = b <= 250 ? (b - 247) * 256 + next + 108 : -(b - 251) * 256 - next - 108;
        return at + 1;
    }

    private void operator(int operator) {
        switch (operator) {
            case 10 -> call(local);
            case 29 -> call(global);
            default -> {
                draw(operator);
                depth = 0;
            }
        }
    }

    private void call(CffGlyphs.Index subroutines) {
        int number = (int) stack[--depth] + subroutines.bias();
        run(subroutines.from(number), subroutines.to(number));
    }

    private void draw(int operator) {
        switch (operator) {
            case 1, 3, 18, 23 -> stems += depth / 2;
            case 4 -> move(0, stack[depth - 1]);
            case 22 -> move(stack[depth - 1], 0);
            case 21 -> move(stack[depth - 2], stack[depth - 1]);
            case 5 -> lines(0, depth);
            case 6 -> alternatingLines(true);
            case 7 -> alternatingLines(false);
            case 8 -> curves(0, depth);
            case 24 -> {
                curves(0, depth - 2);
                lines(depth - 2, depth);
            }
            case 25 -> {
                lines(0, depth - 6);
                curves(depth - 6, depth);
            }
            case 26 -> straightCurves(false);
            case 27 -> straightCurves(true);
            case 30 -> alternatingCurves(false);
            case 31 -> alternatingCurves(true);
            case 14 -> ended = true;
            default -> throw new IllegalStateException("charstring operator " + operator);
        }
    }

    private void move(double dx, double dy) {
        close();
        x += dx;
        y += dy;
        path.moveTo(x, y);
        open = true;
    }

    private void close() {
        if (open) {
            path.closePath();
            open = false;
        }
    }

    private void line(double dx, double dy) {
        x += dx;
        y += dy;
        path.lineTo(x, y);
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        double x1 = x + dx1;
        double y1 = y + dy1;
        double x2 = x1 + dx2;
        double y2 = y1 + dy2;
        x = x2 + dx3;
        y = y2 + dy3;
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    private void lines(int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            line(stack[i], stack[i + 1]);
        }
    }

    private void alternatingLines(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i < depth; i++, horizontal = !horizontal) {
            line(horizontal ? stack[i] : 0, horizontal ? 0 : stack[i]);
        }
    }

    private void curves(int from, int to) {
        for (int i = from; i + 5 < to; i += 6) {
            curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
        }
    }

    /// Curves that begin and end along one axis.
    private void straightCurves(boolean horizontal) {
        int i = depth % 4;
        double across = i == 1 ? stack[0] : 0;
        for (; i + 3 < depth; i += 4) {
            if (horizontal) {
                curve(stack[i], across, stack[i + 1], stack[i + 2], stack[i + 3], 0);
            } else {
                curve(across, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
            }
            across = 0;
        }
    }

    /// Curves that begin along one axis and end along the other, turn about; the last may end askew.
    private void alternatingCurves(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i + 3 < depth; i += 4, horizontal = !horizontal) {
            double askew = depth - i == 5 ? stack[i + 4] : 0;
            if (horizontal) {
                curve(stack[i], 0, stack[i + 1], stack[i + 2], askew, stack[i + 3]);
            } else {
                curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], askew);
            }
        }
    }

    private void flex(int operator) {
        double[] s = stack;
        switch (operator) {
            case 34 -> {
                curve(s[0], 0, s[1], s[2], s[3], 0);
                curve(s[4], 0, s[5], -s[2], s[6], 0);
            }
            case 35 -> curves(0, 12);
            case 36 -> {
                curve(s[0], s[1], s[2], s[3], s[4], 0);
                curve(s[5], 0, s[6], s[7], s[8], -(s[1] + s[3] + s[7]));
            }
            case 37 -> {
                double dx = s[0] + s[2] + s[4] + s[6] + s[8];
                double dy = s[1] + s[3] + s[5] + s[7] + s[9];
                boolean wide = Math.abs(dx) > Math.abs(dy);
                curve(s[0], s[1], s[2], s[3], s[4], s[5]);
                curve(s[6], s[7], s[8], s[9], wide ? s[10] : -dx, wide ? -dy : s[10]);
            }
            default -> throw new IllegalStateException("charstring operator 12 " + operator);
        }
    }
}
