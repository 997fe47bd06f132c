/// Results become figures: one maker a file, each a function of what is looked at ({@link Lens}), and the report page
/// they make together. The same lens gives the same figure on any machine; no maker knows a pixel, a window or a clock.
///
/// May use: `figure`, `evaluation`, `segment`, `statistics`, `loading` (the dataset), `study` and its answers
/// about predictions, logs and past experiments, and the kernel's `data`, `metric` and `catalogue`.
package org.recscope.analytics.study.figures;
