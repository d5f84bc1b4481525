package org.nijugo.strength;

import org.nijugo.quantity.Maths;

/**
 * Reps that are missing for now. After 5 reps to failure 5 are missing; twenty seconds later about 3.4.
 *
 * @param fast reps that come back within seconds
 * @param slow reps that come back within minutes
 */
public record Fatigue(double fast, double slow) {
    /** Fresh. */
    public static final Fatigue NONE = new Fatigue(0, 0);

    public Fatigue {
        if (!(fast >= 0) || !(slow >= 0)) {
            throw new IllegalArgumentException("Fatigue must be 0 reps or more.");
        }
    }

    /** After this many reps more, 0 or more. */
    public Fatigue after(double reps, FatigueRates rates) {
        return new Fatigue(fast + rates.alpha() * reps, slow + (1 - rates.alpha()) * reps);
    }

    /** After a rest. */
    public Fatigue rested(int seconds, FatigueRates rates) {
        if (seconds < 0) {
            throw new IllegalArgumentException("The rest (" + seconds + " s) must be 0 seconds or more.");
        }
        return new Fatigue(fast * Maths.exp(-seconds / rates.tauFast()), slow * Maths.exp(-seconds / rates.tauSlow()));
    }

    /** Reps missing now. */
    public double total() {
        return fast + slow;
    }
}
