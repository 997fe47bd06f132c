/// One file a kind of mark: how its data become shapes, and which datum is under a pixel.
///
/// May use: `figure`, `pen`, `scale` and `style`. Adding a kind is one record in `figure`, one painter here and one
/// line
/// in {@link org.recscope.plot.mark.Marks} and {@link org.recscope.plot.mark.Extents}.
package org.recscope.plot.mark;
