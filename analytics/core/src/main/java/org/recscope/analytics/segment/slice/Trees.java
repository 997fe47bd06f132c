package org.recscope.analytics.segment.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import smile.data.DataFrame;
import smile.data.Tuple;
import smile.data.formula.Formula;
import smile.data.measure.NominalScale;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.data.vector.DoubleVector;
import smile.data.vector.IntVector;
import smile.data.vector.ValueVector;
import smile.model.cart.InternalNode;
import smile.model.cart.Node;
import smile.regression.RegressionTree;

/// Slices that regression trees (Smile) ask for. A question of a tree is whether an attribute has one value; the
/// questions answered yes on the way to a node are a slice, those answered no are left out, unless they leave one value
/// alone. Each tree after the first does without the attribute that the one before asked for first.
///
/// Source: Breiman, Friedman, Olshen & Stone 1984, Classification and Regression Trees (what Smile fits).
final class Trees {
    private static final int MOST_TREES = 10;
    private static final int DEEPEST = 10;
    private static final int MOST_LEAVES = 200;

    private final Searched half;
    private final SliceOptions options;

    /// Conditions by attribute: place of the attribute and code, packed, ascending.
    private final Set<List<Long>> proposed = new LinkedHashSet<>();

    Trees(Searched half, SliceOptions options) {
        this.half = half;
        this.options = options;
    }

    Candidates search() {
        List<Integer> asked = new ArrayList<>(IntStream.range(0, half.attributes())
                .filter(a -> half.size(a) > 0)
                .boxed()
                .toList());
        for (int tree = 0; tree < MOST_TREES && !asked.isEmpty() && half.varies(); tree++) {
            RegressionTree fitted = fit(asked);
            if (!(fitted.root() instanceof InternalNode first)) {
                break;
            }
            walk(first, fitted, asked, List.of(), Set.of());
            asked.remove(first.feature());
        }
        return scored();
    }

    private RegressionTree fit(List<Integer> asked) {
        List<ValueVector> columns = new ArrayList<>();
        for (int a : asked) {
            int values = half.size(a);
            int[] codes = Arrays.stream(half.places(a))
                    .map(place -> place == Searched.RARE ? values : place)
                    .toArray();
            String[] names =
                    IntStream.rangeClosed(0, values).mapToObj(v -> "v" + v).toArray(String[]::new);
            columns.add(new IntVector(new StructField("a" + a, DataTypes.IntType, new NominalScale(names)), codes));
        }
        columns.add(new DoubleVector("deviation", half.deviations()));
        return RegressionTree.fit(
                Formula.lhs("deviation"),
                new DataFrame(columns.toArray(ValueVector[]::new)),
                new RegressionTree.Options(DEEPEST, MOST_LEAVES, options.smallest()));
    }

    /// Goes on from a node.
    ///
    /// @param conditions answered yes on the way
    /// @param refused attributes and values answered no, packed as conditions
    private void walk(Node node, RegressionTree tree, List<Integer> asked, List<Long> conditions, Set<Long> refused) {
        if (!(node instanceof InternalNode question)) {
            return;
        }
        int attribute = asked.get(question.feature());
        int place = place(question, tree, half.size(attribute));
        if (place == half.size(attribute)) {
            walk(question.falseChild(), tree, asked, conditions, refused);
            walk(question.trueChild(), tree, asked, conditions, refused);
            return;
        }
        long condition = condition(attribute, place);
        accept(question.trueChild(), tree, asked, conditions, refused, condition);
        Set<Long> more = new HashSet<>(refused);
        more.add(condition);
        long[] left = IntStream.range(0, half.size(attribute))
                .mapToLong(v -> condition(attribute, v))
                .filter(c -> !more.contains(c))
                .toArray();
        if (left.length == 1) {
            accept(question.falseChild(), tree, asked, conditions, more, left[0]);
        } else {
            walk(question.falseChild(), tree, asked, conditions, more);
        }
    }

    private void accept(
            Node node,
            RegressionTree tree,
            List<Integer> asked,
            List<Long> conditions,
            Set<Long> refused,
            long condition) {
        if (conditions.contains(condition)) {
            walk(node, tree, asked, conditions, refused);
        } else if (conditions.size() < options.depth()) {
            List<Long> more = new ArrayList<>(conditions);
            more.add(condition);
            more.sort(null);
            proposed.add(more);
            walk(node, tree, asked, more, refused);
        }
    }

    private long condition(int attribute, int place) {
        return (long) attribute << Integer.SIZE | half.code(attribute, place);
    }

    /// The value a node asks for: the one with which its answer is yes.
    private static int place(InternalNode question, RegressionTree tree, int values) {
        int[] row = new int[tree.schema().length()];
        for (int place = 0; place < values; place++) {
            row[question.feature()] = place;
            if (question.branch(Tuple.of(tree.schema(), row))) {
                return place;
            }
        }
        return values;
    }

    private Candidates scored() {
        Map<List<Integer>, Tally> tallies = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        long looked = 0;
        for (List<Long> conditions : proposed) {
            int[] attributes =
                    conditions.stream().mapToInt(c -> (int) (c >> Integer.SIZE)).toArray();
            int[] codes = conditions.stream().mapToInt(Long::intValue).toArray();
            Tally tally = tallies.computeIfAbsent(
                    Arrays.stream(attributes).boxed().toList(), key -> Tally.of(half, attributes));
            int cell = tally.find(codes);
            double users = cell < 0 ? 0 : tally.count(cell);
            if (users >= options.smallest()) {
                looked++;
                double z = half.z(tally.sum(cell), users);
                boolean others = half.users() - users >= options.smallest();
                if (others && Math.abs(z) > Candidates.LEAST && options.wants(z)) {
                    cells.add(new Cell(attributes, codes, z));
                }
            }
        }
        return new Candidates(cells, looked);
    }
}
