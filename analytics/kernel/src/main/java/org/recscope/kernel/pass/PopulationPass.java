package org.recscope.kernel.pass;

import java.util.Arrays;
import java.util.List;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.PopulationMetric;
import org.recscope.kernel.metric.UserCursor;

/// Reads the metrics that are functions of sums over users, of one run and one set of users after the other, with what
/// they would be without each group of users. For one thread.
public final class PopulationPass {
    private final List<Family<PopulationMetric>> families;
    private final int columns;
    private final UserCursor cursor;
    private final Sums[] sums;

    /// A pass for one thread.
    ///
    /// @param plan whose metrics are read
    /// @param inputs what they read
    public PopulationPass(Plan plan, Inputs inputs) {
        this.families = plan.population();
        this.columns = plan.metrics().size();
        this.cursor = new UserCursor(inputs);
        this.sums = families.stream().map(family -> new Sums(family, inputs)).toArray(Sums[]::new);
    }

    /// The sums of one family over a set of users, over a group of them, and over the rest.
    private static final class Sums {
        private final Gatherer gatherer;
        private final int[] columns;
        private final double[] whole;
        private final double[] part;
        private final double[] rest;
        private final double[] values;

        Sums(Family<PopulationMetric> family, Inputs inputs) {
            gatherer = family.metric()
                    .gatherers(family.cutoffArray(), inputs, family.parameters())
                    .get();
            columns = family.columnArray();
            whole = new double[gatherer.size()];
            part = new double[whole.length];
            rest = new double[whole.length];
            values = new double[columns.length];
        }

        void read(double[] from, double[] into) {
            gatherer.read(from, values);
            for (int c = 0; c < columns.length; c++) {
                into[columns[c]] = values[c];
            }
        }

        void readWithoutPart(double[] into) {
            for (int i = 0; i < whole.length; i++) {
                rest[i] = whole[i] - part[i];
            }
            read(rest, into);
        }
    }

    /// Reads all of them over a set of users.
    ///
    /// @param lists the run
    /// @param users the set
    /// @return by column of the plan; 0 in columns of other metrics
    public CatalogueScore[] score(RankedLists lists, Members users) {
        for (Sums each : sums) {
            Arrays.fill(each.whole, 0);
        }
        for (int i = 0; i < users.count(); i++) {
            moveTo(lists, users.user(i));
            for (Sums each : sums) {
                each.gatherer.add(cursor, each.whole);
            }
        }
        double[] values = new double[columns];
        for (Sums each : sums) {
            each.read(each.whole, values);
        }
        return CatalogueScore.of(values, withoutGroups(lists, users), users.listed(lists), users.count());
    }

    private void moveTo(RankedLists lists, int user) {
        cursor.toUser(user);
        cursor.toRun(lists);
    }

    /// By group that has users, then by column.
    private double[][] withoutGroups(RankedLists lists, Members users) {
        double[][] without = new double[UserGroups.COUNT][];
        int groups = 0;
        for (int g = 0; g < UserGroups.COUNT; g++) {
            if (users.from(g) < users.to(g)) {
                without[groups] = new double[columns];
                readWithout(lists, users, g, without[groups++]);
            }
        }
        return Arrays.copyOf(without, groups);
    }

    private void readWithout(RankedLists lists, Members users, int g, double[] values) {
        for (Sums each : sums) {
            Arrays.fill(each.part, 0);
        }
        for (int i = users.from(g); i < users.to(g); i++) {
            moveTo(lists, users.user(i));
            for (Sums each : sums) {
                each.gatherer.add(cursor, each.part);
            }
        }
        for (Sums each : sums) {
            each.readWithoutPart(values);
        }
    }
}
