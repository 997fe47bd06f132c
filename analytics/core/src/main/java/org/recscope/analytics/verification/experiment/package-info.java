/// Published vectors about A/B experiments: what other programs' statistics are in our words, and our answer.
///
/// May use: `verification`, `experiment`, `statistics`.
package org.recscope.analytics.verification.experiment;
