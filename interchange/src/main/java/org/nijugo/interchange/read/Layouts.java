package org.nijugo.interchange.read;

import java.util.Optional;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.quantity.WeightUnit;

/** Which log a table's header belongs to. */
final class Layouts {
    private static final String[] LIFTOSAUR = {
        "workout datetime", "program", "day name", "exercise", "is warmup set?", "required reps", "completed reps"
    };

    private Layouts() {}

    static Optional<Layout> find(Header header) {
        return hevy(header)
                .or(() -> liftosaur(header))
                .or(() -> fitNotes(header))
                .or(() -> strong(header));
    }

    private static Optional<Layout> hevy(Header header) {
        if (!header.has("title", "start_time", "exercise_title", "set_type")) {
            return Optional.empty();
        }
        Layout layout = new Layout("hevy")
                .named(Column.SESSION, header, "title")
                .named(Column.DATE, header, "start_time")
                .named(Column.END, header, "end_time")
                .named(Column.SESSION_NOTE, header, "description")
                .named(Column.EXERCISE, header, "exercise_title")
                .named(Column.NOTE, header, "exercise_notes")
                .named(Column.ORDER, header, "set_index")
                .named(Column.MARK, header, "set_type")
                .named(Column.WEIGHT_KG, header, "weight_kg")
                .named(Column.WEIGHT_LB, header, "weight_lbs", "weight_lb")
                .named(Column.REPS, header, "reps")
                .named(Column.DISTANCE, header, "distance_km", "distance_miles", "distance_meters", "distance_m")
                .named(Column.SECONDS, header, "duration_seconds")
                .named(Column.RPE, header, "rpe")
                .marks(Layout.Marks.HEVY);
        if (layout.has(Column.DISTANCE)) {
            String unit = header.small().get(layout.of(Column.DISTANCE)).substring("distance_".length());
            DistanceUnit.find(unit).ifPresent(layout::distanceUnit);
        }
        return Optional.of(layout);
    }

    /** Its header may be in any words: the place of a column counts. */
    private static Optional<Layout> liftosaur(Header header) {
        if (!header.has(LIFTOSAUR) || header.names().size() < 20) {
            return Optional.empty();
        }
        return Optional.of(new Layout("liftosaur")
                .at(Column.DATE, 0)
                .at(Column.SESSION, 2)
                .at(Column.EXERCISE, 3)
                .at(Column.MARK, 4)
                .at(Column.REPS, 6)
                .at(Column.RPE, 9)
                .at(Column.WEIGHT, 13)
                .at(Column.WEIGHT_UNIT, 14)
                .at(Column.DONE_AT, 16)
                .at(Column.NOTE, 19)
                .marks(Layout.Marks.WARM_UP_FLAG)
                .repsMeanDone());
    }

    private static Optional<Layout> fitNotes(Header header) {
        if (!header.has("date", "exercise", "category", "reps")) {
            return Optional.empty();
        }
        Layout layout = new Layout("fitnotes")
                .named(Column.DATE, header, "date")
                .named(Column.EXERCISE, header, "exercise")
                .named(Column.WEIGHT, header, "weight")
                .named(Column.WEIGHT_KG, header, "weight (kg)", "weight (kgs)")
                .named(Column.WEIGHT_LB, header, "weight (lbs)", "weight (lb)")
                .named(Column.WEIGHT_UNIT, header, "weight unit")
                .named(Column.REPS, header, "reps")
                .named(Column.DISTANCE, header, "distance")
                .named(Column.DISTANCE_UNIT, header, "distance unit")
                .named(Column.SECONDS, header, "time")
                .named(Column.NOTE, header, "comment", "notes")
                .named(Column.MARK, header, "kind")
                .zeroIsNothing();
        return Optional.of(layout);
    }

    private static Optional<Layout> strong(Header header) {
        Layout layout = new Layout("strong")
                .named(Column.DATE, header, "date", "datum")
                .named(Column.SESSION, header, "workout name", "workout-name", "name des workouts", "trainingsname")
                .named(Column.SESSION_NUMBER, header, "workout #", "workout nr.", "workout-nr.")
                .named(
                        Column.DURATION,
                        header,
                        "duration",
                        "duration (sec)",
                        "workout duration",
                        "dauer",
                        "dauer (sek.)",
                        "workout-dauer",
                        "trainingsdauer")
                .named(Column.EXERCISE, header, "exercise name", "name der übung", "übungsname", "übung")
                .named(Column.ORDER, header, "set order", "reihenfolge festlegen", "satzreihenfolge")
                .named(Column.WEIGHT, header, "weight", "gewicht")
                .named(Column.WEIGHT_KG, header, "weight (kg)", "gewicht (kg)")
                .named(Column.WEIGHT_LB, header, "weight (lbs)", "weight (lb)", "gewicht (lbs)", "gewicht (lb)")
                .named(Column.WEIGHT_UNIT, header, "weight unit", "gewichtseinheit")
                .named(Column.REPS, header, "reps", "wiederh.", "wiederholungen", "wdh.")
                .named(Column.RPE, header, "rpe")
                .named(
                        Column.DISTANCE,
                        header,
                        "distance",
                        "distance (meters)",
                        "distance (km)",
                        "distance (miles)",
                        "entfernung",
                        "distanz",
                        "strecke",
                        "entfernung (meter)")
                .named(Column.DISTANCE_UNIT, header, "distance unit", "entfernungseinheit", "distanzeinheit")
                .named(Column.SECONDS, header, "seconds", "sekunden")
                .named(Column.NOTE, header, "notes", "notizen", "anmerkungen")
                .named(
                        Column.SESSION_NOTE,
                        header,
                        "workout notes",
                        "workout-notizen",
                        "workout notizen",
                        "trainingsnotizen")
                .marks(Layout.Marks.STRONG)
                .zeroIsNothing();
        boolean weighs = layout.has(Column.WEIGHT) || layout.has(Column.WEIGHT_KG) || layout.has(Column.WEIGHT_LB);
        if (!layout.has(Column.DATE) || !layout.has(Column.EXERCISE) || !layout.has(Column.ORDER) || !weighs) {
            return Optional.empty();
        }
        if (layout.has(Column.DISTANCE)) {
            unitInBrackets(header.small().get(layout.of(Column.DISTANCE))).ifPresent(layout::distanceUnit);
        }
        return Optional.of(layout);
    }

    private static Optional<DistanceUnit> unitInBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')');
        return open < 0 || close < open ? Optional.empty() : DistanceUnit.find(name.substring(open + 1, close));
    }

    /** The unit that a column's name says: {@code Weight (lbs)}. */
    static Optional<WeightUnit> weightUnit(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')');
        return open < 0 || close < open ? Optional.empty() : WeightUnit.find(name.substring(open + 1, close));
    }
}
