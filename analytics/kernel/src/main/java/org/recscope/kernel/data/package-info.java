/// Immutable primitive columns: what the metrics read.
///
/// May use: the JDK alone.
package org.recscope.kernel.data;
