package org.recscope.kernel.metric;

/// What a grade is worth. A grade that is not relevant is worth nothing under any of them.
public final class Gain {
    /// Which gain a metric uses.
    public static final Parameter PARAMETER = Parameter.choice(
            "gain",
            "what a grade g is worth: g; 1; 2^g − 1; 2^(g − from + 1) − 1 with the parameter from",
            "linear",
            "binary",
            "exponential",
            "shifted");

    /// From which grade on the shifted gain counts.
    public static final Parameter FROM =
            Parameter.number("from", "the grade that the shifted gain counts as 1", 1, 0, 1e9);

    /// The grade itself.
    public static final Gain LINEAR = new Gain("linear", 1);

    private final String form;
    private final double from;

    private Gain(String form, double from) {
        this.form = form;
        this.from = from;
    }

    /// The gain that parameters name.
    ///
    /// @param parameters of a metric that declares {@link #PARAMETER} and {@link #FROM}
    /// @return a gain
    public static Gain of(Parameters parameters) {
        String form = parameters.text(PARAMETER);
        return form.equals("linear") ? LINEAR : new Gain(form, parameters.number(FROM));
    }

    /// What a relevant grade is worth.
    ///
    /// @param grade above 0
    /// @return above 0, but for a shifted grade one or more below `from`
    public double of(double grade) {
        switch (form) {
            case "binary":
                return 1;
            case "exponential":
                return Math.pow(2, grade) - 1;
            case "shifted":
                return Math.max(0, Math.pow(2, grade - from + 1) - 1);
            default:
                return grade;
        }
    }
}
