package org.recscope.installers;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The icon format of macOS: `icns`, the length of the file, then pictures as (type, length, PNG); numbers big-endian.
public final class IcnsFile {
    /// Type of a picture and its size in pixels; the types with a second size are the same picture for dense screens.
    private static final Map<String, Integer> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("icp4", 16);
        TYPES.put("icp5", 32);
        TYPES.put("icp6", 64);
        TYPES.put("ic07", 128);
        TYPES.put("ic08", 256);
        TYPES.put("ic09", 512);
        TYPES.put("ic10", 1024);
        TYPES.put("ic11", 32);
        TYPES.put("ic12", 64);
        TYPES.put("ic13", 256);
        TYPES.put("ic14", 512);
    }

    private IcnsFile() {}

    /// Paints one size of the icon.
    @FunctionalInterface
    public interface Painter {
        /// The icon as a PNG file.
        ///
        /// @param size width and height in pixels
        /// @return the bytes of the PNG
        /// @throws IOException when it cannot be painted
        byte[] png(int size) throws IOException;
    }

    /// An icon file with every size macOS asks for.
    ///
    /// @param painter paints each size
    /// @return the bytes of the file
    /// @throws IOException when a size cannot be painted
    public static byte[] of(Painter painter) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> type : TYPES.entrySet()) {
            byte[] png = painter.png(type.getValue());
            out.write(type.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(png.length + 8);
            out.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(file);
        header.write("icns".getBytes(StandardCharsets.US_ASCII));
        header.writeInt(pictures.size() + 8);
        pictures.writeTo(file);
        return file.toByteArray();
    }
}
