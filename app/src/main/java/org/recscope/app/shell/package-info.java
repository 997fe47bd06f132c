/// The frame around the views: navigation, global controls, commands, palette, status line, notices.
///
/// May use: `view` (never a view of its own), `workspace`, `task`, `text`, `theme`, `control`.
package org.recscope.app.shell;
