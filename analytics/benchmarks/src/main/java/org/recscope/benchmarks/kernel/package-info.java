/// Metrics alone, without files: nanoseconds a list, by JMH.
///
/// May use: the kernel.
package org.recscope.benchmarks.kernel;
