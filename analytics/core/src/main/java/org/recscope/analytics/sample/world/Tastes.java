package org.recscope.analytics.sample.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.sample.chance.Alias;
import org.recscope.analytics.sample.chance.Chance;

/// How the taste of a reader comes about: a share (the country's openness) follows the front page that people of the
/// country and age look at, the rest falls on a few favourites, weighed by breaking a stick.
public final class Tastes {
    /// Exponents on the demand: the front page is more of the same than the favourites are.
    private static final double FRONT = 3.2;

    private static final double OWN = 0.6;
    private static final double[] FAVOURITES = {0, 0.2, 0.35, 0.3, 0.15};

    private final int ages;
    private final double[] general;
    /// Of country `c` and age `a` at `c × ages + a`.
    private final double[][] front;

    private final Alias[] own;
    private final double[] openness;
    private final Alias favourites = new Alias(FAVOURITES);

    /// The tastes of a setting.
    ///
    /// @param setting with demand and tilts
    Tastes(Setting setting) {
        List<Setting.Country> countries = setting.countries();
        this.ages = setting.ages().size();
        this.openness =
                countries.stream().mapToDouble(Setting.Country::openness).toArray();
        this.front = new double[countries.size() * ages][];
        this.own = new Alias[front.length];
        this.general = new double[setting.categories().size()];
        for (int cell = 0; cell < front.length; cell++) {
            Setting.Country country = countries.get(cell / ages);
            Setting.Age age = setting.ages().get(cell % ages);
            front[cell] = shares(setting, country, age, FRONT);
            double[] favourite = shares(setting, country, age, OWN);
            own[cell] = new Alias(favourite);
            for (int c = 0; c < general.length; c++) {
                general[c] += country.share()
                        * age.share()
                        * (country.openness() * front[cell][c] + (1 - country.openness()) * favourite[c]);
            }
        }
    }

    private static double[] shares(Setting setting, Setting.Country country, Setting.Age age, double exponent) {
        double[] weights = setting.categories().stream()
                .mapToDouble(c -> StrictMath.pow(c.demand(), exponent) * tilt(country.tilt(), c) * tilt(age.tilt(), c))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    private static double tilt(Map<String, Double> tilts, Setting.Category category) {
        return tilts.getOrDefault(category.name(), 1.0);
    }

    /// What all readers together like, averaged over countries and ages.
    ///
    /// @return a copy: share of each category, sum 1
    public double[] general() {
        return general.clone();
    }

    /// A taste.
    ///
    /// @param country of the reader
    /// @param age class of the reader
    /// @param chance some draws of it are used
    /// @return share of each category, sum 1
    double[] draw(int country, int age, Chance chance) {
        int cell = country * ages + age;
        double open = openness[country];
        double[] taste = new double[general.length];
        for (int c = 0; c < taste.length; c++) {
            taste[c] = open * front[cell][c];
        }
        double stick = 1 - open;
        for (int left = favourites.draw(chance); left > 0; left--) {
            double piece = left == 1 ? stick : stick * (0.35 + 0.45 * chance.uniform());
            taste[own[cell].draw(chance)] += piece;
            stick -= piece;
        }
        return taste;
    }
}
