package org.recscope.analytics.loading.text;

/// Numbers in characters, read without making a text of each.
final class Numerals {
    /// Powers of ten that a double holds exactly.
    private static final double[] TENS = new double[23];

    private static final int LONGEST_EXACT = 15;
    private static final int LONGEST_LONG = 18;

    static {
        double power = 1;
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = power;
            power *= 10;
        }
    }

    private Numerals() {}

    /// Whether the characters are how `Long.toString` would write a number: no plus, no leading zero, in range.
    static boolean isCanonical(char[] text, int from, int length) {
        int first = from + (length > 0 && text[from] == '-' ? 1 : 0);
        int digits = from + length - first;
        if (digits == 0 || digits > 19 || text[first] == '0' && length > 1 || !allDigits(text, first, digits)) {
            return false;
        }
        return digits <= LONGEST_LONG || fits(new String(text, from, length));
    }

    private static boolean allDigits(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String text) {
        try {
            return !Long.toString(Long.parseLong(text)).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// The number that canonical characters write.
    static long canonical(char[] text, int from, int length) {
        if (length > LONGEST_LONG) {
            return Long.parseLong(new String(text, from, length));
        }
        boolean negative = text[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < from + length; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return negative ? -value : value;
    }

    /// The number that the characters write, correctly rounded.
    ///
    /// @throws NumberFormatException when they write none
    static double decimal(char[] text, int from, int length) {
        int at = from;
        int end = from + length;
        boolean negative = length > 0 && text[at] == '-';
        if (negative) {
            at++;
        }
        long mantissa = 0;
        int digits = 0;
        int scale = 0;
        boolean point = false;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                digits++;
                scale += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
            if (digits > LONGEST_EXACT) {
                break;
            }
        }
        if (at < end || digits == 0) {
            return slow(text, from, length);
        }
        double value = mantissa / TENS[scale]; // both exact, so that the quotient is correctly rounded
        return negative ? -value : value;
    }

    static boolean isDecimal(char[] text, int from, int length) {
        try {
            decimal(text, from, length);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double slow(char[] text, int from, int length) {
        String word = new String(text, from, length);
        return switch (word) {
            case "nan", "NaN", "NAN" -> Double.NaN;
            case "inf", "Inf", "INF", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-Inf", "-INF", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> plain(word);
        };
    }

    /// Java also takes `1d` and `0x1p3`, which no table means as numbers.
    private static double plain(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (Character.isLetter(last) && last != 'y' || word.indexOf('x') >= 0 || word.indexOf('X') >= 0) {
            throw new NumberFormatException(word);
        }
        return Double.parseDouble(word);
    }

    /// Whether the characters stand for no value in a column of numbers.
    static boolean isMissing(char[] text, int from, int length) {
        return switch (length) {
            case 0 -> true;
            case 2 -> same(text, from, "NA") || same(text, from, "\\N");
            case 3 -> same(text, from, "N/A");
            case 4 -> same(text, from, "null") || same(text, from, "NULL") || same(text, from, "None");
            default -> false;
        };
    }

    static boolean same(char[] text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
