package org.nijugo.interchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.interchange.write.HistoryFormat;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.quantity.WeightUnit;

/** A history in memory, told as lines a lifter would write. */
final class Log implements HistorySink {
    static final Catalogue CATALOGUE = catalogue();

    private final Set<UUID> ids = new HashSet<>();
    private final List<PastSession> sessions = new ArrayList<>();

    private static Catalogue catalogue() {
        try (var in = Catalogue.class.getResourceAsStream("/org/nijugo/exercises.txt")) {
            return Catalogue.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean has(UUID set) {
        return ids.contains(set);
    }

    @Override
    public void take(PastSession session) {
        sessions.add(session);
        session.sets().forEach(set -> ids.add(set.id()));
    }

    ImportReport read(String text) {
        return read(text, ImportOptions.none());
    }

    ImportReport read(String text, ImportOptions options) {
        return new Importer(CATALOGUE).read(Source.of(text), options, this);
    }

    List<PastSession> sessions() {
        return sessions;
    }

    List<PastSet> sets() {
        return sessions.stream().flatMap(session -> session.sets().stream()).toList();
    }

    /** Session by session, set by set. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (PastSession session : sessions) {
            lines.add((session.start() + " " + session.name()).strip()
                    + (session.seconds().isPresent() ? " (" + session.seconds().getAsInt() + " s)" : "")
                    + (session.note().isEmpty() ? "" : " # " + session.note()));
            for (PastSet set : session.sets()) {
                lines.add("  " + line(set));
            }
        }
        return lines;
    }

    /** Only the sets. */
    List<String> setLines() {
        return sets().stream().map(Log::line).toList();
    }

    static String line(PastSet set) {
        String name = set.lift().name() + ": ";
        if (set instanceof StraightSet straight) {
            return name
                    + words(straight.effort())
                    + (straight.mark().word().equals("normal")
                            ? ""
                            : " " + straight.mark().word())
                    + note(straight.note());
        }
        FinishingSet finish = (FinishingSet) set;
        List<String> segments = new ArrayList<>();
        for (PastSegment segment : finish.segments()) {
            segments.add(segment.rested().map(rest -> "(" + rest + ") ").orElse("")
                    + words(segment.effort())
                    + note(segment.note()));
        }
        return name + finish.protocol().word() + " " + String.join(" > ", segments)
                + finish.stopped().map(reason -> " stopped " + reason.word()).orElse("");
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " # " + note;
    }

    private static String words(Effort effort) {
        List<String> words = new ArrayList<>();
        effort.load().ifPresent(load -> words.add(load.toString()));
        effort.reps().ifPresent(reps -> words.add("x" + reps));
        effort.rpe().ifPresent(rpe -> words.add("@" + rpe));
        effort.seconds().ifPresent(seconds -> words.add(seconds + "s"));
        effort.distance().ifPresent(distance -> words.add(distance.toString()));
        effort.doneAt().ifPresent(at -> words.add("at " + at));
        return String.join(" ", words);
    }

    static List<String> notes(LineNotes notes) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            lines.add(notes.get(i).line() + ": " + notes.get(i).why());
        }
        return lines;
    }

    static String written(List<PastSession> sessions, HistoryFormat format) {
        return written(sessions, format, WeightUnit.KILOGRAM);
    }

    static String written(List<PastSession> sessions, HistoryFormat format, WeightUnit unit) {
        StringWriter out = new StringWriter();
        try (HistoryWriter writer = format.open(out, unit)) {
            for (PastSession session : sessions) {
                writer.write(session);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }
}
