/// How well offline differences foretell online effects, over several experiments or segments, when both are noisy.
///
/// May use: `statistics`. Must not use: files, metrics, any screen.
package org.recscope.analytics.alignment;
