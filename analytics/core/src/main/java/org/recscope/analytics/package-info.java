/// The library over the kernel: files, evaluations, figures, studies; no screen.
@NullMarked
package org.recscope.analytics;

import org.jspecify.annotations.NullMarked;
