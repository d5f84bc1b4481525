package org.nijugo.exercise;

import java.util.List;

/**
 * One lift with one implement, and all that a finishing set has to know about it.
 *
 * @param id a name that never changes, for logs and files: lower case, words joined by hyphens ({@code bench-press})
 * @param name what a lifter reads ({@code Bench press})
 * @param liftClass the family whose figures it starts from
 * @param implement what carries the load
 * @param equipment the particular bar or machine, such as {@code ez bar}; empty for the standard one of its kind
 * @param primary the muscles it is done for; at least one
 * @param secondary the muscles that help
 * @param oneSided whether each side is lifted on its own, so that reps and targets are per side (R05)
 * @param fromFloor whether every rep or set starts on the floor, so that one full-diameter pair must stay on (R18)
 * @param perHand whether there is one load in each hand, and weights are said per hand
 * @param bodyweightPercent the share of bodyweight that is moved too: 100 for a pull-up, 64 for a push-up, 0 where the
 *     load alone counts
 * @param appNames what other apps call it
 * @param aliases other names people type
 */
public record Exercise(
        String id,
        String name,
        LiftClass liftClass,
        Implement implement,
        String equipment,
        List<Muscle> primary,
        List<Muscle> secondary,
        boolean oneSided,
        boolean fromFloor,
        boolean perHand,
        int bodyweightPercent,
        AppNames appNames,
        List<String> aliases) {

    public Exercise {
        require(!id.isEmpty() && !name.isEmpty(), name, "must have an id and a name");
        require(!primary.isEmpty(), name, "must have at least one primary muscle");
        require(bodyweightPercent >= 0 && bodyweightPercent <= 100, name, "must move 0 to 100 % of bodyweight");
        require(
                implement != Implement.BODYWEIGHT || bodyweightPercent > 0,
                name,
                "is done with bodyweight and must say what share of it");
        require(!perHand || implement.comesInPairs(), name, "has no load for each hand");
        require(!fromFloor || implement == Implement.BARBELL, name, "is not done with a bar that starts on the floor");
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
        aliases = List.copyOf(aliases);
    }

    /** The row of the fatigue table: machines, cables and the Smith recover alike, free weights by their class. */
    public Recovery recovery() {
        return implement.isGuided() ? Recovery.DEFAULT : liftClass.recovery();
    }

    /**
     * The longest rest between two segments that still is a drop-set, in seconds (R14). The time that the change of
     * load really takes beats it.
     *
     * <table>
     * <caption>Caps</caption>
     * <tr><td>pin stack</td><td>10</td></tr>
     * <tr><td>dumbbell, kettlebell, fixed bar</td><td>20</td></tr>
     * <tr><td>plate-loaded machine</td><td>45</td></tr>
     * <tr><td>squat, lunge, deadlift or hinge on any other implement</td><td>45</td></tr>
     * <tr><td>everything else: presses, rows, curls, pull-ups, bands</td><td>30</td></tr>
     * </table>
     */
    public int restCapSeconds() {
        return switch (implement) {
            case PIN_STACK -> 10;
            case DUMBBELL, KETTLEBELL, FIXED_BAR -> 20;
            case PLATE_LOADED -> 45;
            case BARBELL, SMITH, LANDMINE, BODYWEIGHT, BAND -> isSquatOrDeadlift() ? 45 : 30;
        };
    }

    /**
     * Seconds to get out and back in, before anything is changed (R14): the class's own figure where a bar is racked or
     * a sled left, 4 at most where only a pin is moved, 6 at most where the load is put down and another picked up.
     */
    public int outAndInSeconds() {
        int classSeconds = liftClass.outAndInSeconds();
        return switch (implement) {
            case PIN_STACK, BAND -> Math.min(classSeconds, 4);
            case DUMBBELL, KETTLEBELL, FIXED_BAR, BODYWEIGHT, LANDMINE -> Math.min(classSeconds, 6);
            case BARBELL, SMITH, PLATE_LOADED -> classSeconds;
        };
    }

    /** Whether a failed rep leaves the lifter under the load: a bench press or squat with a free bar (R20). */
    public boolean canPin() {
        return liftClass.canPin() && (implement == Implement.BARBELL || implement == Implement.FIXED_BAR);
    }

    /**
     * Whether hard sets of the other tire this one: one of them is done for a muscle that the other uses at all (R01).
     * A row tires a curl; a leg press does not.
     */
    public boolean sharesMusclesWith(Exercise other) {
        return usesAny(other.primary) || other.usesAny(primary);
    }

    private boolean usesAny(List<Muscle> muscles) {
        for (Muscle muscle : muscles) {
            if (primary.contains(muscle) || secondary.contains(muscle)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSquatOrDeadlift() {
        return switch (liftClass) {
            case SQUAT, LUNGE, DEADLIFT, HINGE -> true;
            default -> false;
        };
    }

    private static void require(boolean holds, String name, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("The exercise \"" + name + "\" " + rule + ".");
        }
    }
}
