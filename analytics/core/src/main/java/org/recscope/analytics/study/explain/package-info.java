/// Why two programs print different numbers for the same files: the gap between two conventions, shared out over the
/// choices in which they differ.
///
/// May use: `study`, `evaluation`, `loading`, the kernel.
package org.recscope.analytics.study.explain;
