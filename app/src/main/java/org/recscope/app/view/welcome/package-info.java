/// The first thing a newcomer sees: open files, see the demo, go on with a study.
///
/// May use: `view`, `workspace`, `task`, `text`, `theme`, `control`. No other view.
package org.recscope.app.view.welcome;
