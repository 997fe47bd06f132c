/// Charts, tables and report pages as data: marks, scales, labels; no pixel and no colour.
///
/// May use: the JDK alone (and the annotation that says what may be null). Results become figures here, `plot` draws
/// them; so a figure can be compared, stored and
/// tested without looking at it.
package org.recscope.analytics.figure;
