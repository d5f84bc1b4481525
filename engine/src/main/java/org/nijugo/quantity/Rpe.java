package org.nijugo.quantity;

import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * Rate of perceived exertion, such as 8 or 8.5: 10 less the repetitions left in reserve (RIR).
 *
 * @param tenths 10 to 100, in halves
 */
public record Rpe(int tenths) {
    private static final String EXPECTED = "an RPE from 1 to 10 in halves, such as 8 or 8.5";

    public Rpe {
        if (tenths < 10 || tenths > 100 || Whole.remainder(tenths, 5) != 0) {
            throw new IllegalArgumentException("The RPE (" + tenths + " tenths) must be 10 to 100 in fives.");
        }
    }

    /** Reads {@code 8} or {@code 8.5}. */
    public static Rpe parse(String text) {
        String trimmed = Ascii.trim(text);
        if (!Decimals.isDecimal(trimmed, 1)) {
            throw new InputException(text, EXPECTED, "");
        }
        int tenths = Decimals.parseFixed(trimmed, 1);
        if (tenths < 10 || tenths > 100 || Whole.remainder(tenths, 5) != 0) {
            throw new InputException(text, EXPECTED, "");
        }
        return new Rpe(tenths);
    }

    /** Repetitions left in reserve, in tenths: 20 for RPE 8. */
    public int rirTenths() {
        return 100 - tenths;
    }

    @Override
    public String toString() {
        return Decimals.fixed(tenths, 1);
    }
}
