/// Makes the application image and the installers of the system it runs on, from the jars that the app module built.
///
/// What the installers say and ask for stands in the argument files of this module's folders `common`, `linux`, `macos`
/// and
/// `windows`; this package only runs the JDK's own tools with them. May use: the JDK, an SVG painter, an archiver.
@NullMarked
package org.recscope.installers;

import org.jspecify.annotations.NullMarked;
