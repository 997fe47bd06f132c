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
final class PngFile implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /// 96 pixels an inch, as a metre.
    private static final double PIXELS_A_METRE = 96 / 0.0254;

    private static final int FILTERS = 5;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(6);
    private final byte[] buffer = new byte[1 << 16];
    private final int channels;
    private byte[] row;
    private byte[] above;

    /// @param scale pixels of the file for one of the layout, for the resolution
    /// @param opaque whether no pixel is seen through, so that none needs a fourth channel
    PngFile(int width, int height, int scale, boolean opaque, List<Fact> provenance) {
        channels = opaque ? 3 : 4;
        row = new byte[width * channels];
        above = new byte[width * channels];
        file.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put((byte) 8).put((byte) (opaque ? 2 : 6));
        chunk("IHDR", header.array());
        int density = (int) Math.round(PIXELS_A_METRE * scale);
        ByteBuffer resolution = ByteBuffer.allocate(9).putInt(density).putInt(density);
        chunk("pHYs", resolution.put((byte) 1).array());
        for (Fact fact : provenance) {
            text(fact.name(), fact.value());
        }
    }

    /// Adds the next rows.
    ///
    /// @param count of rows from the top of the image
    void add(BufferedImage image, int count) {
        for (int y = 0; y < count; y++) {
            samples(image, y);
            deflater.setInput(filtered(row, above, channels));
            drain();
            byte[] swap = above;
            above = row;
            row = swap;
        }
    }

    /// Ends the file; nothing can be added after.
    byte[] bytes() {
        deflater.finish();
        drain();
        chunk("IDAT", compressed.toByteArray());
        chunk("IEND", new byte[0]);
        return file.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
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

    private void drain() {
        int count;
        while ((count = deflater.deflate(buffer)) > 0) {
            compressed.write(buffer, 0, count);
        }
    }

    private void samples(BufferedImage image, int y) {
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
