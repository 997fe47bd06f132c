package org.recscope.installers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// The icon format of Windows: a directory of pictures, each stored as a PNG (allowed since Windows Vista).
///
/// Layout: 6 bytes of header, 16 bytes a picture, then the pictures; all numbers little-endian.
public final class IcoFile {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;

    private IcoFile() {}

    /// One picture of an icon.
    public static final class Picture {
        private final int size;
        private final byte[] png;

        /// A square picture.
        ///
        /// @param size width and height in pixels, 1 to 256
        /// @param png the picture as a PNG file
        public Picture(int size, byte[] png) {
            if (size < 1 || size > 256) {
                throw new IllegalArgumentException("size must be in [1, 256], was " + size);
            }
            this.size = size;
            this.png = png.clone();
        }
    }

    /// An icon file.
    ///
    /// @param pictures smallest first
    /// @return the bytes of the file
    public static byte[] of(List<Picture> pictures) {
        int offset = HEADER + ENTRY * pictures.size();
        int length = offset + pictures.stream().mapToInt(p -> p.png.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (Picture picture : pictures) {
            byte side = (byte) (picture.size == 256 ? 0 : picture.size); // 0 stands for 256
            file.put(side).put(side).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(picture.png.length).putInt(offset);
            offset += picture.png.length;
        }
        pictures.forEach(picture -> file.put(picture.png));
        return file.array();
    }
}
