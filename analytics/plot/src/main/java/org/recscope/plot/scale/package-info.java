/// Values to pixels and back; ticks at round values with labels that differ.
///
/// May use: `figure` and the JDK.
package org.recscope.plot.scale;
