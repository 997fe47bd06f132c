/// Shows a figure or a table of the library in the window: the same code and the same pixels as in a PNG, with what the
/// window adds: hover, keyboard, picking, export, words for a screen reader.
///
/// May use: `plot`, `figure`, `text`, `task`, `theme`, `control`. Knows nothing of studies.
package org.recscope.app.chart;
