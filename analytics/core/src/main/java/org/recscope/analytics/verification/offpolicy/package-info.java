/// Vectors about off-policy estimates: estimators, slates, bounds, weights.
///
/// May use: `verification`, `offpolicy`, `loading` for the real log that some of them are about.
package org.recscope.analytics.verification.offpolicy;
