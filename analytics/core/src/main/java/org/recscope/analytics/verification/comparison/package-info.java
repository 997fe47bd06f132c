/// Published examples of tests, bootstrap, corrections, power, shares and segments, held against `statistics`.
///
/// May use: `statistics`, `verification`.
package org.recscope.analytics.verification.comparison;
