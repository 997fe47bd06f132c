/// Which model is better, and what to know before believing it: runs × metrics, the metric looked at over runs and
/// cut-offs, and the findings.
///
/// May use: as every view.
package org.recscope.app.view.overview;
