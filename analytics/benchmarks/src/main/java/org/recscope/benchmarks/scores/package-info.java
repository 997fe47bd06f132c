/// Whether the intervals of calibration and off-policy estimates cover the truth, and how fast both are.
package org.recscope.benchmarks.scores;
