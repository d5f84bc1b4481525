package org.nijugo.wire;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Whole;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.Learnt;
import org.nijugo.text.InputException;

/** What was learnt of a lifter: how {@code progress} answers it is how a plan takes it. */
final class LearntEntry {
    private static final List<String> NAMES =
            List.of("sets", "profile", "profileSd", "fastest", "slowest", "depth", "depthSd");
    private static final int PLACES = 3;

    private LearntEntry() {}

    static Optional<Learnt> read(Entries entries) {
        if (!entries.has("learnt")) {
            return Optional.empty();
        }
        Entries learnt = entries.object("learnt").allow(NAMES);
        int sets = learnt.whole("sets", 0, Integer.MAX_VALUE);
        FatigueResistance profile =
                FatigueResistance.parse(learnt.text("profile", "a profile from 0 to 1, such as 0.35"));
        return Optional.of(new Learnt(
                sets,
                profile,
                number(learnt, "profileSd", 10, 1000),
                number(learnt, "depth", 250, 4000),
                number(learnt, "depthSd", 10, 1000)));
    }

    /** A decimal between two thousandths. */
    private static double number(Entries entries, String name, int least, int most) {
        String expected = "a number from " + Decimals.fixed(least, PLACES) + " to " + Decimals.fixed(most, PLACES);
        String text = entries.text(name, expected);
        int thousandths = Decimals.isDecimal(text, PLACES) ? Decimals.parseFixed(text, PLACES) : -1;
        if (Whole.clamp(thousandths, least, most) != thousandths) {
            throw new InputException(text, expected, "");
        }
        return thousandths / 1000.0;
    }
}
