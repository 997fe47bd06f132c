package org.recscope.analytics.experiment.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BetaBeliefTest {
    @Test
    void twoEqualBeliefsHaveTheirMiddleLiftAtZero() {
        BetaBelief belief = BetaBelief.UNIFORM.after(12, 80);
        assertEquals(0, belief.liftOver(belief, 0.5), 1e-9);
    }

    @Test
    void theCredibleLiftOfManyTrialsIsTheNormalOne() {
        BetaBelief control = BetaBelief.UNIFORM.after(5000, 50_000);
        BetaBelief treatment = BetaBelief.UNIFORM.after(5300, 50_000);
        double error = Math.sqrt(0.9 / 5000 + 0.894 / 5300);
        assertEquals(Math.expm1(Math.log(1.06) - 1.959964 * error), treatment.liftOver(control, 0.975), 3e-4);
        assertEquals(Math.expm1(Math.log(1.06) + 1.959964 * error), treatment.liftOver(control, 0.025), 3e-4);
    }

    @Test
    void theChanceToWinIsThatOfALiftAboveZero() {
        BetaBelief control = BetaBelief.JEFFREYS.after(3, 40);
        BetaBelief treatment = BetaBelief.JEFFREYS.after(9, 42);
        Posterior posterior = Posterior.of(control, treatment, 0.1);
        assertTrue(posterior.credible().low() < 0 == posterior.above() < 0.95, posterior::toString);
        assertEquals(0, treatment.liftOver(control, posterior.above()), 1e-7);
    }
}
