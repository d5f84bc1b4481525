package org.nijugo.interchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.nijugo.interchange.read.UnitMissing;
import org.nijugo.wire.Json;

/**
 * What became of a file. Every row is in exactly one of added, skipped and unclear.
 *
 * @param format which log wrote it
 * @param rows sets for most logs; a row of StrongLifts is an exercise
 * @param sessions with something new in them
 * @param sets that are new; a finishing set is one, however many rows it has
 * @param ownExercises names that the catalogue does not know, with their rows: the lifter's own, until a map says more
 * @param unread columns that hold nothing a log keeps
 */
public record ImportReport(
        String format,
        long rows,
        long added,
        LineNotes skipped,
        LineNotes unclear,
        long sessions,
        long sets,
        long finishingSets,
        Map<String, Integer> ownExercises,
        List<String> unread) {
    private static final int VERSION = 1;

    public ImportReport {
        unread = List.copyOf(unread);
    }

    /** Whether weights stayed unclear because neither the file nor the lifter said kg or lb. */
    public boolean asksForUnit() {
        return unclear.counts().keySet().stream().anyMatch(why -> why.startsWith(UnitMissing.WORDS));
    }

    /** Writes it as JSON, line by line of the file, without ever holding all of it. */
    public void write(Appendable out) throws IOException {
        out.append("{\"version\":").append(Integer.toString(VERSION));
        out.append(",\"format\":").append(Json.text(format).print());
        number(out, "rows", rows);
        number(out, "added", added);
        notes(out, "skipped", skipped);
        notes(out, "unclear", unclear);
        number(out, "sessions", sessions);
        number(out, "sets", sets);
        number(out, "finishingSets", finishingSets);
        out.append(",\"ownExercises\":[");
        String before = "";
        for (Map.Entry<String, Integer> own : ownExercises.entrySet()) {
            out.append(before)
                    .append("{\"name\":")
                    .append(Json.text(own.getKey()).print());
            out.append(",\"rows\":").append(own.getValue().toString()).append('}');
            before = ",";
        }
        out.append("],\"unreadColumns\":").append(Json.texts(unread).print()).append("}");
    }

    private static void number(Appendable out, String name, long value) throws IOException {
        out.append(",\"").append(name).append("\":").append(Long.toString(value));
    }

    private static void notes(Appendable out, String name, LineNotes notes) throws IOException {
        out.append(",\"").append(name).append("\":[");
        for (int i = 0; i < notes.size(); i++) {
            LineNotes.LineNote note = notes.get(i);
            out.append(i == 0 ? "" : ",").append("{\"line\":").append(Long.toString(note.line()));
            out.append(",\"why\":").append(Json.text(note.why()).print()).append('}');
        }
        out.append(']');
    }
}
