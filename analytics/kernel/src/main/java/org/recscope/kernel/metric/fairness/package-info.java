/// Who gets how much: items, providers and groups of items by the attention they are shown with, groups of users by the
/// quality they are served with.
///
/// May use: `metric`, `metric.calibration`, `metric.popularity`, `data`.
package org.recscope.kernel.metric.fairness;
