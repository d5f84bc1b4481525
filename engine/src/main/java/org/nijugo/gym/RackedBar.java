package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * The order in which plates come off, or go on, a bar that lies in its rack: never is one side more than 20 kg or 45 lb
 * heavier, or it would tip (R14). As much is done at one end as that allows before the other end is gone to; a plate
 * heavier than that is moved at both ends at once.
 */
public final class RackedBar {
    private static final Weight MOST_KG = Weight.kilograms(20);
    private static final Weight MOST_LB = Weight.pounds(45);

    private RackedBar() {}

    /** Where a plate is moved. */
    public enum End {
        LEFT("left"),
        RIGHT("right"),
        /** At the same time, by two people. */
        BOTH("both ends");

        private final String word;

        End(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** One plate, or one at each end. */
    public record Turn(End end, Weight plate) {
        /** {@code left 25 kg}. */
        @Override
        public String toString() {
            return end.word() + " " + plate;
        }
    }

    /**
     * The turns for plates that are moved on each side, in the order in which they are moved there. It does not matter
     * whether they come off or go on.
     */
    public static List<Turn> turns(List<Weight> plates) {
        List<Turn> turns = new ArrayList<>();
        int left = 0;
        int right = 0;
        boolean atLeft = true;
        while (left < plates.size() || right < plates.size()) {
            int here = atLeft ? left : right;
            int there = atLeft ? right : left;
            if (here < plates.size() && isSafe(plates, here, there)) {
                turns.add(new Turn(atLeft ? End.LEFT : End.RIGHT, plates.get(here)));
                left += atLeft ? 1 : 0;
                right += atLeft ? 0 : 1;
            } else if (here == there) {
                turns.add(new Turn(End.BOTH, plates.get(here)));
                left++;
                right++;
            } else {
                atLeft = !atLeft;
            }
        }
        return List.copyOf(turns);
    }

    /** {@code left 25 lb, right 25 lb}. */
    public static String words(List<Turn> turns) {
        StringBuilder words = new StringBuilder();
        for (Turn turn : turns) {
            words.append(words.isEmpty() ? "" : ", ").append(turn);
        }
        return words.toString();
    }

    /** Whether the next plate may be moved here, where so many were moved here and there. */
    private static boolean isSafe(List<Weight> plates, int here, int there) {
        Weight plate = plates.get(here);
        Weight difference = plate;
        for (int i = there; i < here; i++) {
            difference = difference.plus(plates.get(i));
        }
        Weight most = plate.unit() == WeightUnit.KILOGRAM ? MOST_KG : MOST_LB;
        return !difference.isMoreThan(most);
    }
}
