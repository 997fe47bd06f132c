package org.recscope.analytics.offpolicy;

/// What cutting weights off at one level does: variance goes, bias comes.
///
/// @param level λ of min(w, λ); infinity cuts nothing
/// @param ips the clipped IPS estimate
/// @param ipsError its standard error
/// @param snips the estimate with clipped weights that are normalised
/// @param dr the clipped DR estimate; `NaN` without a reward model
/// @param drError its standard error
/// @param bias \|mean (w − min(w, λ)) (r − q)\|: the bias of clipped DR as the rows tell it (of clipped IPS with q = 0
///     where there is no model)
/// @param biasBound a bound of that bias that holds with 95 %: bias + √(2 mean(w²) ln(2 / .05) / n) +
///     2 max w ln(2 / .05) / (3 n), Su et al. 2020
/// @param clipped share of the rows whose weight is cut off
/// @param kept share of all weight that is left
public record ClipPoint(
        double level,
        double ips,
        double ipsError,
        double snips,
        double dr,
        double drError,
        double bias,
        double biasBound,
        double clipped,
        double kept) {}
