package org.recscope.analytics.loading.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;

/// Reads off a schema what a leaf's values mean: from its logical type, or the converted type of older files.
final class Meanings {
    /// Decimals of up to this many digits fit a long.
    private static final int LONG_DIGITS = 18;

    private Meanings() {}

    /// The meaning of a leaf.
    ///
    /// @return null when its values are nothing that a table of numbers and texts can show
    static @Nullable Meaning of(SchemaElement leaf) {
        Meaning meaning = meaning(leaf);
        return meaning != null && meaning.fits(leaf.getType(), leaf.getType_length()) ? meaning : null;
    }

    private static @Nullable Meaning meaning(SchemaElement leaf) {
        LogicalType logical = leaf.isSetLogicalType() ? leaf.getLogicalType() : null;
        if (logical != null && logical.isSetDECIMAL()) {
            return decimal(logical.getDECIMAL().getScale(), logical.getDECIMAL().getPrecision());
        }
        if (leaf.getConverted_type() == ConvertedType.DECIMAL) {
            return decimal(leaf.getScale(), leaf.getPrecision());
        }
        Meaning said = logical == null ? null : logical(logical);
        if (said == null) {
            said = converted(leaf.getConverted_type());
        }
        return said == null && opaque(leaf, logical) ? null : said == null ? physical(leaf.getType()) : said;
    }

    /// Digits after the point.
    static int scale(SchemaElement leaf) {
        LogicalType logical = leaf.isSetLogicalType() ? leaf.getLogicalType() : null;
        return logical != null && logical.isSetDECIMAL() ? logical.getDECIMAL().getScale() : leaf.getScale();
    }

    private static Meaning decimal(int scale, int precision) {
        if (scale != 0) {
            return Meaning.DECIMAL;
        }
        return precision <= LONG_DIGITS ? Meaning.DECIMAL_WHOLE : Meaning.DECIMAL_TEXT;
    }

    private static @Nullable Meaning logical(LogicalType logical) {
        if (logical.isSetDATE()) {
            return Meaning.DAYS;
        }
        if (logical.isSetTIMESTAMP()) {
            TimeUnit unit = logical.getTIMESTAMP().getUnit();
            return unit.isSetNANOS() ? Meaning.NANOS : unit.isSetMICROS() ? Meaning.MICROS : Meaning.MILLIS;
        }
        if (logical.isSetTIME()) {
            TimeUnit unit = logical.getTIME().getUnit();
            return unit.isSetNANOS() ? Meaning.TIME_NANOS : unit.isSetMICROS() ? Meaning.TIME_MICROS : Meaning.SIGNED;
        }
        if (logical.isSetINTEGER() && !logical.getINTEGER().isIsSigned()) {
            return logical.getINTEGER().getBitWidth() == 64 ? Meaning.UNSIGNED_LONG : Meaning.UNSIGNED_INT;
        }
        return logical.isSetUUID() ? Meaning.UUID : logical.isSetFLOAT16() ? Meaning.HALF : null;
    }

    private static @Nullable Meaning converted(@Nullable ConvertedType converted) {
        if (converted == null) {
            return null;
        }
        return switch (converted) {
            case DATE -> Meaning.DAYS;
            case TIMESTAMP_MILLIS -> Meaning.MILLIS;
            case TIMESTAMP_MICROS -> Meaning.MICROS;
            case TIME_MICROS -> Meaning.TIME_MICROS;
            case UINT_8, UINT_16, UINT_32 -> Meaning.UNSIGNED_INT;
            case UINT_64 -> Meaning.UNSIGNED_LONG;
            default -> null;
        };
    }

    private static boolean opaque(SchemaElement leaf, @Nullable LogicalType logical) {
        ConvertedType converted = leaf.getConverted_type();
        return converted == ConvertedType.BSON
                || converted == ConvertedType.INTERVAL
                || logical != null
                        && (logical.isSetBSON()
                                || logical.isSetVARIANT()
                                || logical.isSetGEOMETRY()
                                || logical.isSetGEOGRAPHY());
    }

    private static Meaning physical(Type type) {
        return switch (type) {
            case BOOLEAN -> Meaning.TRUTH;
            case INT32, INT64 -> Meaning.SIGNED;
            case INT96 -> Meaning.JULIAN;
            case FLOAT, DOUBLE -> Meaning.FLOATING;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> Meaning.TEXT;
        };
    }
}
