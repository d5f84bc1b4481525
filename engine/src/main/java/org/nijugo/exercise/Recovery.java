package org.nijugo.exercise;

/**
 * How quickly the reps come back between two segments: the row of the two-compartment fatigue table that fits an
 * exercise. The figures of each row stand with the fatigue model; an exercise only says which row is its own.
 */
public enum Recovery {
    /** Upper-body lifts, and everything on a machine or a cable, leg press included. */
    DEFAULT,

    /** Free-weight squats, deadlifts, lunges and hinges: more comes back, and sooner. */
    FREE_SQUAT,

    /** Curls, raises and triceps work with free weights or bands. */
    FREE_ISOLATION
}
