package org.recscope.plot;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Mark;
import org.recscope.plot.mark.HoverText;
import org.recscope.plot.mark.Target;
import org.recscope.plot.page.FigurePicture;

/// A figure's answers to the pointer.
///
/// @param picture what is where
record PaintedFigure(FigurePicture picture) implements Painted {
    private static final double REACH = 18;

    @Override
    public Optional<Hit> hit(double x, double y) {
        int mark = -1;
        int datum = -1;
        double nearest = REACH;
        for (int m = 0; m < picture.targets().size(); m++) {
            Target target = picture.targets().get(m);
            int found = target.nearest(x, y);
            // What is drawn later lies on top, so it wins when both are equally near.
            if (found >= 0 && target.distance(found, x, y) <= nearest) {
                nearest = target.distance(found, x, y);
                mark = m;
                datum = found;
            }
        }
        return mark < 0 ? Optional.empty() : Optional.of(hitAt(mark, datum));
    }

    @Override
    public int marks() {
        return picture.targets().size();
    }

    @Override
    public int data(int mark) {
        return picture.figure().marks().get(mark).size();
    }

    @Override
    public Optional<Hit> at(int mark, int datum) {
        Rectangle2D box = picture.targets().get(mark).bounds(datum);
        boolean drawn = picture.area().contains(box.getCenterX(), box.getCenterY());
        return drawn ? Optional.of(hitAt(mark, datum)) : Optional.empty();
    }

    private Hit hitAt(int mark, int datum) {
        Rectangle2D box = picture.targets().get(mark).bounds(datum);
        String text = HoverText.of(picture.figure(), mark, datum);
        return new Hit(mark, datum, box.getCenterX(), box.getCenterY(), text);
    }

    @Override
    public Rectangle2D area() {
        return (Rectangle2D) picture.area().clone();
    }

    @Override
    public double valueX(double x) {
        return picture.x().value(x);
    }

    @Override
    public double valueY(double y) {
        return picture.y().value(y);
    }

    @Override
    public String accessibleText() {
        Figure figure = picture.figure();
        if (!figure.accessibleText().isEmpty()) {
            return figure.accessibleText();
        }
        StringBuilder text = new StringBuilder(figure.title());
        add(text, ". ", figure.subtitle());
        add(text, ". ", axes(figure.x(), figure.y()));
        figure.marks().stream()
                .map(Mark::series)
                .map(series -> series.name())
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> add(text, "; ", name));
        return text.toString();
    }

    private static String axes(Axis x, Axis y) {
        return x.label().isEmpty() || y.label().isEmpty() ? x.label() + y.label() : y.label() + " / " + x.label();
    }

    private static void add(StringBuilder text, String before, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : before).append(part);
        }
    }
}
