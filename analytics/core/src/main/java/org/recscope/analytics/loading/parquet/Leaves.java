package org.recscope.analytics.loading.parquet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/// Walks a schema tree to the leaves that make columns. A group's fields become columns of their own; a list of groups
/// becomes a list a field; a list of lists and opaque values are left out.
final class Leaves {
    private static final int DEEPEST = 64;

    private final List<SchemaElement> elements;
    private final List<Leaf> readable = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int next;
    private int stored;

    private Leaves(List<SchemaElement> elements) {
        this.elements = elements;
    }

    /// What a schema has.
    ///
    /// @param readable the leaves that make columns
    /// @param leftOut names of those that do not
    /// @param stored how many leaves there are in all, so many chunks has every row group
    record Found(List<Leaf> readable, List<String> leftOut, int stored) {}

    static Found of(List<SchemaElement> elements) {
        Leaves leaves = new Leaves(elements);
        SchemaElement root = leaves.take();
        for (int i = 0; i < root.getNum_children(); i++) {
            leaves.visit(new Place("", "", 0, 0, 0, 0));
        }
        if (leaves.next != elements.size()) {
            throw Refusal.damaged("has a schema of " + elements.size() + " parts that uses only " + leaves.next);
        }
        return new Found(List.copyOf(leaves.readable), List.copyOf(leaves.leftOut), leaves.stored);
    }

    /// Where in the tree a field stands.
    ///
    /// @param name of the column so far
    /// @param path every name so far, to tell columns apart whose names are equal
    /// @param unnamed how many levels below do not count in the name, as they only make a list of it
    private record Place(String name, String path, int depth, int definition, int listDefinition, int unnamed) {
        Place below(SchemaElement field) {
            FieldRepetitionType repetition = field.getRepetition_type();
            boolean repeated = repetition == FieldRepetitionType.REPEATED;
            int level = repetition == FieldRepetitionType.REQUIRED || repetition == null ? definition : definition + 1;
            int list = !repeated ? listDefinition : listDefinition == 0 ? level : -1; // -1: a list of lists
            String full = path.isEmpty() ? field.getName() : path + "." + field.getName();
            String shown = unnamed > 0 && !name.isEmpty()
                    ? name
                    : name.isEmpty() ? field.getName() : name + "." + field.getName();
            return new Place(shown, full, depth + 1, level, list, Math.max(0, unnamed - 1));
        }

        Place with(int levels) {
            return new Place(name, path, depth, definition, listDefinition, levels);
        }
    }

    private SchemaElement take() {
        if (next >= elements.size()) {
            throw Refusal.damaged("has a schema that ends in the middle");
        }
        return elements.get(next++);
    }

    private void visit(Place above) {
        SchemaElement field = take();
        Place place = above.below(field);
        if (place.depth() > DEEPEST) {
            throw Refusal.damaged("has a schema of more than " + DEEPEST + " levels");
        }
        if (field.isSetType() && field.getNum_children() == 0) {
            leaf(field, place);
            return;
        }
        Place children = place.with(place.unnamed() > 0 ? place.unnamed() : unnamedBelow(field));
        for (int i = 0; i < field.getNum_children(); i++) {
            visit(children);
        }
    }

    /// The format's rules for lists, old and new: in `tags (LIST) { repeated group list { optional text element } }`
    /// the
    /// two lower levels are no names; where the repeated level is the element itself, only that one is not.
    private int unnamedBelow(SchemaElement field) {
        boolean list = field.getConverted_type() == ConvertedType.LIST
                || field.isSetLogicalType() && field.getLogicalType().isSetLIST();
        if (!list || field.getNum_children() != 1 || next >= elements.size()) {
            return 0;
        }
        SchemaElement repeated = elements.get(next);
        boolean wrapper = repeated.getNum_children() == 1
                && !repeated.getName().equals("array")
                && !repeated.getName().equals(field.getName() + "_tuple");
        return wrapper ? 2 : 1;
    }

    private void leaf(SchemaElement field, Place place) {
        int index = stored++;
        Meaning meaning = Meanings.of(field);
        if (meaning == null || place.listDefinition() < 0) {
            leftOut.add(place.name());
            return;
        }
        String name = place.name();
        if (!names.add(name)) {
            name = place.path();
            if (!names.add(name)) {
                throw Refusal.unreadable("has two columns named " + name, "Give each column a name of its own.");
            }
        }
        readable.add(new Leaf(
                index,
                name,
                field.getType(),
                field.getType_length(),
                Meanings.scale(field),
                meaning,
                place.definition(),
                place.listDefinition()));
    }
}
