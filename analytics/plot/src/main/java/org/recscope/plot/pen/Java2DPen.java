package org.recscope.plot.pen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.recscope.analytics.figure.Dash;

/// Draws by Java2D into an image. Every hint is set here, so nothing is left to the machine.
public final class Java2DPen implements Pen, AutoCloseable {
    private static final double HALO = 4;

    private final Graphics2D graphics;
    private final double scale;

    /// @param image what to draw into
    /// @param scale device pixels for one of the layout
    public Java2DPen(BufferedImage image, double scale) {
        this(image, scale, 0);
    }

    /// Draws a strip of a picture that is higher than the image.
    ///
    /// @param image what to draw into
    /// @param scale device pixels for one of the layout
    /// @param top how many device pixels of the picture lie above the image
    public Java2DPen(BufferedImage image, double scale, int top) {
        this(image.createGraphics(), scale);
        graphics.translate(0, -top);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.scale(scale, scale);
    }

    private Java2DPen(Graphics2D graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    @Override
    public void box(double x, double y, double width, double height, Color color) {
        double left = snap(x);
        double top = snap(y);
        double right = Math.max(snap(x + width), width > 0 ? left + 1 / scale : left);
        double bottom = Math.max(snap(y + height), height > 0 ? top + 1 / scale : top);
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
    }

    private double snap(double place) {
        return Math.round(place * scale) / scale;
    }

    @Override
    public void stroke(Shape shape, Color color, double width, Dash dash) {
        graphics.setColor(color);
        graphics.setStroke(stroke(width, dash));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(double width, Dash dash) {
        int cap = dash == Dash.DOTTED ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float[] pattern = switch (dash) {
            case SOLID -> null;
            case DASHED -> new float[] {(float) (4 * width + 1), (float) (2.5 * width + 1)};
            case DOTTED -> new float[] {0.01f, (float) (2.4 * width)};
        };
        return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND, 10f, pattern, 0f);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Color color, double degrees) {
        if (text.isBlank()) {
            return;
        }
        Path2D outline = Words.outline(text, style);
        AffineTransform place = AffineTransform.getTranslateInstance(x, degrees == 0 ? snap(y) : y);
        place.rotate(Math.toRadians(degrees));
        outline.transform(place);
        fill(outline, color);
    }

    @Override
    public void halo(String text, double x, double y, TextStyle style, Color color) {
        if (!text.isBlank()) {
            Path2D outline = Words.outline(text, style);
            outline.transform(AffineTransform.getTranslateInstance(x, snap(y)));
            stroke(outline, color, HALO, Dash.SOLID);
        }
    }

    @Override
    public void image(BufferedImage image, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(snap(x), snap(y));
        place.scale(1 / scale, 1 / scale);
        graphics.drawImage(image, place, null);
    }

    @Override
    public void clip(Rectangle2D area) {
        graphics.setClip(area);
    }

    @Override
    public void unclip() {
        graphics.setClip(null);
    }

    @Override
    public Pen moved(double x, double y) {
        Graphics2D part = (Graphics2D) graphics.create();
        part.translate(x, y);
        return new Java2DPen(part, scale);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
