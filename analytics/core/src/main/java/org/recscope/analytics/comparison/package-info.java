/// Runs against each other, user by user: how large differences are and how sure, over all users and in segments,
/// corrected over a family that is stated; whether segments differ at all; whether a mix of users makes a difference.
///
/// Everything is read from the per-user columns of one evaluation: two runs are compared over the users for whom both
/// have a value.
///
/// May use: `evaluation`, `segment`, `statistics`, `loading`, the kernel.
package org.recscope.analytics.comparison;
