/// The one table of shipped metrics and of those the user brought along, read by the picker, the command line and the
/// guide; and the profiles.
///
/// May use: `metric` and its packages.
package org.recscope.kernel.catalogue;
