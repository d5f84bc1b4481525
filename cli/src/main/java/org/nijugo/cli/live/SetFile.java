package org.nijugo.cli.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/**
 * A live set on disk: a first line with the request, then a line for everything that happened. A line is on the disk before
 * {@link #append} returns. Half a line at the end, left by a power cut, was never shown and is taken off.
 */
public final class SetFile implements AutoCloseable {
    /** The set that is under way, in the directory of sets. */
    private static final String OPEN = "under-way.jsonl";

    private static final int LONGEST = 1 << 24;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final Json.Fields request;
    private final long started;
    private final List<Entry> entries;

    private SetFile(Path file, FileChannel channel, FileLock lock, Told told) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.request = told.request;
        this.started = told.started;
        this.entries = new ArrayList<>(told.entries);
    }

    /** What a file tells. */
    private record Told(Json.Fields request, long started, List<Entry> entries, int whole) {}

    /** Another terminal has the set, or the file cannot be understood. */
    public static final class Unusable extends IOException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /** Whether a set is under way. */
    public static boolean isUnderWay(Path directory) {
        return Files.exists(directory.resolve(OPEN));
    }

    /**
     * The set that is under way.
     *
     * @throws Unusable when another terminal has it, or it cannot be understood
     */
    public static Optional<SetFile> findOpen(Path directory) throws IOException {
        Path file = directory.resolve(OPEN);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = lock(channel);
            Optional<Told> told = read(channel, file);
            if (told.isEmpty()) {
                // Nothing was ever shown of a set whose first line is not whole.
                channel.close();
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            channel.truncate(told.get().whole);
            channel.position(told.get().whole);
            return Optional.of(new SetFile(file, channel, lock, told.get()));
        } catch (IOException broken) {
            channel.close();
            throw broken;
        }
    }

    /** Begins a set; none may be under way. */
    public static SetFile begin(Path directory, Json.Fields request, long now) throws IOException {
        Path file = directory.resolve(OPEN);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        SetFile set = new SetFile(file, channel, lock(channel), new Told(request, now, List.of(), 0));
        set.write("{\"version\":1,\"started\":" + now + ",\"request\":" + request.print() + "}");
        syncDirectory(directory);
        return set;
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException here) {
            throw new Unusable("it is run already");
        }
        throw new Unusable("it is run in another terminal; go on there, or end it there first");
    }

    /** Through the channel that holds the lock: closing any other one on the file would give the lock away. */
    private static Optional<Told> read(FileChannel channel, Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(LONGEST, channel.size()));
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer);
        }
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                lines.add(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                from = at + 1;
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(told(lines, from, file));
    }

    private static Told told(List<String> lines, int whole, Path file) throws Unusable {
        try {
            if (Json.parse(lines.get(0)) instanceof Json.Fields first
                    && first.find("request").orElse(Json.text("")) instanceof Json.Fields request
                    && first.find("started").orElse(Json.text("")) instanceof Json.Decimal started) {
                List<Entry> entries = new ArrayList<>();
                for (String line : lines.subList(1, lines.size())) {
                    entries.add(Entry.parse(Json.parse(line)).orElseThrow(() -> new InputException(line, "", "")));
                }
                return new Told(request, Long.parseLong(started.digits()), entries, whole);
            }
        } catch (InputException | NumberFormatException notOurs) {
            throw notUnderstood(file);
        }
        throw notUnderstood(file);
    }

    private static Unusable notUnderstood(Path file) {
        return new Unusable(
                "the file of the set under way cannot be understood; move " + file + " away to begin another set");
    }

    public Json.Fields request() {
        return request;
    }

    /** When it was begun, in milliseconds since 1970. */
    public long started() {
        return started;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** When something happened last. */
    public long lastTouched() {
        return entries.isEmpty() ? started : entries.get(entries.size() - 1).at();
    }

    /** Writes down what happened; it is on the disk when this returns. */
    void append(Entry entry) throws IOException {
        write(entry.line());
        entries.add(entry);
    }

    private void write(String line) throws IOException {
        long before = channel.position();
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException full) {
            channel.truncate(before);
            channel.position(before);
            throw full;
        }
    }

    /**
     * Puts the set with those that are over, and closes it.
     *
     * @param name what it is called there, such as {@code 2026-03-09-1804-bench-press}
     * @return where it is kept
     */
    public Path keep(String name) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IOException("The set has no directory.");
        }
        Path kept = directory.resolve(name + ".jsonl");
        for (int more = 2; Files.exists(kept); more++) {
            kept = directory.resolve(name + "-" + more + ".jsonl");
        }
        Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
        syncDirectory(directory);
        close();
        return kept;
    }

    /** A new name is on the disk only when its directory is; not every system lets one say so. */
    private static void syncDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
        channel.close();
    }
}
