package org.nijugo.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.store.fold.SetState;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** All that was logged of one lift, as the engine's {@code progress} reads it (docs/wire.md). */
public final class LiftLog {
    private LiftLog() {}

    /**
     * The days of a lift, earliest first.
     *
     * @param exercise the id of the exercise
     * @param zone where the lifter's days begin
     */
    public static List<Json> of(History history, UUID athlete, String exercise, ZoneId zone) {
        Map<LocalDate, Day> days = new LinkedHashMap<>();
        for (SetState set : history.setsOf(athlete, exercise)) {
            LocalDate date = LocalDate.ofInstant(Instant.ofEpochMilli(set.at()), zone);
            days.computeIfAbsent(date, none -> new Day()).add(set);
        }
        List<Json> log = new ArrayList<>();
        days.forEach((date, day) -> log.add(day.json(date)));
        return log;
    }

    private static final class Day {
        private final List<Json> sets = new ArrayList<>();
        private final List<Json> finishes = new ArrayList<>();

        void add(SetState set) {
            Json.Fields document = (Json.Fields) Json.parse(set.document());
            if (set.kind().equals("finishing")) {
                finish(document).ifPresent(finishes::add);
            } else {
                heavy(document, set.kind().equals("warm-up")).ifPresent(sets::add);
            }
        }

        Json json(LocalDate date) {
            FieldsBuilder day = Json.Fields.build().put("date", date.toString());
            if (!sets.isEmpty()) {
                day.put("sets", sets);
            }
            if (!finishes.isEmpty()) {
                day.put("finishes", finishes);
            }
            return day.done();
        }
    }

    private static Optional<Json> heavy(Json.Fields document, boolean warmUp) {
        Optional<Json> load = document.find("load");
        Optional<Json> reps = document.find("reps");
        if (load.isEmpty() || reps.isEmpty()) {
            return Optional.empty();
        }
        FieldsBuilder set = Json.Fields.build().put("load", load.get()).put("reps", reps.get());
        rpe(document).ifPresent(rpe -> set.put("rpe", rpe));
        if (warmUp) {
            set.put("warmUp", true);
        }
        return Optional.of(set.done());
    }

    /** What stands behind the @ of {@code 100 kg x5@8}. */
    private static Optional<Json> rpe(Json.Fields document) {
        String said = document.find("set").orElse(new Json.Nothing()) instanceof Json.Text text ? text.value() : "";
        int at = said.lastIndexOf('@');
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Json.Decimal(new BigDecimal(said.substring(at + 1).strip()).toPlainString()));
    }

    /** One without segments, or without a protocol, says nothing that could be compared. */
    private static Optional<Json> finish(Json.Fields document) {
        boolean told = document.find("segments").orElse(new Json.Nothing()) instanceof Json.Items segments
                && !segments.items().isEmpty();
        if (!told || document.find("protocol").isEmpty()) {
            return Optional.empty();
        }
        FieldsBuilder finish = Json.Fields.build();
        for (String name : List.of("protocol", "segments", "stopped")) {
            document.find(name).ifPresent(value -> finish.put(name, value));
        }
        return Optional.of(finish.done());
    }
}
