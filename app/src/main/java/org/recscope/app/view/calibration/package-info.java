/// Whether the recommendations match what users read before: the share of each category in the history and in the
/// lists,
/// and the divergence between the two by segment.
///
/// May use: as every view.
package org.recscope.app.view.calibration;
