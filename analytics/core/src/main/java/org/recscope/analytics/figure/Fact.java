package org.recscope.analytics.figure;

/// A name and what it is: a line of provenance.
///
/// @param name such as `truth`
/// @param value such as a file with its hash
public record Fact(String name, String value) {}
