/// The one table of shipped metrics, read by the picker, the command line and the guide.
///
/// May use: `metric` and its packages.
package org.recscope.kernel.catalogue;
