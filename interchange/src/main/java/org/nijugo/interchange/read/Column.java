package org.nijugo.interchange.read;

import java.util.Locale;
import java.util.Optional;

/** What a column of a log may hold. The names are what a map calls them. */
enum Column {
    DATE("date"),
    TIME("time"),
    END("end"),
    SESSION("session"),
    SESSION_NUMBER("session number"),
    DURATION("duration"),
    SESSION_NOTE("session note"),
    BODYWEIGHT("bodyweight"),
    EXERCISE("exercise"),
    ORDER("order"),
    MARK("mark"),
    WEIGHT("weight"),
    WEIGHT_KG("weight kg"),
    WEIGHT_LB("weight lb"),
    WEIGHT_UNIT("weight unit"),
    REPS("reps"),
    RPE("rpe"),
    DISTANCE("distance"),
    DISTANCE_UNIT("distance unit"),
    SECONDS("seconds"),
    DONE_AT("done at"),
    NOTE("note");

    private final String word;

    Column(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Column> find(String word) {
        for (Column column : values()) {
            if (column.word.equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
