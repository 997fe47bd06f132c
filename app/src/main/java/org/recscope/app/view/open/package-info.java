/// Files become a study: what each file is, what its columns mean, what is asked of them, and Evaluate.
///
/// May use: `view`, `workspace`, `task`, `text`, `theme`, `control`, `loading`. No other view.
package org.recscope.app.view.open;
