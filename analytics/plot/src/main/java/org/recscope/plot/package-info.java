/// The front door: figures, tables and reports in, pixels and hit maps out. What the window shows, what a PNG holds and
/// what the tests compare comes from here.
///
/// May use: `figure` of the core and every package below this one.
package org.recscope.plot;
