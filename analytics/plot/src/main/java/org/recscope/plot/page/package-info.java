/// Where things stand: title, legend, axes and marks of a figure; cells of a table; blocks of a report page.
///
/// May use: `figure` and every package of `plot` but its front door.
package org.recscope.plot.page;
