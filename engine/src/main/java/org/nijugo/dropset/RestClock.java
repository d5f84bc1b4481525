package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;
import org.nijugo.gym.Restack;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/**
 * How long the change from one load to the next takes, and so how long the rest between two segments is (R14).
 *
 * <p>A bench presser alone, pulling a 5 from each side of a bar without collars: out and in 12 s, 4 s to walk to the
 * other end, 2 s a plate, 20 s in all.
 *
 * <table>
 * <caption>Seconds by judgement</caption>
 * <tr><td>crossing to the other end</td><td>4</td></tr>
 * <tr><td>collar off and on, a side</td><td>4</td></tr>
 * <tr><td>plate up to 10 kg (25 lb), heavier</td><td>2, 4</td></tr>
 * <tr><td>helpers at work, at least</td><td>4</td></tr>
 * <tr><td>pin moved; next dumbbells from the rack</td><td>5, 8</td></tr>
 * <tr><td>belt or assistance changed</td><td>10</td></tr>
 * </table>
 *
 * @param exercise gives out-and-in time and cap
 * @param sides ends of the bar that take plates: 2, 1 for a landmine, 0 where no plates are moved
 * @param collars whether a collar comes off and goes on again at each end
 * @param asked the rest the lifter wants, taken as it is
 * @param atCap whether the rest is drawn out to the cap
 */
public record RestClock(Exercise exercise, int sides, boolean collars, Optional<Seconds> asked, boolean atCap) {
    private static final int CROSSING = 4;
    private static final int COLLAR = 4;
    private static final int LEAST_WITH_HELPERS = 4;
    private static final int PIN = 5;
    private static final int RACK = 8;
    private static final int BODYWEIGHT = 10;

    /** The rest before the next segment when these plates come off each side. */
    public Seconds between(List<Weight> pull, Hands hands) {
        if (asked.isPresent()) {
            return asked.get();
        }
        int least = change(pull, hands).value();
        return Seconds.of(atCap ? Math.max(least, exercise.restCapSeconds()) : least);
    }

    /** The least the change can take: nobody is under the bar sooner. */
    public Seconds change(List<Weight> pull, Hands hands) {
        if (sides == 0) {
            return Seconds.of(swap());
        }
        int strip = strip(oneSide(pull), hands);
        return Seconds.of(exercise.implement() == Implement.BODYWEIGHT ? Math.max(BODYWEIGHT, strip) : strip);
    }

    /** The longest rest that still is a drop-set. */
    public Seconds cap() {
        return Seconds.of(exercise.restCapSeconds());
    }

    private int strip(int oneSide, Hands hands) {
        int crossing = sides > 1 ? CROSSING : 0;
        int both = crossing + sides * oneSide;
        return switch (hands) {
            case ME -> exercise.outAndInSeconds() + both;
            case ONE -> Math.min(exercise.outAndInSeconds() + oneSide, Math.max(LEAST_WITH_HELPERS, both));
            case TWO -> Math.max(LEAST_WITH_HELPERS, oneSide);
        };
    }

    private int oneSide(List<Weight> pull) {
        return (collars ? COLLAR : 0) + Restack.handlingSeconds(pull);
    }

    private int swap() {
        if (exercise.implement() == Implement.PIN_STACK) {
            return PIN;
        }
        return exercise.implement() == Implement.BODYWEIGHT ? BODYWEIGHT : RACK;
    }
}
