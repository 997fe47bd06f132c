package org.recscope.app.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One window for one person: whoever holds the lock of the settings folder is the running program, and a second start
/// hands it
/// its files over a socket in the same folder and ends.
///
/// The message is one absolute path a line, UTF-8; an empty message asks the running window to come to the front. A
/// lock is
/// released by the system when its program dies, so a crash leaves nothing that stops the next start.
public final class SingleInstance implements AutoCloseable {
    private final FileChannel lockFile;
    private final FileLock lock;
    private final ServerSocketChannel server;
    private final Path socket;

    private SingleInstance(FileChannel lockFile, FileLock lock, ServerSocketChannel server, Path socket) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /// Becomes the running program of a settings folder.
    ///
    /// @param folder the settings folder; made when it is not there
    /// @param onFiles told what later starts want opened, on a thread of its own; an empty list: come to the front
    /// @return nothing when another program is the running one
    /// @throws IOException when the folder cannot be written to
    public static Optional<SingleInstance> claim(Path folder, Consumer<List<Path>> onFiles) throws IOException {
        Files.createDirectories(folder);
        FileChannel lockFile =
                FileChannel.open(folder.resolve("recscope.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                return Optional.empty();
            }
            Path socket = socket(folder);
            Files.deleteIfExists(socket); // left by a program that crashed: the lock says nobody listens there
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            SingleInstance instance = new SingleInstance(lockFile, lock, server, socket);
            Thread.ofPlatform().daemon().name("open-requests").start(() -> instance.listen(onFiles));
            return Optional.of(instance);
        } catch (OverlappingFileLockException e) {
            lockFile.close();
            return Optional.empty();
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    /// Hands files to the running program.
    ///
    /// @param folder the settings folder
    /// @param files what to open; none asks the window to come to the front
    /// @throws IOException when nobody answers
    public static void hand(Path folder, List<Path> files) throws IOException {
        StringBuilder message = new StringBuilder();
        files.forEach(file -> message.append(file.toAbsolutePath()).append('\n'));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(folder)))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(message.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private void listen(Consumer<List<Path>> onFiles) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                String message = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
                onFiles.accept(message.lines().map(Path::of).toList());
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                // One request that broke off must not stop the next.
                continue;
            }
        }
    }

    /// The socket lies in the settings folder, or, where that path is too long for a socket, beside the system's
    /// temporary files
    /// under a name that belongs to the folder.
    private static Path socket(Path folder) {
        Path near = folder.resolve("recscope.socket").toAbsolutePath();
        if (near.toString().getBytes(StandardCharsets.UTF_8).length < 100) {
            return near;
        }
        String name = "recscope-" + Integer.toHexString(folder.toAbsolutePath().hashCode()) + ".socket";
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    /// Gives the place free for the next start.
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
