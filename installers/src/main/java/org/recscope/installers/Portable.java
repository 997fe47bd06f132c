package org.recscope.installers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/// The image as an archive that is unpacked and run, without installing: `tar.gz`, or `zip` on Windows.
///
/// Entries are sorted, belong to nobody and carry one date.
final class Portable {
    private Portable() {}

    /// Packs the image.
    ///
    /// @param build where and for which system
    /// @param epoch the date of every entry, seconds since 1970
    /// @return the archive
    static Path create(Build build, long epoch) throws IOException {
        boolean zip = build.target() == Target.WINDOWS;
        Path file = build.distributed().resolve(Packages.name(build, zip ? "zip" : "tar.gz"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (zip) {
                zip(build, out, epoch);
            } else {
                tar(build, out, epoch);
            }
        }
        return file;
    }

    private static void tar(Build build, OutputStream out, long epoch) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(9);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, parameters))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Path path : Dates.sorted(build.image())) {
                String name = name(build, path);
                boolean link = Files.isSymbolicLink(path);
                TarArchiveEntry entry = link
                        ? new TarArchiveEntry(name, TarConstants.LF_SYMLINK)
                        : new TarArchiveEntry(Files.isDirectory(path) ? name + "/" : name);
                entry.setModTime(Instant.ofEpochSecond(epoch).toEpochMilli());
                entry.setIds(0, 0);
                entry.setNames("root", "root");
                entry.setMode(Files.isDirectory(path) || Files.isExecutable(path) ? 0755 : 0644);
                if (link) {
                    entry.setLinkName(Files.readSymbolicLink(path).toString());
                } else if (Files.isRegularFile(path)) {
                    entry.setSize(Files.size(path));
                }
                tar.putArchiveEntry(entry);
                if (!link && Files.isRegularFile(path)) {
                    Files.copy(path, tar);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    private static void zip(Build build, OutputStream out, long epoch) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Path path : Dates.sorted(build.image())) {
                boolean folder = Files.isDirectory(path);
                ZipArchiveEntry entry = new ZipArchiveEntry(name(build, path) + (folder ? "/" : ""));
                entry.setTime(Instant.ofEpochSecond(epoch).toEpochMilli());
                zip.putArchiveEntry(entry);
                if (!folder) {
                    Files.copy(path, zip);
                }
                zip.closeArchiveEntry();
            }
        }
    }

    private static String name(Build build, Path path) {
        return build.images().relativize(path).toString().replace('\\', '/');
    }
}
