/// Files of predicted probabilities: which columns, cut how, and every figure of their calibration, as values, JSON and
/// tables.
///
/// May use: `calibration`, `segment`, `loading`, `study.export`, `work`, the kernel's `data`.
package org.recscope.analytics.study.prediction;
