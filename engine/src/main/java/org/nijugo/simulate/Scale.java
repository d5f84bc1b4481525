package org.nijugo.simulate;

import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Whole;

/**
 * Where a number lies between the foot and the top of a panel, and which numbers get a line.
 *
 * @param low the number at the foot
 * @param high the number at the top
 * @param step between two lines
 * @param top in tenths, the smaller figure
 * @param foot in tenths
 */
record Scale(int low, int high, int step, int top, int foot) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};
    private static final int MOST_LINES = 6;

    /** From a number to one that is not below another, both on a line; few lines. */
    static Scale over(int from, int to, int top, int foot) {
        for (int step : STEPS) {
            int low = Whole.floor(from, step) * step;
            int high = Math.max(low + step, Whole.ceil(to, step) * step);
            if (high - low <= MOST_LINES * step) {
                return new Scale(low, high, step, top, foot);
            }
        }
        int last = STEPS[STEPS.length - 1];
        return new Scale(from, Math.max(from, to) + last, Math.max(last, to - from), top, foot);
    }

    int at(int value) {
        return atHundredths(value * 100);
    }

    int atHundredths(int hundredths) {
        double share = (hundredths / 100.0 - low) / (high - low);
        return foot - Decimals.toFixed(share * (foot - top), 0);
    }

    /** The lines, each with its number and sign to the left of it. */
    void grid(Svg svg, int left, int right, String sign) {
        for (int value = low; value <= high; value += step) {
            svg.line("g", left, at(value), right, at(value));
            svg.text("n", left - 80, at(value) + 40, value + sign);
        }
    }
}
