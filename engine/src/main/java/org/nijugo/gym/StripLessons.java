package org.nijugo.gym;

import java.util.Arrays;
import org.nijugo.quantity.Whole;

/**
 * What the search has found out: how good a ladder can be at best after a rung, when these plates are pulled already. A
 * full book learns no more, which costs time and no more.
 */
final class StripLessons {
    private static final int SIZE = 1 << 15;
    private static final int FULL = SIZE - (SIZE >> 2);

    private static final int SPREAD = 7_919;

    private double[] keys = {};
    private double[] bests = {};
    private int known;

    /** The best there can be; 0 where nothing was learnt. */
    double best(double key) {
        return known == 0 ? 0 : bests[place(key)];
    }

    void learn(double key, double best) {
        if (keys.length == 0) {
            keys = new double[SIZE];
            bests = new double[SIZE];
            Arrays.fill(keys, -1);
        }
        int place = place(key);
        if (keys[place] < 0 && known == FULL) {
            return;
        }
        known += keys[place] < 0 ? 1 : 0;
        keys[place] = key;
        bests[place] = Math.max(bests[place], best);
    }

    private int place(double key) {
        double high = Math.floor(key / SIZE);
        int low = Whole.of(key - high * SIZE);
        int middle = Whole.of(high - Math.floor(high / SIZE) * SIZE);
        int place = (low ^ (middle * SPREAD)) & (SIZE - 1);
        while (keys[place] >= 0 && keys[place] != key) {
            place = (place + 1) & (SIZE - 1);
        }
        return place;
    }
}
