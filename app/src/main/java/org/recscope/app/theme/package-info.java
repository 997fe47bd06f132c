/// Light and dark: AtlantaFX's look, our own tokens, and what ControlsFX needs to look right on it.
///
/// May use: nothing of the application.
package org.recscope.app.theme;
