/// What can be asked of logs, one record a kind of file. Knows no file: which ones are asked, a study or the command
/// line
/// says.
///
/// May use: the options of `experiment`, `offpolicy` and `calibration`, `loading`.
package org.recscope.analytics.study.question;
