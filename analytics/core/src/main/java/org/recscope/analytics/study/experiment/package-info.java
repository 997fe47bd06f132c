/// The log of an experiment with its question: which columns are read, and what they say.
///
/// May use: `experiment`, `loading`, `study.question`, `work`.
package org.recscope.analytics.study.experiment;
