/// Which users form which group: attributes, crossed attributes, numbers cut into bins, conditions.
///
/// May use: the kernel's `data`, `statistics`. Must not use: files, metrics, any screen.
package org.recscope.analytics.segment;
