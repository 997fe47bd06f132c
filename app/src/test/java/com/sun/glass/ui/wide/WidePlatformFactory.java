package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.WideApplication;

/// Starts JavaFX's headless platform with a screen of any size (`-Dwide.screen=1920x1200`) and a robot that knows
/// modifier keys. Uses what JavaFX keeps to itself, so it goes with exactly the JavaFX version of the build.
public final class WidePlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new WideApplication();
    }
}
