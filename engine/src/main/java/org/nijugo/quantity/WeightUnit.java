package org.nijugo.quantity;

import java.util.Optional;
import org.nijugo.text.Ascii;

/** The unit a weight was lifted in. One pound is 0.45359237 kg by definition. */
public enum WeightUnit {
    KILOGRAM("kg", 100_000_000L),
    POUND("lb", 45_359_237L);

    private final String symbol;
    private final long hundredMillionthsOfKilogram;

    WeightUnit(String symbol, long hundredMillionthsOfKilogram) {
        this.symbol = symbol;
        this.hundredMillionthsOfKilogram = hundredMillionthsOfKilogram;
    }

    public String symbol() {
        return symbol;
    }

    /** This unit in hundred-millionths of a kilogram, so that both units are whole numbers of one measure. */
    long hundredMillionthsOfKilogram() {
        return hundredMillionthsOfKilogram;
    }

    /** The unit of a symbol: {@code kg}, {@code kgs}, {@code lb} or {@code lbs}. */
    public static Optional<WeightUnit> find(String symbol) {
        return switch (Ascii.lower(symbol)) {
            case "kg", "kgs" -> Optional.of(KILOGRAM);
            case "lb", "lbs" -> Optional.of(POUND);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return symbol;
    }
}
