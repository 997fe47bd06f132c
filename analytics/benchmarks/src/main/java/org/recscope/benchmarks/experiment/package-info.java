/// What experiments promise and cost: intervals that cover, looking every day without fooling oneself, sums of millions
/// of units. Logs are made and read as `recscope experiment` reads a file.
package org.recscope.benchmarks.experiment;
