package org.nijugo.strength;

import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.RefusedException;

/**
 * A set whose reps are to be predicted: {@code 70%xF r120} is 70 % of the 1RM to failure, then two minutes of rest;
 * {@code 85%x5} is five reps, or as many as go where there are fewer.
 *
 * @param load of the 1RM, 10–100 %
 * @param reps how many at most; absent for as many as go
 * @param rest after it
 */
public record WishedSet(Percent load, Optional<Integer> reps, Seconds rest) {
    private static final Percent LIGHTEST = Percent.of(10);
    private static final Percent HEAVIEST = Percent.of(100);

    public WishedSet {
        if (load.isLessThan(LIGHTEST) || load.isMoreThan(HEAVIEST)) {
            throw new RefusedException(
                    load.toString(), "a load from 10% to 100% of the one-repetition maximum", "Give another load.");
        }
        if (reps.isPresent() && (reps.get() < 1 || reps.get() > RepRange.MOST)) {
            throw new RefusedException(
                    "x" + reps.get().toString(), "1 to " + RepRange.MOST + " reps, or xF for a set to failure", "");
        }
    }

    /** As {@link Prediction#parse} reads it, without a rest of nought. */
    @Override
    public String toString() {
        String count = reps.isPresent() ? Integer.toString(reps.get()) : "F";
        return load + "x" + count + (rest.value() == 0 ? "" : " r" + rest.value());
    }
}
