package org.recscope.analytics.loading.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/// Byte strings as texts. Bytes that are no UTF-8 become `0x…`: replacing what cannot be read would make different
/// identifiers equal.
final class Texts {
    private Texts() {}

    static String of(Leaf leaf, Binaries value) {
        return switch (leaf.meaning()) {
            case UUID -> uuid(value);
            case DECIMAL_TEXT -> Decimals.unscaled(value).toString();
            default -> text(value);
        };
    }

    private static String text(Binaries value) {
        String text = new String(value.bytes(), value.from(), value.length(), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : checked(value);
    }

    private static String checked(Binaries value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.bytes(), value.from(), value.length()))
                    .toString();
        } catch (CharacterCodingException e) {
            return "0x" + HexFormat.of().formatHex(value.bytes(), value.from(), value.from() + value.length());
        }
    }

    private static String uuid(Binaries value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes(), value.from(), value.length());
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
