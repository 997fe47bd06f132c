/// The one door to slow work: progress, cancel, newer supersedes older, and a result that reaches the window's thread
/// only while somebody still wants it.
///
/// May use: `work` of the library. No other package starts threads or hands work to the window's thread.
package org.recscope.app.task;
