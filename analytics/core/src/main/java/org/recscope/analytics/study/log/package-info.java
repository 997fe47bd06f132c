/// The logs of a study, each kind with its question, answered.
///
/// May use: `study`, `study.question`, `study.experiment`, `study.bandit`, `study.prediction`, `study.alignment`,
/// `work`.
package org.recscope.analytics.study.log;
