/// Two rankings in one list: which of them a click speaks for, and what all impressions say together.
///
/// May use: `effect`, `sums`, `health`, `loading`, `statistics`.
package org.recscope.analytics.experiment.interleaving;
