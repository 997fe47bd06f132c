/// A log of an A/B experiment: health first, then lifts on one axis, segments, days, and the decision with its reasons.
///
/// May use: as every view.
package org.recscope.app.view.experiment;
