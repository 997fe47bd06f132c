/// The desktop application and the command line: three ways of looking at one study come together here.
///
/// May use: `analytics` and `plot`. Nothing in `analytics` knows it.
@NullMarked
package org.recscope.app;

import org.jspecify.annotations.NullMarked;
