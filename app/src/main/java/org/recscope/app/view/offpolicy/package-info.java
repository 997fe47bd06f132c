/// What another policy would have earned on a log: a traffic light with its words, estimators, weights, clipping,
/// overlap.
///
/// May use: as every view.
package org.recscope.app.view.offpolicy;
