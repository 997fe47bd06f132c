package com.sun.glass.ui.headless;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;

/// JavaFX's headless platform has one screen of 1000 × 1000 pixels; this one has the size that `wide.screen` says.
public final class WideApplication extends HeadlessApplication {
    private static final int DEPTH = 32;
    private static final int DPI = 100;

    private final Screen[] screens;

    /// A platform with one screen.
    public WideApplication() {
        String[] size = System.getProperty("wide.screen", "1600x1200").split("x");
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1]);
        screens = new Screen[] {
            new Screen(
                    0, DEPTH, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, DPI, DPI, 1f, 1f, 1f, 1f)
        };
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
        return screens;
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int mask) {
        return new WideWindow(owner, screen, mask);
    }

    /// Shadows of popups are half transparent on every real screen.
    @Override
    protected boolean _supportsTransparentWindows() {
        return true;
    }

    @Override
    public GlassRobot createRobot() {
        return new WideRobot(this);
    }
}
