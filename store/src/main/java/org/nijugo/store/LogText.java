package org.nijugo.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/**
 * A log as a text, for any database: a first line that says so, a line for each event in the order of the cursors, and a last
 * line with how many there are and the SHA-256 of what is before it.
 */
final class LogText {
    static final String FIRST = "{\"nijugo\":\"log\",\"version\":1}";

    private LogText() {}

    static Writer write(Appendable out) throws IOException {
        Writer writer = new Writer(out);
        writer.line(FIRST);
        return writer;
    }

    /** Writes events down, one after the other. */
    static final class Writer {
        private final Appendable out;
        private final MessageDigest digest = digest();
        private long events;

        private Writer(Appendable out) {
            this.out = out;
        }

        private void line(String line) throws IOException {
            out.append(line).append('\n');
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }

        void write(StoredEvent event) throws IOException {
            line(EventJson.write(event).print());
            events++;
        }

        /** The last line; answers how many events there are. */
        long end() throws IOException {
            out.append(last(events, digest)).append('\n');
            return events;
        }
    }

    /**
     * Reads a text to its end.
     *
     * @throws StoreException when it is none, is cut off or was changed
     */
    static void read(BufferedReader in, String name, Consumer<StoredEvent> each) throws IOException {
        MessageDigest digest = digest();
        String line = in.readLine();
        if (!FIRST.equals(line)) {
            throw new StoreException("The file " + name + " is no backup of this nijugo: expected it to begin with "
                    + FIRST + ". Name another one, or update nijugo.");
        }
        long events = 0;
        Optional<String> last = Optional.empty();
        while (line != null) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            line = in.readLine();
            if (line != null && line.startsWith("{\"events\":")) {
                last = Optional.of(line);
                break;
            }
            if (line != null) {
                each.accept(event(line, name, events + 2));
                events++;
            }
        }
        if (last.isEmpty() || !last.get().equals(last(events, digest))) {
            throw new StoreException("The backup " + name
                    + " is cut off or was changed: expected its last line to have the count and the SHA-256 of the others."
                    + " Take another one.");
        }
    }

    private static StoredEvent event(String line, String name, long number) {
        try {
            return EventJson.readStored(Json.parse(line));
        } catch (InputException trouble) {
            throw new StoreException(
                    "The backup " + name + " cannot be read in line " + number + " (" + trouble.message()
                            + "): expected an event. Take another one.",
                    trouble);
        }
    }

    private static String last(long events, MessageDigest digest) {
        return "{\"events\":" + events + ",\"sha256\":\"" + HexFormat.of().formatHex(digest.digest()) + "\"}";
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
