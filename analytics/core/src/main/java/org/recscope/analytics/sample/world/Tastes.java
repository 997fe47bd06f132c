package org.recscope.analytics.sample.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.sample.chance.Alias;
import org.recscope.analytics.sample.chance.Chance;

/// How the taste of a reader comes about: a share (the country's openness) follows what people of the country and age
/// like, the rest falls on a few favourites, drawn from the same and weighed by breaking a stick.
public final class Tastes {
    private static final double[] FAVOURITES = {0, 0.2, 0.35, 0.3, 0.15};

    private final int categories;
    private final int ages;
    private final double[] general;
    /// Of country `c` and age `a` at `c × ages + a`.
    private final double[][] typical;

    private final Alias[] tables;
    private final double[] openness;
    private final Alias favourites = new Alias(FAVOURITES);

    /// The tastes of a setting.
    ///
    /// @param setting with demand and tilts
    Tastes(Setting setting) {
        List<Setting.Category> kinds = setting.categories();
        this.categories = kinds.size();
        this.ages = setting.ages().size();
        this.general =
                normalised(kinds.stream().mapToDouble(Setting.Category::demand).toArray());
        int cells = setting.countries().size() * ages;
        this.typical = new double[cells][];
        this.tables = new Alias[cells];
        for (int cell = 0; cell < cells; cell++) {
            Map<String, Double> country = setting.countries().get(cell / ages).tilt();
            Map<String, Double> age = setting.ages().get(cell % ages).tilt();
            double[] weights = new double[categories];
            Arrays.setAll(weights, c -> general[c] * tilt(country, kinds.get(c)) * tilt(age, kinds.get(c)));
            typical[cell] = normalised(weights);
            tables[cell] = new Alias(weights);
        }
        this.openness = setting.countries().stream()
                .mapToDouble(Setting.Country::openness)
                .toArray();
    }

    private static double tilt(Map<String, Double> tilts, Setting.Category category) {
        return tilts.getOrDefault(category.name(), 1.0);
    }

    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    /// What all readers together like, before countries and ages.
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
        double[] taste = new double[categories];
        for (int c = 0; c < categories; c++) {
            taste[c] = open * typical[cell][c];
        }
        double stick = 1 - open;
        for (int left = favourites.draw(chance); left > 0; left--) {
            double piece = left == 1 ? stick : stick * (0.35 + 0.45 * chance.uniform());
            taste[tables[cell].draw(chance)] += piece;
            stick -= piece;
        }
        return taste;
    }
}
