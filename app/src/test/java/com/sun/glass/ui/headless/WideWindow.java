package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.paint.Color;

/// A window that keeps its own last frame, where the headless platform draws all windows into one small buffer.
final class WideWindow extends HeadlessWindow {
    private int[] frame = {};
    private int frameWidth;
    private int frameHeight;

    WideWindow(Window owner, Screen screen, int mask) {
        super(new HeadlessWindowManager(), owner, screen, ByteBuffer.allocate(4), mask);
    }

    /// The windows on the screen, the lowest first.
    static List<WideWindow> shown() {
        return Window.getWindows().stream()
                .filter(window -> window.getView() != null && !window.isClosed())
                .filter(window -> !window.isMinimized() && window.isVisible())
                .map(WideWindow.class::cast)
                .toList();
    }

    /// Lays the windows over each other as a screen would show them.
    static void capture(int x, int y, int width, int height, int[] screen) {
        for (WideWindow window : shown()) {
            window.drawOnto(x, y, width, height, screen);
        }
    }

    boolean contains(double x, double y) {
        return x >= getX() && x < getX() + getWidth() && y >= getY() && y < getY() + getHeight();
    }

    @Override
    void blit(Pixels pixels) {
        IntBuffer buffer = (IntBuffer) pixels.getBuffer();
        buffer.rewind();
        frameWidth = pixels.getWidth();
        frameHeight = pixels.getHeight();
        frame = new int[frameWidth * frameHeight];
        buffer.get(frame);
        buffer.rewind();
    }

    @Override
    void clearRect(int x, int width, int y, int height) {
        // There is no shared buffer to clear.
    }

    @Override
    public Color getColor(int x, int y) {
        int[] pixel = new int[1];
        capture(x, y, 1, 1, pixel);
        return color(pixel[0]);
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean scaleToFit) {
        capture(x, y, width, height, data);
    }

    static Color color(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
    }

    private void drawOnto(int x, int y, int width, int height, int[] screen) {
        for (int row = 0; row < height; row++) {
            int fromY = y + row - getY();
            if (fromY < 0 || fromY >= frameHeight) {
                continue;
            }
            for (int column = 0; column < width; column++) {
                int fromX = x + column - getX();
                if (fromX >= 0 && fromX < frameWidth) {
                    int place = row * width + column;
                    screen[place] = over(frame[fromY * frameWidth + fromX], screen[place]);
                }
            }
        }
    }

    /// Both colours carry their alpha multiplied in.
    private static int over(int above, int below) {
        int rest = 255 - (above >>> 24);
        if (rest == 0) {
            return above;
        }
        int result = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int channel = (above >>> shift & 255) + (below >>> shift & 255) * rest / 255;
            result |= Math.min(255, channel) << shift;
        }
        return result;
    }
}
