package org.recscope.analytics.statistics.multiplicity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A correction of p-values for the number of comparisons in a family. What a correction keeps is said by
/// {@link #keeps}: the family-wise error rate (one false finding at all) or the false discovery rate (the share of
/// false ones among the findings).
///
/// A `NaN` is a comparison that could not be made: it stays `NaN` and does not count towards the family.
///
/// Sources: Holm 1979; Hochberg 1988, doi:10.1093/biomet/75.4.800; Hommel 1988, doi:10.1093/biomet/75.2.383; Šidák
/// 1967;
/// Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001, doi:10.1214/aos/1013699998; Benjamini, Krieger &
/// Yekutieli 2006, doi:10.1093/biomet/93.3.491.
public enum Correction {
    /// Every comparison for itself.
    NONE("none", Keeps.NOTHING),
    /// p · m.
    BONFERRONI("bonferroni", Keeps.FAMILY_WISE),
    /// 1 − (1 − p)ᵐ; for independent comparisons or such of positive dependence.
    SIDAK("sidak", Keeps.FAMILY_WISE),
    /// Bonferroni, each rejection leaving one fewer; under any dependence. The default here.
    HOLM("holm", Keeps.FAMILY_WISE),
    /// Holm's steps with Šidák's level.
    HOLM_SIDAK("holm-sidak", Keeps.FAMILY_WISE),
    /// Holm's levels from the largest p down; for independence or positive dependence.
    HOCHBERG("hochberg", Keeps.FAMILY_WISE),
    /// Hochberg's steps with Šidák's level.
    HOCHBERG_SIDAK("hochberg-sidak", Keeps.FAMILY_WISE),
    /// The closed test of Simes: never weaker than Hochberg.
    HOMMEL("hommel", Keeps.FAMILY_WISE),
    /// Benjamini and Hochberg; for independence or positive dependence.
    BH("bh", Keeps.FALSE_DISCOVERY),
    /// Benjamini and Yekutieli; under any dependence.
    BY("by", Keeps.FALSE_DISCOVERY),
    /// BH in two stages: the first estimates how many comparisons have no difference.
    TWO_STAGE_BH("tsbh", Keeps.FALSE_DISCOVERY),
    /// Benjamini, Krieger and Yekutieli's two stages at level α / (1 + α).
    TWO_STAGE_BKY("tsbky", Keeps.FALSE_DISCOVERY);

    /// What a correction holds below α.
    public enum Keeps {
        /// No promise for the family.
        NOTHING,
        /// The chance of any false finding.
        FAMILY_WISE,
        /// The expected share of false ones among the findings.
        FALSE_DISCOVERY
    }

    private final String word;
    private final Keeps keeps;

    Correction(String word, Keeps keeps) {
        this.word = word;
        this.keeps = keeps;
    }

    /// The name as it is written on the command line.
    ///
    /// @return `holm`, `bh`, …
    public String word() {
        return word;
    }

    /// What stays below α.
    public Keeps keeps() {
        return keeps;
    }

    /// The correction of a name.
    ///
    /// @param word as {@link #word} says it, in any case
    /// @throws IllegalArgumentException naming those there are
    public static Correction of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Correction correction : values()) {
            if (correction.word.equals(wanted)) {
                return correction;
            }
        }
        List<String> known = Arrays.stream(values()).map(Correction::word).toList();
        throw new IllegalArgumentException(
                "there is no correction '" + word + "'; there are " + String.join(", ", known));
    }

    /// Corrects a family.
    ///
    /// @param p one a comparison, each in \[0, 1\] or `NaN`
    /// @param alpha the level that decides; the two-stage corrections depend on it
    /// @return adjusted p and the level each comparison is held to, in the order given
    public Adjusted adjust(double[] p, double alpha) {
        Family family = Family.of(p);
        return family.spread(this, adjustSorted(family.sorted(), alpha), levels(family.sorted(), alpha));
    }

    /// Adjusted p-values at α = 0.05.
    ///
    /// @param p one a comparison, each in \[0, 1\] or `NaN`
    public double[] adjust(double[] p) {
        return adjust(p, 0.05).pValues();
    }

    private double[] adjustSorted(double[] p, double alpha) {
        return switch (this) {
            case NONE -> p.clone();
            case BONFERRONI, SIDAK -> Steps.single(p, level());
            case HOLM, HOLM_SIDAK -> Steps.down(p, level());
            case HOCHBERG, HOCHBERG_SIDAK, BH, BY -> Steps.up(p, level());
            case HOMMEL -> Hommel.adjust(p);
            case TWO_STAGE_BH, TWO_STAGE_BKY -> TwoStage.adjust(p, alpha, this == TWO_STAGE_BKY);
        };
    }

    private double[] levels(double[] p, double alpha) {
        return switch (this) {
            case NONE -> filled(p.length, alpha);
            case BONFERRONI, SIDAK -> filled(p.length, p.length == 0 ? alpha : level().threshold(alpha, 0, p.length));
            case HOLM, HOLM_SIDAK -> Steps.levelsDown(p, alpha, level());
            case HOCHBERG, HOCHBERG_SIDAK, BH, BY -> Steps.levelsUp(p, alpha, level());
            case HOMMEL, TWO_STAGE_BH, TWO_STAGE_BKY -> proportional(p, adjustSorted(p, alpha), alpha);
        };
    }

    private Level level() {
        return switch (this) {
            case SIDAK -> Level.sidak((rank, m) -> m);
            case HOLM_SIDAK, HOCHBERG_SIDAK -> Level.sidak((rank, m) -> m - rank);
            case HOLM, HOCHBERG -> Level.bonferroni((rank, m) -> m - rank);
            case BH -> Level.bonferroni((rank, m) -> (double) m / (rank + 1));
            case BY -> Level.bonferroni((rank, m) -> Level.harmonic(m) * m / (rank + 1));
            default -> Level.bonferroni((rank, m) -> m);
        };
    }

    private static double[] filled(int length, double value) {
        double[] all = new double[length];
        Arrays.fill(all, value);
        return all;
    }

    /// The level at which p and the adjusted p decide alike.
    private static double[] proportional(double[] p, double[] adjusted, double alpha) {
        double[] levels = new double[p.length];
        Arrays.setAll(levels, i -> adjusted[i] == 0 ? alpha / p.length : alpha * p[i] / adjusted[i]);
        return levels;
    }
}
