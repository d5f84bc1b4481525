package org.nijugo.gym;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Loads of one unit, rising, one at least; what is nearest to a wish of any unit. */
final class Loads {
    private final WeightUnit unit;
    private final int[] loads;

    private Loads(WeightUnit unit, int[] loads) {
        this.unit = unit;
        this.loads = loads;
    }

    /** In thousandths, in any order, some perhaps twice. */
    static Loads of(WeightUnit unit, List<Integer> thousandths) {
        int[] all = new int[thousandths.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = thousandths.get(i);
        }
        return of(unit, all);
    }

    /** In thousandths, in any order, some perhaps twice. */
    static Loads of(WeightUnit unit, int[] thousandths) {
        int[] sorted = Arrays.copyOf(thousandths, thousandths.length);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        if (kept == 0) {
            throw new IllegalArgumentException("Equipment must have a load.");
        }
        return new Loads(unit, Arrays.copyOf(sorted, kept));
    }

    /** These and the others, of the same unit. */
    Loads and(Loads others) {
        int[] both = Arrays.copyOf(loads, loads.length + others.loads.length);
        System.arraycopy(others.loads, 0, both, loads.length, others.loads.length);
        return of(unit, both);
    }

    WeightUnit unit() {
        return unit;
    }

    int size() {
        return loads.length;
    }

    int thousandths(int index) {
        return loads[index];
    }

    Weight get(int index) {
        return Weight.ofThousandths(loads[index], unit);
    }

    Weight lightest() {
        return get(0);
    }

    Weight heaviest() {
        return get(loads.length - 1);
    }

    /** How many loads are lighter than the wish. */
    int countBelow(Weight wish) {
        int low = 0;
        int high = loads.length;
        while (low < high) {
            int middle = (low + high) >> 1;
            if (isLess(loads[middle], wish)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isLess(int load, Weight wish) {
        return wish.unit() == unit
                ? load < wish.thousandths()
                : Weight.ofThousandths(load, unit).isLessThan(wish);
    }

    /** Whether the load at the index is exactly the wish. */
    private boolean isAt(int index, Weight wish) {
        return index < loads.length && get(index).compareTo(wish) == 0;
    }

    Optional<Weight> atMost(Weight wish) {
        int below = countBelow(wish);
        int index = isAt(below, wish) ? below : below - 1;
        return index < 0 ? Optional.empty() : Optional.of(get(index));
    }

    Optional<Weight> atLeast(Weight wish) {
        int index = countBelow(wish);
        return index == loads.length ? Optional.empty() : Optional.of(get(index));
    }

    Optional<Weight> below(Weight load) {
        int index = countBelow(load) - 1;
        return index < 0 ? Optional.empty() : Optional.of(get(index));
    }

    boolean contains(Weight load) {
        return isAt(countBelow(load), load);
    }

    /** Where the load stands. */
    int indexOf(Weight load) {
        int index = countBelow(load);
        if (!isAt(index, load)) {
            throw new IllegalArgumentException("The load (" + load + ") must be loadable.");
        }
        return index;
    }

    /** Where the load closest to the wish stands, the lighter one of two as close. */
    int nearest(Weight wish) {
        int above = countBelow(wish);
        if (above == 0 || above == loads.length) {
            return above == 0 ? 0 : above - 1;
        }
        Weight both = get(above - 1).plus(get(above));
        return wish.times(2).isMoreThan(both) ? above : above - 1;
    }
}
