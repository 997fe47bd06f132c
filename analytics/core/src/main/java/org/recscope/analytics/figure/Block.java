package org.recscope.analytics.figure;

/// What a section of a report is made of.
public sealed interface Block permits Figure, TableFigure, Note, FindingNote {}
