package org.recscope.analytics.segment.slice;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How slices are proposed in the half of the users that is searched. The other half judges what either proposes.
public enum Proposer {
    /// Every conjunction there is: the sure one.
    LATTICE {
        @Override
        Candidates search(Searched half, SliceOptions options) {
            return new Lattice(half, options).search();
        }
    },
    /// What regression trees ask for: quick with very many attributes, and blind to conditions that matter only
    /// together.
    TREES {
        @Override
        Candidates search(Searched half, SliceOptions options) {
            return new Trees(half, options).search();
        }
    };

    abstract Candidates search(Searched half, SliceOptions options);

    /// What it is called on the command line.
    ///
    /// @return `lattice` or `trees`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads a name.
    ///
    /// @param word as on the command line
    /// @return the proposer
    /// @throws IllegalArgumentException naming those there are
    public static Proposer of(String word) {
        return Arrays.stream(values())
                .filter(proposer -> proposer.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("slices are not looked for by '" + word + "'; there are "
                                + Arrays.stream(values()).map(Proposer::word).collect(Collectors.joining(", "))));
    }
}
