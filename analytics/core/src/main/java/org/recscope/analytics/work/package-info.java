/// How long work tells its progress and learns that nobody wants its result any more.
///
/// May use: the JDK alone. Everything that can take longer than a blink takes a {@link
/// org.recscope.analytics.work.Progress}.
package org.recscope.analytics.work;
