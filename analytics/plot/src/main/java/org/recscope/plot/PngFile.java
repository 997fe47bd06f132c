package org.recscope.plot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.recscope.analytics.figure.Fact;

/// Writes PNG files (W3C PNG specification, third edition): 8 bits a channel, the resolution, and provenance as text.
/// No time stamp and no metadata of the machine, so equal pictures are equal files.
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /// 96 pixels an inch, as a metre.
    private static final double PIXELS_A_METRE = 96 / 0.0254;

    private static final int FILTERS = 5;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngFile() {
        file.writeBytes(SIGNATURE);
    }

    /// @param scale pixels of the image for one of the layout, for the resolution
    static byte[] of(BufferedImage image, int scale, List<Fact> provenance) {
        PngFile png = new PngFile();
        int channels = opaque(image) ? 3 : 4;
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put((byte) 8).put((byte) (channels == 3 ? 2 : 6));
        png.chunk("IHDR", header.array());
        int density = (int) Math.round(PIXELS_A_METRE * scale);
        png.chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(density)
                        .putInt(density)
                        .put((byte) 1)
                        .array());
        for (Fact fact : provenance) {
            png.text(fact.name(), fact.value());
        }
        png.chunk("IDAT", compress(image, channels));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    private static boolean opaque(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /// Latin words as `tEXt`, all others as `iTXt`. A keyword has 1 to 79 Latin characters.
    private void text(String keyword, String value) {
        String key = keyword.replaceAll("[^ -~]", "?").strip();
        String name = key.isEmpty() ? "Comment" : key.substring(0, Math.min(79, key.length()));
        boolean latin = value.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~' || c >= 0xA1 && c <= 0xFF);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[latin ? 1 : 5]);
        data.writeBytes(value.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        chunk(latin ? "tEXt" : "iTXt", data.toByteArray());
    }

    private static byte[] compress(BufferedImage image, int channels) {
        Deflater deflater = new Deflater(6);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            int length = image.getWidth() * channels;
            byte[] above = new byte[length];
            byte[] row = new byte[length];
            for (int y = 0; y < image.getHeight(); y++) {
                samples(image, y, channels, row);
                deflater.setInput(filtered(row, above, channels));
                drain(deflater, buffer, out);
                byte[] swap = above;
                above = row;
                row = swap;
            }
            deflater.finish();
            drain(deflater, buffer, out);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void drain(Deflater deflater, byte[] buffer, ByteArrayOutputStream out) {
        int count;
        while ((count = deflater.deflate(buffer)) > 0) {
            out.write(buffer, 0, count);
        }
    }

    private static void samples(BufferedImage image, int y, int channels, byte[] row) {
        int[] pixels = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
        for (int x = 0; x < pixels.length; x++) {
            row[x * channels] = (byte) (pixels[x] >> 16);
            row[x * channels + 1] = (byte) (pixels[x] >> 8);
            row[x * channels + 2] = (byte) pixels[x];
            if (channels == 4) {
                row[x * channels + 3] = (byte) (pixels[x] >> 24);
            }
        }
    }

    /// The row by whichever filter leaves the smallest numbers, which usually compresses best.
    private static byte[] filtered(byte[] row, byte[] above, int channels) {
        int best = 0;
        long smallest = Long.MAX_VALUE;
        for (int filter = FILTERS - 1; filter >= 0 && smallest > 0; filter--) {
            long sum = size(filter, row, above, channels, smallest);
            if (sum < smallest) {
                smallest = sum;
                best = filter;
            }
        }
        byte[] written = new byte[row.length + 1];
        written[0] = (byte) best;
        for (int i = 0; i < row.length; i++) {
            written[i + 1] = (byte) difference(best, row, above, i, channels);
        }
        return written;
    }

    /// Sum of what a filter leaves; given up as soon as it reaches a limit.
    private static long size(int filter, byte[] row, byte[] above, int channels, long limit) {
        long sum = 0;
        for (int i = 0; i < row.length && sum < limit; i++) {
            sum += Math.abs((byte) difference(filter, row, above, i, channels));
        }
        return sum;
    }

    private static int difference(int filter, byte[] row, byte[] above, int i, int channels) {
        int left = i < channels ? 0 : row[i - channels] & 0xFF;
        int corner = i < channels ? 0 : above[i - channels] & 0xFF;
        return row[i] - predicted(filter, left, above[i] & 0xFF, corner);
    }

    private static int predicted(int filter, int left, int above, int corner) {
        return switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            default -> paeth(left, above, corner);
        };
    }

    private static int paeth(int left, int above, int corner) {
        int estimate = left + above - corner;
        int toLeft = Math.abs(estimate - left);
        int toAbove = Math.abs(estimate - above);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }
}
