package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.quantity.Whole;

/** All the loads of a bar with its plates, and the plainest way to make each. */
final class PlateLoads {
    /** A ladder from the floor keeps room for one more cut as large as this below its last wish. */
    private static final Percent SPARE_CUT = Percent.of(15);

    private final StripStack.Bar bar;
    private final List<Weight> inner;
    private final List<PlateSums> sums = new ArrayList<>();
    private final Loads loads;

    /** @param inner plates one of which has to stay innermost, heavy first; empty where nothing has to */
    PlateLoads(StripStack.Bar bar, List<Weight> inner) {
        this.bar = bar;
        this.inner = inner;
        WeightUnit unit = bar.base().unit();
        if (inner.isEmpty()) {
            sums.add(new PlateSums(bar.plates(), bar.sleeveMillimetres(), unit));
        }
        for (Weight plate : inner) {
            sums.add(without(plate));
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            for (int sum : sums.get(i).sums()) {
                int load = innermost(i) + sum * bar.sides();
                if (load > 0) {
                    all.add(load);
                }
            }
        }
        loads = Loads.of(unit, all);
    }

    /** The sums of what is left when one such plate is on for good. */
    private PlateSums without(Weight plate) {
        List<StripStack.Pair> left = new ArrayList<>();
        int room = bar.sleeveMillimetres();
        for (StripStack.Pair pair : bar.plates()) {
            boolean taken = pair.plate().equals(plate);
            room -= taken && room > 0 ? pair.millimetres() : 0;
            int count = pair.count() - (taken ? 1 : 0);
            if (count > 0) {
                left.add(new StripStack.Pair(pair.plate(), count, pair.millimetres()));
            }
        }
        boolean full = bar.sleeveMillimetres() > 0 && room <= 0;
        return new PlateSums(
                full ? List.of() : left, full ? 0 : room, bar.base().unit());
    }

    /** The bar with the inner plate of this choice on each side, in thousandths. */
    private int innermost(int choice) {
        int plates = inner.isEmpty() ? 0 : inner.get(choice).thousandths() * bar.sides();
        return bar.base().thousandths() + plates;
    }

    Loads loads() {
        return loads;
    }

    /** The fewest plates; of as few, those with the heaviest inside. The load is one of the loads. */
    Loading neatest(Weight load) {
        List<Weight> best = List.of();
        boolean found = false;
        for (int i = 0; i < sums.size(); i++) {
            if (canMake(i, load)) {
                List<Weight> plates = new ArrayList<>();
                plates.addAll(inner.isEmpty() ? List.of() : List.of(inner.get(i)));
                plates.addAll(sums.get(i).neatest(perSide(i, load)));
                best = !found || plates.size() < best.size() ? plates : best;
                found = true;
            }
        }
        return new Loading(load, best);
    }

    /**
     * What stays on for a ladder: the heaviest inner plate that leaves it room to go down, one cut further than wished; where
     * none does, the lightest with which the opening can be loaded.
     */
    List<Weight> inner(Weight opening, Weight last) {
        Weight floor = SPARE_CUT.complement().of(last);
        List<Weight> staying = List.of();
        for (int i = 0; i < inner.size(); i++) {
            if (canMake(i, opening)) {
                staying = List.of(inner.get(i));
                if (innermost(i) <= floor.thousandths()) {
                    return staying;
                }
            }
        }
        return staying;
    }

    private boolean canMake(int choice, Weight load) {
        int over = load.thousandths() - innermost(choice);
        return over >= 0
                && Whole.remainder(over, bar.sides()) == 0
                && sums.get(choice).canMake(perSide(choice, load));
    }

    private int perSide(int choice, Weight load) {
        return Whole.floor(load.thousandths() - innermost(choice), bar.sides());
    }
}
