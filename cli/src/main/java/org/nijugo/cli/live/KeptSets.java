package org.nijugo.cli.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** The sets that are over, latest first, as far as safety asks about them. */
public final class KeptSets {
    private static final int MOST = 200;

    /**
     * One of them.
     *
     * @param started in milliseconds since 1970
     * @param exercise as it was typed
     * @param reps in all, as they were tapped
     */
    public record Kept(long started, String exercise, int reps, boolean stoppedForPain) {}

    private KeptSets() {}

    /** Those of this directory; a file that cannot be understood is passed over. */
    public static List<Kept> read(Path directory) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "[0-9]*.jsonl")) {
            for (Path file : files) {
                names.add(String.valueOf(file.getFileName()));
            }
        } catch (IOException none) {
            return List.of();
        }
        Collections.sort(names, Collections.reverseOrder());
        List<Kept> sets = new ArrayList<>();
        for (String name : names.subList(0, Math.min(MOST, names.size()))) {
            find(directory.resolve(name)).ifPresent(sets::add);
        }
        return sets;
    }

    private static Optional<Kept> find(Path file) {
        try {
            List<String> lines = Ascii.lines(Files.readString(file, StandardCharsets.UTF_8));
            if (Json.parse(lines.get(0)) instanceof Json.Fields first
                    && first.find("started").orElse(Json.text("")) instanceof Json.Decimal started
                    && first.find("request").orElse(Json.text("")) instanceof Json.Fields request
                    && request.find("exercise").orElse(Json.flag(false)) instanceof Json.Text exercise) {
                return Optional.of(
                        kept(Long.parseLong(started.digits()), exercise.value(), lines.subList(1, lines.size())));
            }
        } catch (IOException | InputException | NumberFormatException notOurs) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Kept kept(long started, String exercise, List<String> lines) {
        List<Entry> standing = new ArrayList<>();
        for (String line : lines) {
            Optional<Entry> entry = line.isEmpty() ? Optional.empty() : Entry.parse(Json.parse(line));
            boolean undo = entry.isPresent() && entry.get().kind().equals("undo");
            if (undo && !standing.isEmpty()) {
                standing.remove(standing.size() - 1);
            } else if (!undo && entry.isPresent() && !entry.get().isReady()) {
                standing.add(entry.get());
            }
        }
        int reps = 0;
        boolean pain = false;
        for (Entry entry : standing) {
            Json.Fields event = entry.event().orElseThrow();
            pain |= event.find("reason").orElse(Json.flag(false)) instanceof Json.Text reason
                    && reason.value().equals("pain");
            if (entry.kind().equals("done")
                    && event.find("reps").orElse(Json.flag(false)) instanceof Json.Decimal done) {
                reps += Ascii.whole(done.digits());
            }
        }
        return new Kept(started, exercise, reps, pain);
    }
}
