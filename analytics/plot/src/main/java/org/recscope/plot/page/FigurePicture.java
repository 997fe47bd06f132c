package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.recscope.analytics.figure.Figure;
import org.recscope.plot.mark.Target;
import org.recscope.plot.scale.Projection;

/// A painted figure: what is where.
///
/// @param figure what was painted
/// @param area between the axes
/// @param x places values from left to right
/// @param y places values from top to bottom
/// @param targets for each mark where its data are
public record FigurePicture(Figure figure, Rectangle2D area, Projection x, Projection y, List<Target> targets) {}
