package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

/// A robot that keeps modifier keys with mouse and wheel, reports held buttons while dragging, and finds popups.
final class WideRobot extends HeadlessRobot {
    private static final int LINE = 40;

    private final Set<MouseButton> down = EnumSet.noneOf(MouseButton.class);
    private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private double mouseX;
    private double mouseY;
    private WideWindow over;
    private WideWindow grab;

    WideRobot(HeadlessApplication application) {
        super(application);
    }

    @Override
    public double getMouseX() {
        return mouseX;
    }

    @Override
    public double getMouseY() {
        return mouseY;
    }

    @Override
    public void mouseMove(double x, double y) {
        mouseX = x;
        mouseY = y;
        WideWindow window = track();
        if (down.isEmpty()) {
            send(window, MouseEvent.MOVE, MouseEvent.BUTTON_NONE, false);
        } else {
            send(window, MouseEvent.DRAG, code(down.iterator().next()), false);
        }
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            press(button);
        }
    }

    private void press(MouseButton button) {
        WideWindow window = track();
        down.add(button);
        grab = window;
        if (window != null && !window.isFocused() && !window.isPopup()) {
            window.requestFocus();
        }
        boolean secondary = button == MouseButton.SECONDARY;
        send(window, MouseEvent.DOWN, code(button), secondary);
        if (secondary && window != null && !window.isClosed() && window.getView() instanceof HeadlessView view) {
            view.notifyMenu(localX(window), localY(window), (int) mouseX, (int) mouseY, false);
        }
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            down.remove(button);
            WideWindow window = grab;
            if (down.isEmpty()) {
                grab = null;
            }
            send(window, MouseEvent.UP, code(button), false);
            track();
        }
    }

    @Override
    public void mouseWheel(int notches) {
        WideWindow window = track();
        if (window == null || !(window.getView() instanceof HeadlessView view)) {
            return;
        }
        int direction = notches > 0 ? -1 : 1;
        for (int notch = 0; notch < Math.abs(notches); notch++) {
            view.notifyScroll(
                    localX(window),
                    localY(window),
                    (int) mouseX,
                    (int) mouseY,
                    0,
                    direction,
                    modifiers(),
                    0,
                    0,
                    0,
                    0,
                    LINE,
                    LINE);
        }
    }

    @Override
    public void keyPress(KeyCode key) {
        keys.add(key);
        super.keyPress(key);
    }

    @Override
    public void keyRelease(KeyCode key) {
        keys.remove(key);
        super.keyRelease(key);
    }

    @Override
    public Color getPixelColor(double x, double y) {
        int[] pixel = new int[1];
        WideWindow.capture((int) x, (int) y, 1, 1, pixel);
        return WideWindow.color(pixel[0]);
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean scaleToFit) {
        WideWindow.capture(x, y, width, height, data);
    }

    /// The window that gets the mouse: the one a button went down in, else the highest under the pointer.
    private WideWindow track() {
        WideWindow window = grab != null && !grab.isClosed() ? grab : under();
        if (window != over) {
            if (over != null && !over.isClosed()) {
                send(over, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, false);
            }
            over = window;
            send(window, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, false);
        }
        return window;
    }

    private WideWindow under() {
        WideWindow highest = null;
        for (WideWindow window : WideWindow.shown()) {
            if (window.contains(mouseX, mouseY)) {
                highest = window;
            }
        }
        return highest;
    }

    private void send(WideWindow window, int type, int button, boolean menu) {
        if (window != null && !window.isClosed() && window.getView() instanceof HeadlessView view) {
            view.notifyMouse(
                    type, button, localX(window), localY(window), (int) mouseX, (int) mouseY, modifiers(), menu, false);
        }
    }

    private int localX(WideWindow window) {
        return (int) mouseX - window.getX();
    }

    private int localY(WideWindow window) {
        return (int) mouseY - window.getY();
    }

    private int modifiers() {
        int modifiers = 0;
        modifiers |= keys.contains(KeyCode.SHIFT) ? KeyEvent.MODIFIER_SHIFT : 0;
        modifiers |= keys.contains(KeyCode.CONTROL) ? KeyEvent.MODIFIER_CONTROL : 0;
        modifiers |= keys.contains(KeyCode.ALT) ? KeyEvent.MODIFIER_ALT : 0;
        modifiers |= down.contains(MouseButton.PRIMARY) ? KeyEvent.MODIFIER_BUTTON_PRIMARY : 0;
        modifiers |= down.contains(MouseButton.SECONDARY) ? KeyEvent.MODIFIER_BUTTON_SECONDARY : 0;
        modifiers |= down.contains(MouseButton.MIDDLE) ? KeyEvent.MODIFIER_BUTTON_MIDDLE : 0;
        return modifiers;
    }

    private static int code(MouseButton button) {
        return switch (button) {
            case PRIMARY -> MouseEvent.BUTTON_LEFT;
            case SECONDARY -> MouseEvent.BUTTON_RIGHT;
            default -> MouseEvent.BUTTON_OTHER;
        };
    }
}
