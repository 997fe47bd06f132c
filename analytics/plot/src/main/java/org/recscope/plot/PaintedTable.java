package org.recscope.plot;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Predicate;
import org.recscope.plot.page.TablePicture;

/// A table's answers to the pointer.
///
/// @param picture what is where
/// @param width of the picture
/// @param height of the picture
record PaintedTable(TablePicture picture, double width, double height) implements Painted {
    @Override
    public Optional<Hit> hit(double x, double y) {
        return find(cell -> cell.box().contains(x, y));
    }

    @Override
    public int marks() {
        return picture.cells().stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    }

    @Override
    public int data(int mark) {
        return picture.table().columns().size();
    }

    @Override
    public Optional<Hit> at(int mark, int datum) {
        return find(cell -> cell.row() == mark && cell.column() == datum);
    }

    private Optional<Hit> find(Predicate<TablePicture.CellBox> wanted) {
        return picture.cells().stream()
                .filter(wanted)
                .findFirst()
                .map(cell -> new Hit(
                        cell.row(),
                        cell.column(),
                        cell.box().getCenterX(),
                        cell.box().getCenterY(),
                        cell.text()));
    }

    @Override
    public Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    @Override
    public double valueX(double x) {
        return Double.NaN;
    }

    @Override
    public double valueY(double y) {
        return Double.NaN;
    }

    @Override
    public String accessibleText() {
        String text = picture.table().accessibleText();
        return text.isEmpty() ? picture.table().title() + ". " + picture.table().subtitle() : text;
    }
}
