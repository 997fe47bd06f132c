package org.recscope.analytics.sample.chapter;

import tools.jackson.databind.node.ObjectNode;

/// Some files that are written together. Safe for several threads.
public interface Chapter {
    /// The rows of a span of readers.
    ///
    /// @param from first reader, inclusive
    /// @param to last reader, exclusive; equal to `from` for the columns alone
    /// @return one sheet a file, and sums for the truth
    Page page(int from, int to);

    /// Says what was planted.
    ///
    /// @param sums of all pages, added up in the order of the readers
    /// @param truth filled with the chapter's part of `truth.json`
    void describe(double[] sums, ObjectNode truth);
}
