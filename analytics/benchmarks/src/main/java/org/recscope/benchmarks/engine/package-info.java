/// The evaluation engine against the clock: one seeded world of files that every engine reads, the same seven metrics
/// in
/// each, and the floors nobody can get under.
///
/// May use: everything in `analytics`.
package org.recscope.benchmarks.engine;
