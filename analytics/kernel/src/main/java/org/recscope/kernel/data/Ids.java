package org.recscope.kernel.data;

/// What an id is: a number when its text is the canonical decimal form of a `long`, text otherwise.
///
/// `17` and `"17"` are one id; `"007"`, `"+7"`, `"-0"` and `"7.0"` are text, because writing the number would not give
/// the
/// text back.
public final class Ids {
    /// Decimal digits that always fit a `long`.
    private static final int SAFE_DIGITS = 18;

    private Ids() {}

    /// Whether a text is the canonical decimal form of a `long`.
    ///
    /// @param text any text, empty included
    /// @return true when `Long.toString(Long.parseLong(text))` exists and equals the text
    public static boolean isNumber(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int digits = length - first;
        if (digits < 1 || digits > SAFE_DIGITS + 1) {
            return false;
        }
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        if (text.charAt(first) == '0') {
            return length == 1;
        }
        return digits <= SAFE_DIGITS || fits(text, first == 1);
    }

    /// Nineteen digits fit a `long` up to its limit; texts of one length compare like their numbers.
    private static boolean fits(String text, boolean negative) {
        String limit = Long.toString(negative ? Long.MIN_VALUE : Long.MAX_VALUE);
        return text.compareTo(limit) <= 0;
    }

    /// Spreads the bits of a number over the whole word, one to one (the finaliser of SplitMix64, Steele, Lea & Flood
    /// 2014,
    /// doi:10.1145/2660193.2660195). Part of what makes groups of users the same on every machine: never change it.
    ///
    /// @param number any number
    /// @return its hash
    public static long hash(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// A hash of text over all its characters; equal on every machine.
    ///
    /// @param text any text
    /// @return its hash
    public static long hash(String text) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash(h);
    }
}
