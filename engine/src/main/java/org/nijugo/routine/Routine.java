package org.nijugo.routine;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Catalogue;
import org.nijugo.text.Parsed;

/** A routine: its lines, and the days they make. */
public record Routine(List<RoutineLine> lines) {
    public Routine {
        lines = List.copyOf(lines);
    }

    /** What could be read of the text, and every problem met on the way. Line ends may be any; their number is kept. */
    public static Parsed<Routine> parse(String text, Catalogue catalogue) {
        return new RoutineText(text, catalogue).read();
    }

    /** The days in order; lines before the first {@code Day} make one without a name, if there is anything in them. */
    public List<RoutineDay> days() {
        List<RoutineDay> days = new ArrayList<>();
        List<RoutineLine> of = new ArrayList<>();
        String name = "";
        for (RoutineLine line : lines) {
            if (line instanceof RoutineLine.Day day) {
                addDay(days, name, of);
                of = new ArrayList<>();
                name = day.name();
            } else {
                of.add(line);
            }
        }
        addDay(days, name, of);
        return List.copyOf(days);
    }

    private static void addDay(List<RoutineDay> days, String name, List<RoutineLine> lines) {
        RoutineDay day = RoutineDay.of(name, lines);
        if (!name.isEmpty() || !day.isEmpty()) {
            days.add(day);
        }
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(lines.get(i).text());
        }
        return text.toString();
    }
}
