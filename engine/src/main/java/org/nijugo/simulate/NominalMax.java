package org.nijugo.simulate;

import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;
import org.nijugo.exercise.LiftClass;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/**
 * The maximum that simulated lifters have in the middle where nobody says one. All of it is our judgement of people who
 * have trained for a year or two; it only decides how coarse the gym's steps are for them.
 *
 * <table>
 * <caption>1RM in kilograms, by judgement</caption>
 * <tr><td>bench press 100</td><td>overhead press 65</td><td>dip 110</td><td>squat 140</td></tr>
 * <tr><td>lunge 90</td><td>deadlift 170</td><td>hinge 140</td><td>leg press 240</td></tr>
 * <tr><td>leg extension 90</td><td>leg curl 70</td><td>row 95</td><td>vertical pull 105</td></tr>
 * <tr><td>isolation 50</td><td>calf 160</td><td>trunk 80</td><td>olympic 90</td></tr>
 * </table>
 *
 * <p>A load for each hand is two fifths of it, a one-sided lift half. Where the gym has not so much, or its lightest load
 * is more than half of it, the maximum is moved until heavy sets can be loaded.
 */
final class NominalMax {
    private static final Percent PER_HAND = Percent.of(40);
    private static final Percent ONE_SIDED = Percent.of(50);
    private static final Percent OF_LIGHTEST = Percent.of(200);

    private NominalMax() {}

    static Weight of(Exercise exercise, Equipment equipment) {
        Weight kilograms = Weight.kilograms(kilograms(exercise.liftClass()));
        if (exercise.perHand()) {
            kilograms = PER_HAND.of(kilograms);
        } else if (exercise.oneSided()) {
            kilograms = ONE_SIDED.of(kilograms);
        }
        if (exercise.implement() == Implement.BODYWEIGHT) {
            kilograms = Percent.of(exercise.bodyweightPercent()).of(kilograms);
        }
        Weight wanted = kilograms.to(equipment.unit());
        Weight least = OF_LIGHTEST.of(equipment.lightest());
        Weight most = equipment.heaviest();
        Weight liftable = wanted.isLessThan(least) && exercise.implement() != Implement.BODYWEIGHT ? least : wanted;
        return liftable.isMoreThan(most) ? most : liftable;
    }

    private static int kilograms(LiftClass liftClass) {
        return switch (liftClass) {
            case BENCH_PRESS -> 100;
            case OVERHEAD_PRESS -> 65;
            case DIP -> 110;
            case SQUAT -> 140;
            case LUNGE -> 90;
            case DEADLIFT -> 170;
            case HINGE -> 140;
            case LEG_PRESS -> 240;
            case LEG_EXTENSION -> 90;
            case LEG_CURL -> 70;
            case ROW -> 95;
            case VERTICAL_PULL -> 105;
            case ISOLATION -> 50;
            case CALF -> 160;
            case TRUNK -> 80;
            case OLYMPIC -> 90;
        };
    }
}
