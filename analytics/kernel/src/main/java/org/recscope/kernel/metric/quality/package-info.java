/// Whether lists are as they were asked for, whatever is in them.
///
/// May use: `metric`, `data`.
package org.recscope.kernel.metric.quality;
