/// Palettes: what each colour slot is in light and in dark.
///
/// May use: `figure` and the JDK. Every other package asks for a part (text, grid, third series), never for a colour.
package org.recscope.plot.style;
