package org.nijugo.dropset;

import java.util.Optional;
import org.nijugo.quantity.Percent;

/**
 * The one table of what goal, profile and lift class shift (R07), and of every figure of planning that is our judgement
 * (⚙ in the rule book) rather than research; what is learnt from logs replaces them.
 *
 * <table>
 * <caption>What the goal shifts</caption>
 * <tr><th>goal</th><th>protocol</th><th>cut</th><th>reps</th><th>rest between segments</th></tr>
 * <tr><td>strength</td><td>band</td><td>2 points smaller</td><td>the band's minimum</td><td>at the cap</td></tr>
 * <tr><td>hypertrophy</td><td>classic</td><td>the profile's</td><td>25</td><td>what the change takes</td></tr>
 * <tr><td>endurance</td><td>classic</td><td>2 points larger</td><td>25</td><td>what the change takes</td></tr>
 * <tr><td>not said</td><td>band</td><td>the profile's</td><td>the band's aim</td><td>what the change takes</td></tr>
 * </table>
 *
 * <p>The profile shifts the cut (slow 5 %, mixed 10 %, fast 15 %) and the curve; both are in
 * {@link org.nijugo.strength.FatigueResistance}. The lift class shifts curve, recovery, out-and-in time and the cap of
 * rests; all are in {@link org.nijugo.exercise.LiftClass} and {@link org.nijugo.exercise.Exercise}.
 *
 * @param protocol chosen where none is named
 * @param cutPoints added to the profile's cut
 * @param bandMinimum whether a band is sized for its minimum instead of its aim
 * @param restAtCap whether segments are rested up to the cap instead of as shortly as the change allows
 */
public record Shifts(Protocol protocol, Percent cutPoints, boolean bandMinimum, boolean restAtCap) {
    /** Reps of a classic, and of a running drop in all (R03, R05, R12). */
    public static final int TARGET = 25;

    /** A cut of the current load between two segments (R05, R06). */
    public static final Percent LEAST_CUT = Percent.of(5);

    public static final Percent MOST_CUT = Percent.of(15);

    /** How much the next cut grows for each rep missing from what was expected, and shrinks for each on top (R06). */
    public static final Percent CUT_PER_REP = Percent.of(1);

    /** No segment is lighter than this share of the 1RM; a set that comes so far has ended (R20). */
    public static final Percent LIGHTEST_SEGMENT = Percent.of(30);

    /** No band is lighter than this share of the 1RM (R09). */
    public static final Percent LIGHTEST_BAND = Percent.of(40);

    /** A classic below this share of the 1RM is said to be too light for strength (R13). */
    public static final Percent LIGHT_FOR_STRENGTH = Percent.of(45);

    /** Work below this share of the 1RM, done without fatigue, is too light to size a finish by (R09). */
    public static final Percent LIGHT_WORK = Percent.of(80);

    /** Half reps left in reserve that make light work "without fatigue": four where the lifter said so. */
    public static final int FRESH_RESERVE_SAID = 4;

    /** Reps left in reserve by the curve that make light work "without fatigue". */
    public static final int FRESH_RESERVE_BELIEVED = 5;

    /** A set of fewer reps than the work's and this many is no finish, however light the lightest load is. */
    public static final int LEAST_MORE_THAN_WORK = 3;

    /** A set of fewer reps is no finish either: heavy sets of more do its job (R11). */
    public static final int LEAST_FINISH = 8;

    /** Seconds before a classic or a band (R14). */
    public static final int REST_BEFORE_SINGLE_SET = 30;

    /** Seconds between primary sets, and before a running drop, where nothing else is said (R14). */
    public static final int PRIMARY_REST = 180;

    /** Seconds one rep takes. */
    public static final int TEMPO = 3;

    /** Changes of load at most: plates and dumbbells, machines with a pin. */
    public static final int MOST_CUTS = 6;

    public static final int MOST_CUTS_MACHINE = 9;

    /** More cuts than this are warned of (R08). */
    public static final int MANY_CUTS = 5;

    /** An opening segment that would be shorter than this opens lighter instead (R05). */
    public static final int LEAST_OPENING = 4;

    /** The most an opening that was made lighter should give. */
    public static final int MOST_REOPENING = 6;

    /** A segment of so few reps that a second such one ends the set (R05, R20). */
    public static final int LOW_SEGMENT = 1;

    public static final int MOST_LOW_SEGMENTS = 2;

    /** Seconds of breathing before one or two reps are done at the same load (R05). */
    public static final int SAME_LOAD_REST = 10;

    /** Seconds of breathing at the same load where nothing lighter is to be had: rest-pause, 10–15 (R18). */
    public static final int REST_PAUSE = 15;

    /** How much lighter the next classic or band is to be after one that fell short (R03, R09). */
    public static final Percent LIGHTER_NEXT_TIME = Percent.of(5);

    /** A change of load is not worth fewer reps than this (R05). */
    public static final int LEAST_AFTER_CHANGE = 3;

    /** How many hundredths of a percent beyond 15 % a cut may have for each rep that it brings nearer the target. */
    public static final int REP_IN_HUNDREDTHS = 200;

    /** What a cut of less than 5 % weighs beside that. */
    public static final int TOO_SMALL_IN_HUNDREDTHS = 2_000;

    /** A load so near to its wish is what was wished (R18). */
    public static final Percent NEAR_ENOUGH = Percent.of(3);

    /** An open-ended band that would pass its aim by more raises the aim (R09). */
    public static final int AIM_TOLERANCE = 3;

    private static final Shifts STRENGTH = new Shifts(Protocol.BAND, Percent.of(-2), true, true);
    private static final Shifts HYPERTROPHY = new Shifts(Protocol.CLASSIC, Percent.ZERO, false, false);
    private static final Shifts ENDURANCE = new Shifts(Protocol.CLASSIC, Percent.of(2), false, false);
    private static final Shifts UNSAID = new Shifts(Protocol.BAND, Percent.ZERO, false, false);

    /** The row of a goal, or of none. */
    public static Shifts of(Optional<Goal> goal) {
        return goal.isPresent() ? of(goal.get()) : UNSAID;
    }

    /** The row of a goal. */
    public static Shifts of(Goal goal) {
        return switch (goal) {
            case STRENGTH -> STRENGTH;
            case HYPERTROPHY -> HYPERTROPHY;
            case ENDURANCE -> ENDURANCE;
        };
    }
}
