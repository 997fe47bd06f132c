/// How long work tells its progress and learns that nobody wants its result any more, and how files are written safely.
///
/// May use: the JDK alone. Everything that can take longer than a blink takes a {@link
/// org.recscope.analytics.work.Progress}; everything the user made goes through {@link
/// org.recscope.analytics.work.AtomicFile}.
package org.recscope.analytics.work;
