package org.nijugo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.Ascii;

/**
 * What a lifter has saved so as not to type it each time, a line each: {@code gym = home-kg}. An option that is typed
 * goes before it.
 */
final class Defaults {
    /** What can be saved: the options of the same names, and the unit. */
    static final List<String> KEYS =
            List.of("gym", "unit", "profile", "spotter", "goal", "bodyweight", "hands", "training-months", "age");

    private static final String HEADER =
            "# Defaults of nijugo. \"nijugo defaults set KEY VALUE\" changes them; a typed option goes before them.\n";

    /** One of them. */
    record Entry(String key, String value) {}

    private final List<Entry> entries;

    private Defaults(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static Defaults none() {
        return new Defaults(List.of());
    }

    /**
     * Those of this user.
     *
     * @throws Trouble when the file cannot be read or has a line that nobody understands
     */
    static Defaults read(Host host) {
        Path file = UserFiles.defaults(host);
        return Files.exists(file) ? parse(Texts.read(file.toString(), host), file.toString()) : none();
    }

    static Defaults parse(String text, String file) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = Ascii.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            String line = Ascii.trim(lines.get(i));
            if (!line.isEmpty() && line.charAt(0) != '#') {
                int equals = line.indexOf('=');
                String key = equals < 0 ? line : Ascii.trim(line.substring(0, equals));
                if (equals < 0 || !KEYS.contains(key)) {
                    throw Trouble.failed(
                            line,
                            file + ", line " + (i + 1) + ": expected one of " + String.join(", ", KEYS)
                                    + ", then = and a value. Correct the line or take it out.");
                }
                entries.add(new Entry(key, Ascii.trim(line.substring(equals + 1))));
            }
        }
        return new Defaults(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<String> find(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    Defaults with(String key, String value) {
        List<Entry> changed = new ArrayList<>(without(key).entries);
        changed.add(new Entry(key, value));
        return new Defaults(changed);
    }

    Defaults without(String key) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.key().equals(key)) {
                kept.add(entry);
            }
        }
        return new Defaults(kept);
    }

    void save(Host host) {
        Path file = UserFiles.defaults(host);
        Path directory = file.getParent();
        if (directory != null) {
            UserFiles.make(directory);
        }
        StringBuilder text = new StringBuilder(HEADER);
        for (Entry entry : entries) {
            text.append(entry.key()).append(" = ").append(entry.value()).append('\n');
        }
        AtomicFile.write(file.toString(), text.toString());
    }
}
