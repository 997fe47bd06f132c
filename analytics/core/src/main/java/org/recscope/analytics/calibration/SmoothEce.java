package org.recscope.analytics.calibration;

import java.util.Arrays;

/// The smooth calibration error: no bins, but residuals score − label smoothed by a Gaussian kernel that is reflected
/// at
/// 0 and 1; the mean size of what is left. The kernel is as wide as the error it finds: the least width σ ≥
/// error(σ), found by halving ten times.
///
/// - Interval: \[0, 1\], lower is better. Continuous in the scores, so that rounding them hardly changes it; between
/// half
///   and twice the distance to the nearest calibrated predictor.
/// - The authors' own program cuts the kernel off half the range away from its middle, which makes errors above 0.15
/// too
///   small, and reflects residuals that lie exactly on 0 or 1 half: {@link #asPublished} does so too.
/// - Residuals are put on a mesh of 200 points by linear weights, on one four times finer for as long as 20 / σ is more
///   than its points; the error is read between the points of the mesh.
/// - Without rows: `NaN`.
/// - Source: Błasiok & Nakkiran 2023, arXiv:2309.12236.
///
/// @param error the error
/// @param width σ of the kernel that found it
public record SmoothEce(double error, double width) {
    private static final int MESH = 200;
    private static final int FINER = 4;
    private static final double POINTS_A_WIDTH = 20;
    private static final int HALVINGS = 10;

    /// Below this width nothing more is told apart.
    private static final double LEAST = 0.001;

    /// Beyond as many widths the kernel is 0 to the last bit.
    private static final double REACH = 9;

    /// Measures predictions.
    ///
    /// @param predictions scores and labels in any order
    /// @return the error and the width that found it
    public static SmoothEce of(Predictions predictions) {
        return of(predictions, false);
    }

    /// Measures predictions with the kernel of the authors' program.
    ///
    /// @param predictions scores and labels in any order
    /// @return the error and the width that found it
    public static SmoothEce asPublished(Predictions predictions) {
        return of(predictions, true);
    }

    private static SmoothEce of(Predictions predictions, boolean published) {
        if (predictions.size() == 0) {
            return new SmoothEce(Double.NaN, Double.NaN);
        }
        Mesh mesh = new Mesh(predictions, published);
        if (mesh.narrower(1)) {
            return new SmoothEce(mesh.error(1), 1);
        }
        double wide = 1;
        double narrow = 0;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (wide + narrow) / 2;
            if (mesh.narrower(middle)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return new SmoothEce(mesh.error(wide), wide);
    }

    /// Residuals on a mesh that grows finer as kernels grow narrower.
    private static final class Mesh {
        private final Predictions predictions;
        private final boolean published;
        private double[] residuals = {};

        Mesh(Predictions predictions, boolean published) {
            this.predictions = predictions;
            this.published = published;
            fill(MESH);
        }

        /// Whether a width is less than the error it finds.
        boolean narrower(double width) {
            int points = residuals.length;
            while (Math.rint(POINTS_A_WIDTH / width) > points) {
                points *= FINER;
            }
            if (points > residuals.length) {
                fill(points);
            }
            return width < LEAST || width < error(width);
        }

        private void fill(int points) {
            residuals = new double[points];
            for (int row = 0; row < predictions.size(); row++) {
                double place = predictions.score(row) * (points - 1);
                int below = Math.min((int) place, points - 2);
                double above = place - below;
                double residual = predictions.score(row) - predictions.label(row);
                residuals[below] += (1 - above) * residual;
                residuals[below + 1] += above * residual;
            }
            for (int point = 0; point < points; point++) {
                residuals[point] /= predictions.size();
            }
            // A point on the mirror is its own image.
            residuals[0] *= published ? 1 : 2;
            residuals[points - 1] *= published ? 1 : 2;
        }

        double error(double width) {
            int points = published ? residuals.length : residuals.length - 1;
            double[] kernel = kernel(width);
            double sum = 0;
            for (int at = 0; at < points; at++) {
                sum += Math.abs(smoothed(at, kernel));
            }
            return sum / points;
        }

        /// Weights at half, one and a half, … steps of the mesh.
        private double[] kernel(double width) {
            int points = residuals.length;
            double step = 1.0 / (points - 1);
            int longest = published ? points / 2 : Integer.MAX_VALUE;
            int reach = (int) Math.min(longest, Math.ceil(REACH * width / step));
            double[] kernel = new double[reach];
            Arrays.setAll(kernel, i -> {
                double distance = (i + 0.5) * step / width;
                return Math.exp(-distance * distance / 2) / (Math.sqrt(2 * Math.PI) * width);
            });
            return kernel;
        }

        /// Halfway behind a point, so that as many points lie on each side.
        private double smoothed(int at, double[] kernel) {
            double sum = 0;
            for (int i = 0; i < kernel.length; i++) {
                sum += kernel[i] * (residuals[reflected(at - i)] + residuals[reflected(at + 1 + i)]);
            }
            return sum;
        }

        private int reflected(int at) {
            int last = residuals.length - 1;
            int inside = Math.floorMod(at, 2 * last);
            return inside > last ? 2 * last - inside : inside;
        }
    }
}
