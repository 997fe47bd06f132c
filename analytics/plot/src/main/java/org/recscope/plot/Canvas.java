package org.recscope.plot;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.recscope.plot.style.Palette;

/// Images to paint on and what lies under the paint.
final class Canvas {
    private Canvas() {}

    static Palette palette(Theme theme) {
        return switch (theme) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
        };
    }

    /// Replaces whatever the image held.
    static void clear(BufferedImage image, Theme theme, boolean transparent) {
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.setColor(
                transparent ? new java.awt.Color(0, true) : palette(theme).background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
    }
}
