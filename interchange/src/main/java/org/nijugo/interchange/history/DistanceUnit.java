package org.nijugo.interchange.history;

import java.util.Locale;
import java.util.Optional;

/** The unit a distance was written in. */
public enum DistanceUnit {
    METRE("m", 1_000),
    KILOMETRE("km", 1_000_000),
    MILE("mi", 1_609_344),
    FOOT("ft", 305),
    YARD("yd", 914);

    private final String symbol;
    private final int millimetres;

    DistanceUnit(String symbol, int millimetres) {
        this.symbol = symbol;
        this.millimetres = millimetres;
    }

    public String symbol() {
        return symbol;
    }

    /** About how long it is, for files that know one unit only. */
    int millimetres() {
        return millimetres;
    }

    /** The unit of a symbol or a word: {@code km}, {@code miles}, {@code meters}. */
    public static Optional<DistanceUnit> find(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "m", "meter", "meters", "metre", "metres" -> Optional.of(METRE);
            case "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres" -> Optional.of(KILOMETRE);
            case "mi", "mile", "miles" -> Optional.of(MILE);
            case "ft", "foot", "feet" -> Optional.of(FOOT);
            case "yd", "yds", "yard", "yards" -> Optional.of(YARD);
            default -> Optional.empty();
        };
    }
}
