package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.style.Palette;

/// Keeps words near data apart: marks say where they drew and what they would like to write; at the end each text takes
/// the first free place around its anchor, or stays away. The hover has what found no room. Names of reference lines
/// never stay away: they rather stand on data, but not on other words.
public final class LabelSpace {
    private static final TextStyle STYLE = TextStyle.plain(11.5);
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.8, -0.9}, {0.8, 0.9}, {-0.8, -0.9}, {-0.8, 0.9}
    };
    private static final double GAP = 3;
    private static final double[] DISTANCES = {4, 11, 20};

    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> written = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    /// @param places rectangles in which the text may stand, the best first
    /// @param needed whether it may stand on data when nothing is free
    private record Wish(String text, Color color, List<Rectangle2D> places, boolean needed) {}

    /// Nothing may be written here.
    ///
    /// @param area what is drawn there covers it
    public void take(Rectangle2D area) {
        taken.add(area);
    }

    /// Asks for a text beside a place.
    ///
    /// @param text one line
    /// @param x of the place
    /// @param y of the place
    /// @param radius how far the place itself reaches
    /// @param color of the words
    public void around(String text, double x, double y, double radius, Color color) {
        List<Rectangle2D> places = new ArrayList<>();
        double width = STYLE.width(text);
        double height = STYLE.size() * 1.2;
        for (double distance : DISTANCES) {
            for (double[] side : SIDES) {
                double reach = radius + distance;
                double cx = x + side[0] * (reach + width / 2) - (side[1] != 0 ? side[0] * width * 0.1 : 0);
                double cy = y + side[1] * (reach + height / 2 - 1);
                places.add(new Rectangle2D.Double(cx - width / 2, cy - height / 2, width, height));
            }
        }
        wishes.add(new Wish(text, color, places, false));
    }

    /// Asks for a text at one of some places.
    ///
    /// @param text one line
    /// @param color of the words
    /// @param corners left end and middle height of the text, the best first: x, y, x, y …
    public void at(String text, Color color, double... corners) {
        List<Rectangle2D> places = new ArrayList<>();
        double height = STYLE.size() * 1.2;
        for (int i = 0; i + 1 < corners.length; i += 2) {
            places.add(new Rectangle2D.Double(corners[i], corners[i + 1] - height / 2, STYLE.width(text), height));
        }
        wishes.add(new Wish(text, color, places, true));
    }

    /// @param text one line
    /// @return its width as it would be written
    public static double width(String text) {
        return STYLE.width(text);
    }

    /// Writes what has room, in the order it was asked for.
    ///
    /// @param pen draws
    /// @param palette for the halo that keeps words readable over grid and data
    /// @param area outside of which nothing is written
    public void write(Pen pen, Palette palette, Rectangle2D area) {
        for (Wish wish : wishes) {
            Rectangle2D place = place(wish, area);
            if (place != null) {
                taken.add(place);
                written.add(place);
                write(wish, place, pen, palette);
            }
        }
    }

    private @Nullable Rectangle2D place(Wish wish, Rectangle2D area) {
        for (Rectangle2D place : wish.places) {
            Rectangle2D around = new Rectangle2D.Double(
                    place.getX() - GAP, place.getY(), place.getWidth() + 2 * GAP, place.getHeight());
            if (area.contains(place) && taken.stream().noneMatch(around::intersects)) {
                return place;
            }
        }
        for (Rectangle2D place : wish.places) {
            if (wish.needed && area.contains(place) && written.stream().noneMatch(place::intersects)) {
                return place;
            }
        }
        return null;
    }

    private static void write(Wish wish, Rectangle2D place, Pen pen, Palette palette) {
        double base = place.getCenterY() + STYLE.capHeight() / 2;
        pen.halo(wish.text, place.getX(), base, STYLE, palette.background());
        pen.text(wish.text, place.getX(), base, STYLE, wish.color);
    }
}
