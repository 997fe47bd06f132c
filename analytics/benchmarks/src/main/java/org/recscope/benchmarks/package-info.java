/// How fast the analytics are and whether their intervals cover what they promise: programs that remake the tables of
/// `README.md` and of the guide. A program is one file and one line in {@link org.recscope.benchmarks.Benchmarks}.
///
/// May use: everything in `analytics`.
package org.recscope.benchmarks;
