/// Whether lists have the tastes of their users in the right proportions.
///
/// May use: `metric`, `data`.
package org.recscope.kernel.metric.calibration;
