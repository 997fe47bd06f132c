/// Which offline metric foretells what happens online, over past experiments: a ranking with intervals, and every
/// experiment of one metric with the intervals of both sides.
///
/// May use: as every view.
package org.recscope.app.view.foretell;
