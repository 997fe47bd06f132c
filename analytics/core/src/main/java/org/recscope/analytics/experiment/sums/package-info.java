/// What of an arm or a cell is kept: how many units, means, centred squares and products. Adds up exactly, so that
/// cells are combined without reading the log again.
package org.recscope.analytics.experiment.sums;
