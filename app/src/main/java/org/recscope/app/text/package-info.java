/// Every word of the window, in bundles that can be translated. One bundle a part of the window; a key begins with the
/// name of its bundle: `overview.title` stands in `overview.properties`.
///
/// May use: nothing of the application.
package org.recscope.app.text;
