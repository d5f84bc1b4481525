package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.HeavySet;

/**
 * Today's sets of the lift, in order, warm-ups and lighter sets too: 60 kg x5, 80 kg x5, 100 kg x5@8.
 *
 * @param sets loads are all that was moved, bodyweight included where it is lifted too
 * @param rest between them
 */
public record HeavyWork(List<HeavySet> sets, Seconds rest) {
    public HeavyWork {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("The heavy work must be one set at least.");
        }
    }

    /** Those within 10 % of the heaviest (R02). */
    public List<HeavySet> primary() {
        Weight heaviest = sets.get(0).load();
        for (HeavySet set : sets) {
            heaviest = set.load().isMoreThan(heaviest) ? set.load() : heaviest;
        }
        List<HeavySet> primary = new ArrayList<>();
        for (HeavySet set : sets) {
            if (isPrimary(set.load(), heaviest)) {
                primary.add(set);
            }
        }
        return List.copyOf(primary);
    }

    private static boolean isPrimary(Weight load, Weight heaviest) {
        return !load.times(10).isLessThan(heaviest.times(9));
    }
}
