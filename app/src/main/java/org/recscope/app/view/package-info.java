/// What a view is. One package below this one holds one view, and no view knows another: what they share goes through
/// the workspace.
///
/// May use: `workspace`, `task`, `text`, `theme`, `control`, `chart`.
package org.recscope.app.view;
