/// One small drawing interface and the bundled typeface.
///
/// May use: the JDK and the font file. Letters are read from the file and filled as shapes, so a picture has the same
/// pixels on every machine, with or without fonts installed.
package org.recscope.plot.pen;
