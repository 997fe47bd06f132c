/// Where the program starts: a window, or one command.
///
/// May use: everything in the application. Nobody uses it.
package org.recscope.app.launch;
