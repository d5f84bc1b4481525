package org.nijugo.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a SQLite file for one process that writes: what it remembers is true only while nobody else does. */
final class FileInUse implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private FileInUse(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the file.
     *
     * @throws StoreException when another process has it, or its directory cannot be written
     */
    static FileInUse take(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try {
            if (directory != null) {
                Files.createDirectories(directory);
            }
            FileChannel channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new FileInUse(file, channel);
            }
            channel.close();
        } catch (IOException broken) {
            throw new StoreException(
                    "The directory " + directory + " cannot be written (" + why(broken)
                            + "): expected one for the log. Name another one with --data, or ask for the right to.",
                    broken);
        }
        throw new StoreException("The log " + file
                + " is in use by another nijugo: expected to be the only one that writes it."
                + " Stop the server first, or name another directory with --data.");
    }

    /** The file that is held. */
    Path file() {
        return file;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    static String why(IOException broken) {
        return broken.getClass().getSimpleName().replace("Exception", "") + ": " + broken.getMessage();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new StoreException("The lock of the log could not be given back: " + gone.getMessage(), gone);
        }
    }
}
