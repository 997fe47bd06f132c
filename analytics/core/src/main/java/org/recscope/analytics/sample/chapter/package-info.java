/// What the files hold: lists, click predictions, experiments, a bandit log. Each chapter writes some files together
/// and
/// says exactly what truth they were drawn from.
///
/// May use: `sample.chance`, `sample.world`, `sample.run`, `sample.sheet`, `loading.table`. A chapter makes the rows of
/// any span of
/// readers by itself, so that spans can be made in parallel and out of order.
package org.recscope.analytics.sample.chapter;
