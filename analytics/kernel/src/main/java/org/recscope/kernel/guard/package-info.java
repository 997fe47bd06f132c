/// Metrics that nobody here vouches for: what they throw is kept, for whom, and goes no further.
///
/// May use: `metric`, `data`, `tally`. Shipped metrics are not guarded, so that they pay nothing.
package org.recscope.kernel.guard;
