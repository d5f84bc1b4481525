package org.nijugo.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes whole files: whoever looks sees the old one or the new one, never half of it. */
final class AtomicFile {
    private AtomicFile() {}

    /**
     * Puts the text into the file.
     *
     * @throws Trouble when that cannot be done; the file is then as it was
     */
    static void write(String name, String text) {
        try {
            Path file = real(Path.of(name).toAbsolutePath());
            if (Files.isDirectory(file)) {
                throw Trouble.failed(name, name + " is a directory. Name a file in it.");
            }
            write(file, text);
        } catch (InvalidPathException unthinkable) {
            throw Trouble.failed(name, name + " cannot be the name of a file.");
        } catch (IOException broken) {
            throw Trouble.failed(name, name + " cannot be written: " + why(broken) + ".");
        }
    }

    /** Where a link leads, so that the link stays. */
    private static Path real(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    }

    private static void write(Path file, String text) throws IOException {
        Path directory = file.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new IOException("there is no directory " + directory);
        }
        Path draft = Files.createTempFile(directory, "." + file.getFileName(), ".new");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException inOneGo) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String why(IOException broken) {
        if (broken instanceof java.nio.file.AccessDeniedException denied) {
            return "you may not write in " + Path.of(denied.getFile()).getParent();
        }
        return String.valueOf(broken.getMessage());
    }
}
