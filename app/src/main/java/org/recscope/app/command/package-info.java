/// The command line: words into a study, a study run, its results printed or written. Thin over {@link
/// org.recscope.analytics.study}.
///
/// May use: `analytics`, `plot` for pictures, `text` for the licences. Must not use: JavaFX or any other part of the
/// application. Problems go to
/// the error stream; the exit code is 0 when all went well, 1 for a problem in the input, 2 for a wrong command.
package org.recscope.app.command;
