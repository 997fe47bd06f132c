package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.EnumSet;
import java.util.Set;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Slot;
import org.recscope.plot.scale.Projection;

/// Counts points into device pixels and shows the count as opacity: a million points cost one pass over two arrays.
final class PointRaster {
    private static final int LEVELS = 256;

    private final int width;
    private final int height;
    private final int[] counts;
    /// Offsets of the device pixels that one point covers: dx, dy, dx, dy …
    private final int[] dot;

    private PointRaster(int width, int height, int[] dot) {
        this.width = width;
        this.height = height;
        this.dot = dot;
        counts = new int[width * height];
    }

    static void paint(Points points, Frame frame) {
        double scale = frame.pen().scale();
        int width = (int) Math.ceil(frame.area().getWidth() * scale);
        int height = (int) Math.ceil(frame.area().getHeight() * scale);
        int[] dot = dot(diameter(points.size()) * scale);
        for (Slot slot : slots(points)) {
            PointRaster raster = new PointRaster(width, height, dot);
            raster.count(points, slot, frame, scale);
            frame.pen()
                    .image(
                            raster.image(frame.palette().of(slot)),
                            frame.area().getX(),
                            frame.area().getY());
        }
    }

    private static Set<Slot> slots(Points points) {
        return points.slots().isEmpty() ? Set.of(points.series().slot()) : EnumSet.copyOf(points.slots());
    }

    /// Four pixels for some thousands, one for hundreds of thousands.
    private static double diameter(int points) {
        return points > 200_000 ? 1 : points > 50_000 ? 2 : points > 12_000 ? 3 : 4;
    }

    private static int[] dot(double diameter) {
        int size = Math.max(1, (int) Math.round(diameter));
        double middle = (size - 1) / 2.0;
        int[] offsets = new int[2 * size * size];
        int count = 0;
        for (int dy = 0; dy < size; dy++) {
            for (int dx = 0; dx < size; dx++) {
                double away = (dx - middle) * (dx - middle) + (dy - middle) * (dy - middle);
                if (away <= size * size / 4.0) {
                    offsets[count++] = dx - size / 2;
                    offsets[count++] = dy - size / 2;
                }
            }
        }
        return java.util.Arrays.copyOf(offsets, count);
    }

    private void count(Points points, Slot slot, Frame frame, double scale) {
        Projection x = frame.x();
        Projection y = frame.y();
        double ax = x.slope() * scale;
        double bx = (x.offset() - frame.area().getX()) * scale;
        double ay = y.slope() * scale;
        double by = (y.offset() - frame.area().getY()) * scale;
        boolean all = points.slots().isEmpty();
        for (int i = 0; i < points.size(); i++) {
            double px = bx + ax * x.position(points.x().get(i));
            double py = by + ay * y.position(points.y().get(i));
            // The comparison also leaves out NaN.
            if (px >= 0
                    && px <= width
                    && py >= 0
                    && py <= height
                    && (all || points.slots().get(i) == slot)) {
                add(Math.min((int) px, width - 1), Math.min((int) py, height - 1));
            }
        }
    }

    private void add(int px, int py) {
        if (dot.length == 2) {
            counts[py * width + px]++;
            return;
        }
        for (int i = 0; i < dot.length; i += 2) {
            int dx = px + dot[i];
            int dy = py + dot[i + 1];
            if (dx >= 0 && dx < width && dy >= 0 && dy < height) {
                counts[dy * width + dx]++;
            }
        }
    }

    private BufferedImage image(Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] colors = colors(color, opacity());
        for (int i = 0; i < pixels.length; i++) {
            int count = counts[i];
            if (count != 0) {
                pixels[i] = colors[Math.min(count, LEVELS - 1)];
            }
        }
        return image;
    }

    /// Opacity of one point, such that places twice as crowded as the mean are nearly opaque.
    private double opacity() {
        long sum = 0;
        long covered = 0;
        for (int count : counts) {
            sum += count;
            covered += count == 0 ? 0 : 1;
        }
        double crowd = covered == 0 ? 1 : (double) sum / covered;
        return Math.max(0.12, Math.min(0.6, 1 - StrictMath.pow(0.1, 1 / (2 * crowd))));
    }

    /// Colours by count, with the opacity multiplied in.
    private static int[] colors(Color color, double opacity) {
        int[] colors = new int[LEVELS];
        double through = 1;
        for (int count = 1; count < LEVELS; count++) {
            through *= 1 - opacity;
            int alpha = (int) Math.round(255 * (1 - through));
            colors[count] = alpha << 24
                    | times(color.getRed(), alpha) << 16
                    | times(color.getGreen(), alpha) << 8
                    | times(color.getBlue(), alpha);
        }
        return colors;
    }

    private static int times(int channel, int alpha) {
        return (channel * alpha + 127) / 255;
    }
}
