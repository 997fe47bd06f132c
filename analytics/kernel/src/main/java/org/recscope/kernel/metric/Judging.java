package org.recscope.kernel.metric;

import java.util.List;

/// Which items count as relevant, what they are worth, and whom an accuracy metric is defined for: the part of an
/// accuracy metric's convention that all of them share.
public final class Judging {
    /// From which grade on an item is relevant.
    public static final Parameter REL =
            Parameter.number("rel", "the smallest grade that is relevant; 0: every grade above 0", 0, 0, 1e9);

    /// What becomes of items that nobody judged.
    public static final Parameter UNJUDGED = Parameter.choice(
            "unjudged",
            "items without a judgement count as irrelevant (the pessimistic reading), as relevant (the optimistic one), or "
                    + "are left out of the list",
            "irrelevant",
            "relevant",
            "left-out");

    /// Users with truth and an empty list.
    public static final Parameter UNLISTED =
            Parameter.choice("unlisted", "users with truth and no list: 0, or undefined", "zero", "undefined");

    /// Users with a list and nothing relevant.
    public static final Parameter UNTOLD = Parameter.choice(
            "untold",
            "users with a list and nothing relevant: undefined, 0, or 0 where any item was judged",
            "undefined",
            "zero",
            "judged");

    /// What every accuracy metric leaves open.
    public static final List<Parameter> SHARED = List.of(REL, UNJUDGED, UNLISTED, UNTOLD);

    /// As it is when nobody says.
    public static final Judging STANDARD = new Judging(0, "irrelevant", Gain.LINEAR, Discount.LOG2);

    private final double rel;
    private final String unjudged;
    private final Gain gain;
    private final Discount discount;

    private Judging(double rel, String unjudged, Gain gain, Discount discount) {
        this.rel = rel;
        this.unjudged = unjudged;
        this.gain = gain;
        this.discount = discount;
    }

    /// The judging that parameters name.
    ///
    /// @param parameters of a metric that declares {@link #SHARED}
    /// @param gain what grades are worth to it
    /// @param discount what ranks weigh in its ideal
    /// @return {@link #STANDARD} itself where it is that
    public static Judging of(Parameters parameters, Gain gain, Discount discount) {
        double rel = parameters.number(REL);
        String unjudged = parameters.text(UNJUDGED);
        boolean standard = rel == 0
                && unjudged.equals("irrelevant")
                && gain == Gain.LINEAR // the only instance of it
                && discount == Discount.LOG2;
        return standard ? STANDARD : new Judging(rel, unjudged, gain, discount);
    }

    Gain gain() {
        return gain;
    }

    Discount discount() {
        return discount;
    }

    boolean relevant(double grade) {
        return rel > 0 ? grade >= rel : grade > 0;
    }

    boolean unjudgedRelevant() {
        return unjudged.equals("relevant");
    }

    boolean unjudgedLeftOut() {
        return unjudged.equals("left-out");
    }
}
