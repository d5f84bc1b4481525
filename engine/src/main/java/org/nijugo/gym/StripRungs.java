package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/** Tells a stack and where it is pulled to as a ladder. */
final class StripRungs {
    private StripRungs() {}

    /** The load that these plates on each side make. */
    static Weight load(StripStack.Bar bar, List<Weight> plates) {
        Weight load = bar.base();
        for (Weight plate : plates) {
            load = load.plus(plate.times(bar.sides()));
        }
        return load;
    }

    /**
     * @param stack on one side, inner to outer
     * @param hanging how many of its plates hang at each rung, the opening first
     */
    static Ladder ladder(
            StripStack.Bar bar, StripGoal goal, List<Weight> stack, int[] hanging, Weight wish, boolean exact) {
        List<Rung> rungs = new ArrayList<>();
        List<Weight> plates = stack.subList(0, hanging[0]);
        Loading before = new Loading(load(bar, plates), plates);
        rungs.add(new Rung(wish, before, Optional.empty(), List.of(), true));
        for (int rung = 1; rung < hanging.length; rung++) {
            plates = stack.subList(0, hanging[rung]);
            Loading now = new Loading(load(bar, plates), plates);
            int from = before.load().thousandths();
            Weight wished =
                    Weight.ofThousandths(goal.wish(rung, from), bar.base().unit());
            Percent cut = Percent.ofRatio(before.load().minus(now.load()), before.load());
            List<Weight> pull = new ArrayList<>();
            for (int outer = hanging[rung - 1] - 1; outer >= hanging[rung]; outer--) {
                pull.add(stack.get(outer));
            }
            boolean inside = goal.isInside(from, now.load().thousandths());
            rungs.add(new Rung(wished, now, Optional.of(cut), pull, inside));
            before = now;
        }
        return new Ladder(rungs, exact);
    }
}
