/// The report as it would be written: seen before it is exported, light or dark, at one to four times its size.
///
/// May use: as every view, and `plot`.
package org.recscope.app.view.report;
