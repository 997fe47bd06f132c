/// How large an effect must be to be found, and how many users that takes.
///
/// May use: `distribution` and `Alternative`.
package org.recscope.analytics.statistics.power;
