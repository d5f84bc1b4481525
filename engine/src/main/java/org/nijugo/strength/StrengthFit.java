package org.nijugo.strength;

import java.util.List;
import org.nijugo.quantity.Maths;

/**
 * Finds the curve, the 1RM and the depth of fatigue that explain today's sets best without straying far from what was
 * believed before: the most probable values, by damped Gauss–Newton steps of a fixed number.
 *
 * <p>The three unknowns are ln A, the factor on fatigue, and ln 1RM. Their priors: the profile's curve ± 0.25 (half of
 * that where the profile was named), 1 ± 0.25, and the given 1RM ± 3.5 % from day to day; without a given 1RM the sets
 * alone decide.
 */
final class StrengthFit {
    private static final int STEPS = 24;
    private static final double NUDGE = 1e-5;
    private static final double DAILY_MAX_SD = 0.035;
    private static final double UNKNOWN_MAX_SD = 0.5;
    private static final double LEAST_MARGIN = 1e-4;
    private static final double FURTHEST_LN_A = 0.8;
    private static final double LEAST_SCALE = 0.25;
    private static final double MOST_SCALE = 2;

    private final List<Observation> observations;
    private final double[] middle;
    private final double[] spread;
    private final double leastLnMax;

    /**
     * @param lnMax of the 1RM, in the unit of the observations
     * @param given whether the 1RM was given, or only worked out from the sets to start from
     */
    StrengthFit(StrengthPrior prior, List<Observation> observations, double lnMax, boolean given, double heaviest) {
        this.observations = observations;
        this.middle = new double[] {prior.lnA(), prior.depth(), lnMax};
        this.spread = new double[] {prior.lnASd(), prior.depthSd(), given ? DAILY_MAX_SD : UNKNOWN_MAX_SD};
        this.leastLnMax = Maths.ln(heaviest) + LEAST_MARGIN;
    }

    /**
     * What a set told.
     *
     * @param load in the common unit
     * @param capacity reps done and in reserve
     * @param sd how far off the capacity may be, in reps
     * @param fatigue missing reps before the set, at the ordinary depth of fatigue
     */
    record Observation(double load, double capacity, double sd, double fatigue) {}

    /** The most probable ln A, factor on fatigue and ln 1RM. */
    double[] solve() {
        double[] at = bounded(middle.clone());
        double cost = cost(residuals(at));
        double damping = 1e-3;
        for (int step = 0; step < STEPS; step++) {
            double[] next = bounded(plus(at, direction(at, damping)));
            double nextCost = cost(residuals(next));
            if (nextCost < cost) {
                at = next;
                cost = nextCost;
                damping = damping * 0.3;
            } else {
                damping = damping * 8;
            }
        }
        return at;
    }

    private double[] direction(double[] at, double damping) {
        double[] here = residuals(at);
        double[][] slopes = new double[3][];
        for (int unknown = 0; unknown < 3; unknown++) {
            double[] beside = at.clone();
            beside[unknown] += NUDGE;
            slopes[unknown] = residuals(beside);
            for (int i = 0; i < here.length; i++) {
                slopes[unknown][i] = (slopes[unknown][i] - here[i]) / NUDGE;
            }
        }
        double[][] normal = new double[3][4];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                normal[row][column] = dot(slopes[row], slopes[column]);
            }
            normal[row][row] *= 1 + damping;
            normal[row][3] = -dot(slopes[row], here);
        }
        return LinearThree.solve(normal);
    }

    private double[] residuals(double[] at) {
        int sets = observations.size();
        double[] residuals = new double[sets + 3];
        LoadRepsCurve curve = new LoadRepsCurve(Maths.exp(at[0]));
        double max = Maths.exp(at[2]);
        for (int i = 0; i < sets; i++) {
            Observation seen = observations.get(i);
            double expected = curve.reps(seen.load() / max) - at[1] * seen.fatigue();
            residuals[i] = (expected - seen.capacity()) / seen.sd();
        }
        for (int unknown = 0; unknown < 3; unknown++) {
            residuals[sets + unknown] = (at[unknown] - middle[unknown]) / spread[unknown];
        }
        return residuals;
    }

    private double[] bounded(double[] at) {
        at[0] = Math.max(middle[0] - FURTHEST_LN_A, Math.min(middle[0] + FURTHEST_LN_A, at[0]));
        at[1] = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, at[1]));
        at[2] = Math.max(leastLnMax, Math.min(Math.max(middle[2], leastLnMax) + 1, at[2]));
        return at;
    }

    private static double[] plus(double[] one, double[] other) {
        return new double[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]};
    }

    private static double cost(double[] residuals) {
        return dot(residuals, residuals);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
