package org.recscope.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Dash;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;

/// Draws nothing and remembers every text with the place it takes.
final class RecordingPen implements Pen {
    private final List<Text> texts;
    private final double dx;
    private final double dy;

    /// @param shape from the base line to the height of capitals, turned as the text is
    record Text(String text, Shape shape) {
        boolean overlaps(Text other) {
            if (!shape.getBounds2D().intersects(other.shape.getBounds2D())) {
                return false;
            }
            Area both = new Area(shape);
            both.intersect(new Area(other.shape));
            return !both.isEmpty();
        }
    }

    RecordingPen() {
        this(new ArrayList<>(), 0, 0);
    }

    private RecordingPen(List<Text> texts, double dx, double dy) {
        this.texts = texts;
        this.dx = dx;
        this.dy = dy;
    }

    List<Text> texts() {
        return texts;
    }

    @Override
    public double scale() {
        return 1;
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, Color color, double degrees) {
        if (!text.isBlank()) {
            AffineTransform place = AffineTransform.getTranslateInstance(x + dx, y + dy);
            place.rotate(Math.toRadians(degrees));
            Rectangle2D box = new Rectangle2D.Double(0, -style.capHeight(), style.width(text), style.capHeight());
            texts.add(new Text(text, new Path2D.Double(box, place)));
        }
    }

    @Override
    public Pen moved(double x, double y) {
        return new RecordingPen(texts, dx + x, dy + y);
    }

    @Override
    public void halo(String text, double x, double y, TextStyle style, Color color) {}

    @Override
    public void fill(Shape shape, Color color) {}

    @Override
    public void box(double x, double y, double width, double height, Color color) {}

    @Override
    public void stroke(Shape shape, Color color, double width, Dash dash) {}

    @Override
    public void image(BufferedImage image, double x, double y) {}

    @Override
    public void clip(Rectangle2D area) {}

    @Override
    public void unclip() {}
}
