/// Files of experiments with offline differences and online effects, and which metric foretells them.
///
/// May use: `alignment`, `loading`, `study.export`, `work`.
package org.recscope.analytics.study.alignment;
