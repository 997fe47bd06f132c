package org.recscope.analytics.figure;

import java.util.List;

/// A page that can be handed on: everything a reader needs to trust the numbers on it.
///
/// @param title of what
/// @param subtitle in one line: how many users, runs, which relevance
/// @param facts under the title: what the study is
/// @param sections from top to bottom
/// @param footer files with their hashes, conventions, seed and version
public record Report(String title, String subtitle, List<Fact> facts, List<Section> sections, List<Fact> footer) {
    /// Copies the lists.
    public Report {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        footer = List.copyOf(footer);
    }
}
