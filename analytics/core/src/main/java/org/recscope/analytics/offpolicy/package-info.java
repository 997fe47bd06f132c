/// What another policy would have earned, from the log of the one that ran: estimators by importance weights and reward
/// models, their intervals, and whether they can be believed. One row is one logged action with its propensity; no
/// matrix of rows × actions is ever made.
///
/// May use: `statistics`, the kernel's `data`; Smile for reward models. Must not use: files, metrics, any screen.
package org.recscope.analytics.offpolicy;
