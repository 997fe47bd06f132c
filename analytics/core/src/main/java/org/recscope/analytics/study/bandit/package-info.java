/// Logs of a policy and the policies that are asked about: which columns, which model, and every estimate with what
/// speaks for and against it, as values and JSON.
///
/// May use: `offpolicy`, `segment`, `loading`, `study.export`, `work`, the kernel's `data`.
package org.recscope.analytics.study.bandit;
