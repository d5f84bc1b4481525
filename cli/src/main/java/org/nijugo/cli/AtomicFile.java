package org.nijugo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes whole files: whoever looks sees the old one or the new one, never half of it. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Looks whether the file could be written, before work is spent on what goes into it.
     *
     * @throws Trouble when its directory is not there or may not be written in
     */
    static void check(String name) {
        try {
            Path file = real(Path.of(name).toAbsolutePath());
            Path directory = file.getParent();
            if (isDevice(file)) {
                return;
            }
            if (Files.isDirectory(file)) {
                throw Trouble.failed(name, name + " is a directory. Name a file in it.");
            }
            if (directory == null || !Files.isDirectory(directory)) {
                throw Trouble.failed(name, name + " cannot be written: there is no directory " + directory + ".");
            }
            if (!Files.isWritable(directory)) {
                throw Trouble.failed(name, name + " cannot be written: you may not write in " + directory + ".");
            }
        } catch (InvalidPathException unthinkable) {
            throw Trouble.failed(name, name + " cannot be the name of a file.");
        } catch (IOException broken) {
            throw Trouble.failed(name, name + " cannot be written: " + why(broken) + ".");
        }
    }

    /**
     * Puts the text into the file.
     *
     * @throws Trouble when that cannot be done; the file is then as it was
     */
    static void write(String name, String text) {
        check(name);
        try {
            Path file = real(Path.of(name).toAbsolutePath());
            if (isDevice(file)) {
                Files.writeString(file, text);
            } else {
                write(file, text);
            }
        } catch (InvalidPathException unthinkable) {
            throw Trouble.failed(name, name + " cannot be the name of a file.");
        } catch (IOException broken) {
            throw Trouble.failed(name, name + " cannot be written: " + why(broken) + ".");
        }
    }

    /** Where a link leads, so that the link stays. */
    private static Path real(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.isRegularFile(file) ? file.toRealPath() : file;
    }

    /** A device or a pipe is written into and never replaced. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** Something that is written into a file bit by bit. */
    @FunctionalInterface
    public interface Filling {
        /** Writes all of it; the stream is closed by whoever opened it. */
        void into(OutputStream out) throws IOException;
    }

    /**
     * Fills the file bit by bit.
     *
     * @throws Trouble when that cannot be done; the file is then as it was
     */
    public static void fill(String name, Filling filling) {
        check(name);
        try {
            Path file = real(Path.of(name).toAbsolutePath());
            Path directory = file.getParent();
            if (isDevice(file) || directory == null) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    filling.into(out);
                }
                return;
            }
            Path draft = Files.createTempFile(directory, "." + file.getFileName(), ".new");
            try {
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                    filling.into(out);
                    out.flush();
                    channel.force(true);
                }
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (InvalidPathException unthinkable) {
            throw Trouble.failed(name, name + " cannot be the name of a file.");
        } catch (IOException broken) {
            throw Trouble.failed(name, name + " cannot be written: " + why(broken) + ".");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path directory = file.getParent();
        if (directory == null) {
            throw new IOException("it has no directory");
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
