/// Normative diversity of news: how far what a list brings is from what it could or should bring. None of these is
/// better
/// high or low in itself: that is for the newsroom's idea of democracy to say.
///
/// May use: `metric`, `metric.calibration`, `data`.
package org.recscope.kernel.metric.news;
