package org.recscope.analytics.loading.parquet;

import org.apache.parquet.format.Type;
import org.recscope.analytics.loading.table.ColumnType;

/// What a stored value stands for and which cell it becomes.
enum Meaning {
    /// Whole numbers as they are; a time of day in milliseconds as well.
    SIGNED(ColumnType.LONG),
    /// Four bytes without a sign.
    UNSIGNED_INT(ColumnType.LONG),
    /// Eight bytes without a sign; from 2^63 on no long holds it (see {@link Unsigned}).
    UNSIGNED_LONG(ColumnType.LONG),
    /// Microseconds since midnight, cut to milliseconds.
    TIME_MICROS(ColumnType.LONG),
    /// Nanoseconds since midnight, cut to milliseconds.
    TIME_NANOS(ColumnType.LONG),
    /// Days since 1970.
    DAYS(ColumnType.TIMESTAMP),
    /// Milliseconds since 1970.
    MILLIS(ColumnType.TIMESTAMP),
    /// Microseconds since 1970, rounded down.
    MICROS(ColumnType.TIMESTAMP),
    /// Nanoseconds since 1970, rounded down.
    NANOS(ColumnType.TIMESTAMP),
    /// Nanoseconds of the day and Julian day in twelve bytes, as Impala and old Spark write timestamps.
    JULIAN(ColumnType.TIMESTAMP),
    /// A decimal without fraction that fits a long.
    DECIMAL_WHOLE(ColumnType.LONG),
    /// A decimal with a fraction.
    DECIMAL(ColumnType.DOUBLE),
    /// A decimal without fraction of more than 18 digits: an identifier, so its digits are kept.
    DECIMAL_TEXT(ColumnType.TEXT),
    /// Floats of four or eight bytes.
    FLOATING(ColumnType.DOUBLE),
    /// Floats of two bytes.
    HALF(ColumnType.DOUBLE),
    /// One bit.
    TRUTH(ColumnType.BOOLEAN),
    /// UTF-8.
    TEXT(ColumnType.TEXT),
    /// Sixteen bytes, shown with dashes.
    UUID(ColumnType.TEXT);

    private static final long DAY = 86_400_000L;

    private final ColumnType type;

    Meaning(ColumnType type) {
        this.type = type;
    }

    /// What a cell is, when it is no list.
    ColumnType type() {
        return type;
    }

    /// Makes cells of stored numbers, in place.
    void convert(long[] values, int from, int to) {
        switch (this) {
            case UNSIGNED_INT -> each(values, from, to, v -> v & 0xFFFF_FFFFL);
            case DAYS -> each(values, from, to, v -> v * DAY);
            case MICROS, TIME_MICROS -> each(values, from, to, v -> Math.floorDiv(v, 1_000L));
            case NANOS, TIME_NANOS -> each(values, from, to, v -> Math.floorDiv(v, 1_000_000L));
            default -> {}
        }
    }

    private static void each(long[] values, int from, int to, java.util.function.LongUnaryOperator change) {
        for (int i = from; i < to; i++) {
            values[i] = change.applyAsLong(values[i]);
        }
    }

    /// Whether values of a physical type can have this meaning; a schema may say anything.
    boolean fits(Type stored, int width) {
        return switch (this) {
            case SIGNED, UNSIGNED_INT -> stored == Type.INT32 || stored == Type.INT64;
            case UNSIGNED_LONG, MILLIS, MICROS, NANOS, TIME_MICROS, TIME_NANOS -> stored == Type.INT64;
            case DAYS -> stored == Type.INT32;
            case JULIAN -> stored == Type.INT96;
            case DECIMAL_WHOLE, DECIMAL, DECIMAL_TEXT ->
                stored == Type.INT32
                        || stored == Type.INT64
                        || stored == Type.BYTE_ARRAY
                        || stored == Type.FIXED_LEN_BYTE_ARRAY && width > 0;
            case FLOATING -> stored == Type.FLOAT || stored == Type.DOUBLE;
            case HALF -> stored == Type.FIXED_LEN_BYTE_ARRAY && width == 2;
            case TRUTH -> stored == Type.BOOLEAN;
            case TEXT -> stored == Type.BYTE_ARRAY || stored == Type.FIXED_LEN_BYTE_ARRAY && width > 0;
            case UUID -> stored == Type.FIXED_LEN_BYTE_ARRAY && width == 16;
        };
    }
}
