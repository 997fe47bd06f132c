package org.recscope.plot.page;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.Section;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.style.Palette;

/// Lays a report out on one page, as high as it must be: title, facts, sections of one or two columns, footer.
/// Measuring
/// and painting are the same walk; without a pen nothing is drawn.
public final class ReportPainter {
    private static final double GUTTER = 24;
    private static final double TWO_COLUMNS_FROM = 860;
    private static final double FACT_COLUMN = 420;

    private final Report report;
    private final double margin;
    private final double inner;

    /// @param report what to lay out
    /// @param width in layout pixels
    public ReportPainter(Report report, double width) {
        this.report = report;
        margin = width >= 1000 ? 56 : 28;
        inner = width - 2 * margin;
    }

    /// @return the height that holds everything, in layout pixels
    public double height() {
        return walk(Draw.NOTHING);
    }

    /// @param pen draws
    /// @param palette names colours
    public void paint(Pen pen, Palette palette) {
        walk(new Draw(pen, palette));
    }

    private double walk(Draw draw) {
        double top = margin - 8;
        top = draw.lines(report.title(), margin, top, inner, 3, Type.PAGE_TITLE, Palette::text);
        top = draw.lines(report.subtitle(), margin, top + 2, inner, 3, Type.PAGE_SUBTITLE, Palette::muted);
        if (!report.facts().isEmpty()) {
            top = facts(draw, report.facts(), top + 16, Type.BODY);
        }
        for (Section section : report.sections()) {
            top = section(draw, section, top + 30);
        }
        if (!report.footer().isEmpty()) {
            top += 34;
            draw.horizontal(margin, margin + inner, top);
            top = footer(draw, top + 14);
        }
        return Math.ceil(top + margin - 12);
    }

    private double section(Draw draw, Section section, double start) {
        double top = start;
        if (!section.title().isEmpty()) {
            draw.horizontal(margin, margin + inner, top);
            top = draw.lines(section.title(), margin, top + 16, inner, 2, Type.SECTION, Palette::text) + 10;
        }
        for (List<Block> row : rows(section)) {
            top = row(draw, row, top, section.columns()) + GUTTER;
        }
        return top - (section.blocks().isEmpty() ? 0 : GUTTER);
    }

    /// Two neighbours that are both narrow enough share a row.
    private List<List<Block>> rows(Section section) {
        List<List<Block>> rows = new ArrayList<>();
        boolean two = section.columns() == 2 && inner >= TWO_COLUMNS_FROM;
        List<Block> open = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (!two || !BlockPainter.narrow(block, half())) {
                flush(rows, open);
                rows.add(List.of(block));
            } else {
                open.add(block);
                if (open.size() == 2) {
                    flush(rows, open);
                }
            }
        }
        flush(rows, open);
        return rows;
    }

    private static void flush(List<List<Block>> rows, List<Block> open) {
        if (!open.isEmpty()) {
            rows.add(List.copyOf(open));
            open.clear();
        }
    }

    private double half() {
        return Math.floor((inner - GUTTER) / 2);
    }

    private double row(Draw draw, List<Block> row, double top, int columns) {
        boolean pair = columns == 2 && inner >= TWO_COLUMNS_FROM && BlockPainter.narrow(row.get(0), half());
        double width = pair ? half() : inner;
        double height = 0;
        for (Block block : row) {
            height = Math.max(height, new BlockPainter(block, width).height());
        }
        for (int i = 0; i < row.size(); i++) {
            new BlockPainter(row.get(i), width).paint(draw, margin + i * (width + GUTTER), top, height);
        }
        return top + height;
    }

    /// Names and values in as many columns as there is room for.
    private double facts(Draw draw, List<Fact> facts, double start, TextStyle style) {
        int columns = (int) Math.max(1, Math.min(3, Math.floor(inner / FACT_COLUMN)));
        double width = inner / columns;
        double names = facts.stream()
                .mapToDouble(fact -> style.width(fact.name()))
                .max()
                .orElse(0);
        double indent = Math.min(width * 0.4, names) + 14;
        double top = start;
        for (int i = 0; i < facts.size(); i += columns) {
            double next = top;
            for (int c = 0; c < columns && i + c < facts.size(); c++) {
                Fact fact = facts.get(i + c);
                double left = margin + c * width;
                draw.lines(fact.name(), left, top, indent - 10, 1, style, Palette::muted);
                next = Math.max(
                        next,
                        draw.lines(fact.value(), left + indent, top, width - indent - 16, 3, style, Palette::text));
            }
            top = Math.max(next, top + style.leading()) + 3;
        }
        return top;
    }

    private double footer(Draw draw, double start) {
        double indent = report.footer().stream()
                        .mapToDouble(fact -> Type.NOTE.width(fact.name()))
                        .max()
                        .orElse(0)
                + 16;
        double left = Math.min(indent, inner * 0.3);
        double top = start;
        for (Fact fact : report.footer()) {
            draw.lines(fact.name(), margin, top, left - 8, 1, Type.NOTE, Palette::muted);
            double next = draw.lines(fact.value(), margin + left, top, inner - left, 6, Type.NOTE, Palette::muted);
            top = Math.max(next, top + Type.NOTE.leading()) + 2;
        }
        return top;
    }
}
