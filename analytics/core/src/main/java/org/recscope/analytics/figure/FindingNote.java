package org.recscope.analytics.figure;

import java.util.Objects;

/// Something a reader must know before the numbers.
///
/// @param slot how grave: MUTED, WARNING or BAD
/// @param title what was found, with its count
/// @param text examples, and what it changes
public record FindingNote(Slot slot, String title, String text) implements Block {
    /// Checks that all is there.
    public FindingNote {
        Objects.requireNonNull(slot, "slot");
    }
}
