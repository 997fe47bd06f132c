/// Holds this program against numbers that others published: a file of vectors in, and for each whether we agree, do
/// not,
/// or do not know what it asks.
///
/// A vector is an object with an `id`, what it is about (`metric` or `topic`), an `input`, the `expected` values and a
/// tolerance. One file in a subpackage knows one family of vectors; {@link
/// org.recscope.analytics.verification.Verification} knows them all.
///
/// May use: everything else in `analytics`.
package org.recscope.analytics.verification;
