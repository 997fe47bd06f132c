/// Controls of our own that several views share: heat table, state pane, segment chooser, file dialogs, notices.
///
/// May use: `text`, `theme`, and `figure` of the library. Knows nothing of studies.
package org.recscope.app.control;
