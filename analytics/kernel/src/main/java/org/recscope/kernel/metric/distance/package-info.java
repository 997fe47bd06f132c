/// How far two items are apart: by the labels they carry, by their vectors, by who had them. Sums over all pairs of a
/// list and means over a history are had without visiting pairs wherever the algebra allows.
///
/// May use: `metric`, `data`.
package org.recscope.kernel.metric.distance;
