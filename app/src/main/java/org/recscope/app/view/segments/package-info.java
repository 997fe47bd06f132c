/// For whom a model is better: segments × metrics of one run as a heat map, one metric by segment for all runs as a
/// forest plot.
///
/// May use: as every view.
package org.recscope.app.view.segments;
