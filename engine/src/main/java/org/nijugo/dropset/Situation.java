package org.nijugo.dropset;

import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Percent;
import org.nijugo.strength.TodaysStrength;

/**
 * The lifter, the lift and the gym of today, as a live set goes on with them.
 *
 * @param max all percentages refer to it
 * @param clock how long a change of load takes
 * @param target reps that finish the set; of a band its aim, which only congratulates
 * @param minimum reps without which the set misses its point; of a classic or running drop its target
 * @param cut the cut that was asked for, or the profile's shifted by the goal; R06 moves it from segment to segment
 * @param stopAtRir reps to leave in reserve in every segment (R20)
 * @param mostCuts changes of load at most
 */
public record Situation(
        Exercise exercise,
        Equipment equipment,
        TodaysStrength today,
        OneRepMax max,
        RestClock clock,
        Hands hands,
        Protocol protocol,
        int target,
        int minimum,
        Percent cut,
        int stopAtRir,
        int mostCuts) {}
