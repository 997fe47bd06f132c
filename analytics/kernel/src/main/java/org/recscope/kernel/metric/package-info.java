/// The contract of a metric: what it is called, what it needs, how it is read. Each metric is one file of a package
/// below.
///
/// May use: `data`, `tally`. Must not use: files, segments, threads. A value nobody can define is `NaN`, never 0.
package org.recscope.kernel.metric;
