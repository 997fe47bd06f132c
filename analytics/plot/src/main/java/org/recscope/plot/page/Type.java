package org.recscope.plot.page;

import org.recscope.plot.pen.TextStyle;

/// The few sizes of type there are.
final class Type {
    static final TextStyle TITLE = TextStyle.bold(15);
    static final TextStyle SUBTITLE = TextStyle.plain(12);
    static final TextStyle AXIS = TextStyle.plain(11.5);
    static final TextStyle TICK = TextStyle.numbers(11);
    static final TextStyle LEGEND = TextStyle.plain(11.5);
    static final TextStyle NOTE = TextStyle.plain(11);

    private Type() {}
}
