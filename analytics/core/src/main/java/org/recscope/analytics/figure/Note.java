package org.recscope.analytics.figure;

/// A paragraph of a report.
///
/// @param text broken into lines by the page; a newline begins a new paragraph
public record Note(String text) implements Block {}
