package org.recscope.plot.pen;

import java.util.ArrayList;
import java.util.List;

/// How words are set.
///
/// @param face which weight
/// @param size height of the em in pixels
/// @param tabular whether digits are all equally wide
public record TextStyle(Typeface face, double size, boolean tabular) {
    private static final String ELLIPSIS = "…";

    /// @param size height of the em in pixels
    /// @return plain words
    public static TextStyle plain(double size) {
        return new TextStyle(Typeface.REGULAR, size, false);
    }

    /// @param size height of the em in pixels
    /// @return heavier words
    public static TextStyle bold(double size) {
        return new TextStyle(Typeface.SEMIBOLD, size, false);
    }

    /// @param size height of the em in pixels
    /// @return plain numbers
    public static TextStyle numbers(double size) {
        return new TextStyle(Typeface.REGULAR, size, true);
    }

    /// @param text one line
    /// @return its width in pixels
    public double width(String text) {
        return Words.width(text, this);
    }

    /// @return distance from one line to the next in pixels
    public double leading() {
        return Math.ceil(size * 1.35);
    }

    /// How far letters such as H reach above the line; centring by it looks right.
    ///
    /// @return in pixels
    public double capHeight() {
        return size * 0.727;
    }

    /// Shortens a text that is too long.
    ///
    /// @param text one line
    /// @param width the room
    /// @return the text, or its beginning with an ellipsis; empty when not even that fits
    public String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(cut(text, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// Breaks a text into lines.
    ///
    /// @param text words; a newline always breaks
    /// @param width the room of a line
    /// @param most how many lines there may be; the last is shortened when the text is longer
    /// @return the lines, none for an empty text
    public List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, width, lines);
        }
        if (lines.size() == 1 && lines.get(0).isEmpty()) {
            return List.of();
        }
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(fit(rest, width));
        }
        lines.replaceAll(line -> fit(line, width));
        return lines;
    }

    private void wrapParagraph(String paragraph, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words(paragraph)) {
            if (line.length() > 0 && width(line + word.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().stripTrailing());
    }

    /// The pieces between which a line may break, each with the space, hyphen, underscore or slash that ends it.
    private static List<String> words(String paragraph) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < paragraph.length(); i++) {
            boolean after = " -_/|,".indexOf(paragraph.charAt(i - 1)) >= 0;
            if (after && Character.isLetterOrDigit(paragraph.charAt(i)) && !insideNumber(paragraph, i)) {
                words.add(paragraph.substring(start, i));
                start = i;
            }
        }
        words.add(paragraph.substring(start));
        return words;
    }

    private static boolean insideNumber(String text, int i) {
        return text.charAt(i - 1) != ' '
                && i > 1
                && Character.isDigit(text.charAt(i - 2))
                && Character.isDigit(text.charAt(i));
    }
}
