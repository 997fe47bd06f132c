package org.recscope.plot.page;

import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.pen.Typeface;

/// The few sizes of type there are.
final class Type {
    static final TextStyle TITLE = TextStyle.bold(15);
    static final TextStyle SUBTITLE = TextStyle.plain(12);
    static final TextStyle AXIS = TextStyle.plain(11.5);
    static final TextStyle TICK = TextStyle.numbers(11);
    static final TextStyle LEGEND = TextStyle.plain(11.5);
    static final TextStyle NOTE = TextStyle.plain(11);

    static final TextStyle HEADER = TextStyle.bold(11.5);
    static final TextStyle CELL = TextStyle.numbers(12.5);
    static final TextStyle BEST = new TextStyle(Typeface.SEMIBOLD, 12.5, true);
    static final TextStyle INTERVAL = TextStyle.numbers(10.5);
    static final TextStyle PAGE_TITLE = TextStyle.bold(28);
    static final TextStyle PAGE_SUBTITLE = TextStyle.plain(15);
    static final TextStyle SECTION = TextStyle.bold(19);
    static final TextStyle BODY = TextStyle.plain(13);
    static final TextStyle BODY_BOLD = TextStyle.bold(13);

    private Type() {}
}
