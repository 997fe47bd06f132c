package org.recscope.plot;

/// Which palette a picture is drawn with.
public enum Theme {
    /// Dark words on white.
    LIGHT,
    /// Pale words on near black.
    DARK
}
