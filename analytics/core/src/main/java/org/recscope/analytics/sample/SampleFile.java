package org.recscope.analytics.sample;

import java.nio.file.Path;

/// A file that was generated.
///
/// @param path where it is
/// @param rows how many it has, the header not counted; 0 for what is no table
public record SampleFile(Path path, long rows) {}
