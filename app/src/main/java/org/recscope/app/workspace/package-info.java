/// What is open now: one immutable state, commands that change it, one store. Undo, redo and autosave fall out. The
/// store
/// is the only channel between views.
///
/// May use: `study` and what it is made of, `task`, and the choices of `theme`. No class here knows a node.
package org.recscope.app.workspace;
