package org.recscope.app.chart;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.recscope.plot.Painted;
import org.recscope.plot.Theme;

/// One painted frame. Java2D paints into the very pixels that JavaFX shows: nothing is copied.
///
/// @param image what the window shows
/// @param painted what is where
/// @param width in layout pixels
/// @param height in layout pixels
record Frame(WritableImage image, Painted painted, int width, int height) {
    private static final int[] MASKS = {0xff0000, 0xff00, 0xff, 0xff000000};

    static Frame paint(Drawing drawing, int width, int height, double scale, Theme theme) {
        int columns = (int) Math.ceil(width * scale);
        int rows = (int) Math.ceil(height * scale);
        int[] pixels = new int[columns * rows];
        Painted painted = drawing.paint(over(pixels, columns, rows), scale, theme);
        PixelBuffer<IntBuffer> shared =
                new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new Frame(new WritableImage(shared), painted, width, height);
    }

    private static BufferedImage over(int[] pixels, int columns, int rows) {
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(pixels, pixels.length), columns, rows, columns, MASKS, new Point());
        ColorModel colours = new DirectColorModel(
                ColorModel.getRGBdefault().getColorSpace(),
                Integer.SIZE,
                MASKS[0],
                MASKS[1],
                MASKS[2],
                MASKS[3],
                true,
                DataBuffer.TYPE_INT);
        return new BufferedImage(colours, raster, true, null);
    }
}
