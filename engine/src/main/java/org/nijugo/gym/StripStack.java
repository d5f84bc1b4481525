package org.nijugo.gym;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.text.InputException;

/**
 * Chooses which plates hang in which order, so that a ladder of loads is walked by pulling from the outside only (R18).
 *
 * <p>With plates 25x4 20x8 15x4 10x8 5x8 2.5x4 1.25x4 and a 20 kg bar, 100 kg and three cuts of 10 % walk 100, 90, 80 and
 * 70 kg by one 5 a side each time.
 *
 * <p>Of all ladders that fall strictly, never below the lightest load allowed, the answer is the best by these figures.
 * Each decides only where all before it are equal, and each is a whole number, so that there is no doubt about a tie:
 *
 * <ol>
 *   <li>rungs that are missing: the fewest;
 *   <li>rungs whose cut is outside the limits: the fewest. Then by how much, (least cut − cut) or (cut − most), in
 *       hundredths of a percent of the load before, each rounded up, added up: the least;
 *   <li>(|load − wish| − 3 % of the wish) where that is above nought, in hundredths of a percent of the wish, each rounded
 *       up and 100 % at most, added up: the least. A wish is rounded to a thousandth;
 *   <li>plates that are pulled off one side over the whole ladder: the fewest;
 *   <li>untidiness: one for each pull, from the second on, that takes other plates than the pull before it, and one for
 *       each two plates of which the smaller hangs inside the larger: the least. So every pull hangs heavy plate inside;
 *   <li>plates on one side for the opening: the fewest;
 *   <li>for each rung, the last included, the loads inside the limits that pulling from there could reach, added up: the
 *       most. A live set goes there when the reps were more or fewer than expected (R06);
 *   <li>the heavier plate at the first place, from the inside, where two stacks differ; then the heavier load at the first
 *       rung where two ladders do.
 * </ol>
 *
 * <p>The search is exact and bounded by a count of its steps, never by a clock; where the bound bites, {@link
 * Ladder#exact} says so. Plates that have to stay on are not in these figures.
 */
public final class StripStack {
    private StripStack() {}

    /**
     * What can be hung.
     *
     * @param base all that never comes off: the bar, its collars, a sled's own weight
     * @param sides ends that take plates: 2, or 1 for a landmine
     * @param plates with how many of each one side can have
     * @param sleeveMillimetres room for plates on one side; 0 where there is no limit
     * @param innermost plates that have to stay on, one side, inner to outer; they are among the plates
     */
    public record Bar(Weight base, int sides, List<Pair> plates, int sleeveMillimetres, List<Weight> innermost) {
        public Bar {
            if (sides < 1 || sides > 2) {
                throw new IllegalArgumentException("The sides (" + sides + ") must be 1 or 2.");
            }
            if (sleeveMillimetres < 0) {
                throw new IllegalArgumentException("The sleeve (" + sleeveMillimetres + " mm) must not be below 0.");
            }
            plates = List.copyOf(plates);
            innermost = List.copyOf(innermost);
        }
    }

    /**
     * A kind of plate.
     *
     * @param count how many one side can have
     * @param millimetres how thick it is; 0 where that is not known
     */
    public record Pair(Weight plate, int count, int millimetres) {
        public Pair {
            if (!plate.isPositive() || count < 0 || millimetres < 0) {
                throw new IllegalArgumentException("The plate (" + count + " of " + plate + ") must weigh something.");
            }
        }
    }

    /**
     * The best ladder for a wish; each wished load is the cut of the load achieved before it. From a bar that hangs
     * already it opens at the heaviest load that pulling reaches and that is not above the opening, which is most often
     * what hangs; where all are above, at the lightest.
     *
     * @throws IllegalArgumentException when the bar is loaded afresh and the opening is not loadable
     */
    public static Ladder solve(Bar bar, LadderWish wish) {
        StripGoal goal = StripGoal.cuts(wish, bar.base().unit());
        if (wish.hanging().isPresent()) {
            PullOffLadder pulls = new PullOffLadder(bar, wish.hanging().get(), goal);
            return pulls.from(pulls.atMost(wish.opening()), wish.opening());
        }
        return fresh(bar, wish.opening(), wish.opening(), goal);
    }

    /** {@link #solve(Bar, List, Optional)} on a bar that is loaded afresh. */
    public static Ladder solve(Bar bar, List<Weight> wishes) {
        return solve(bar, wishes, Optional.empty());
    }

    /**
     * The best ladder for loads that are wished for one by one, with cuts of 5 to 15 % inside the limits. Where the first
     * cannot be had, the load nearest to it opens, the lighter one of two; its rung says both.
     *
     * @param wishes strictly falling, one at least
     * @param hanging the plates that hang already on one side, inner to outer; empty when the bar is loaded afresh
     * @throws InputException when the wishes do not fall, or are too many
     */
    public static Ladder solve(Bar bar, List<Weight> wishes, Optional<List<Weight>> hanging) {
        StripGoal goal = StripGoal.loads(wishes, bar.base());
        Weight wish = wishes.get(0);
        if (hanging.isPresent()) {
            PullOffLadder pulls = new PullOffLadder(bar, hanging.get(), goal);
            return pulls.from(pulls.nearest(wish), wish);
        }
        return fresh(bar, nearest(bar, wish), wish, goal);
    }

    /**
     * Instead of a ladder one big strip: from what hangs, a single pull to about where the wished ladder would have ended,
     * 225 → 135 lb. Its cut may be outside the limits, and says so.
     *
     * @throws IllegalArgumentException when the wish does not say what hangs
     */
    public static Ladder oneBigStrip(Bar bar, LadderWish wish) {
        if (wish.hanging().isEmpty()) {
            throw new IllegalArgumentException("The wish must say what hangs.");
        }
        StripGoal goal = StripGoal.oneStrip(wish, bar.base().unit());
        PullOffLadder pulls = new PullOffLadder(bar, wish.hanging().get(), goal);
        return pulls.once(pulls.atMost(wish.opening()), wish.opening());
    }

    private static Ladder fresh(Bar bar, Weight opening, Weight wish, StripGoal goal) {
        StripSolver solver = new StripSolver(bar, opening.to(bar.base().unit()), goal);
        if (!solver.canOpen()) {
            throw new IllegalArgumentException("The opening (" + opening + ") must be loadable.");
        }
        StripChoice choice = solver.best();
        return ladder(bar, goal, choice, wish, solver.isExact());
    }

    private static Ladder ladder(Bar bar, StripGoal goal, StripChoice choice, Weight wish, boolean exact) {
        List<Weight> stack = choice.stack(bar.innermost());
        int[] hanging = new int[choice.rungs() + 1];
        hanging[0] = stack.size();
        for (int rung = 1; rung < hanging.length; rung++) {
            hanging[rung] = hanging[rung - 1] - choice.pulled(rung);
        }
        return StripRungs.ladder(bar, goal, stack, hanging, wish, exact);
    }

    private static Weight nearest(Bar bar, Weight wish) {
        Weight wished = wish.to(bar.base().unit());
        StripPlates plates = StripPlates.around(bar, wished);
        int best = plates.load(0);
        for (int sum : plates.sums()) {
            int load = plates.load(sum);
            if (Math.abs(load - wished.thousandths()) < Math.abs(best - wished.thousandths())) {
                best = load;
            }
        }
        return Weight.ofThousandths(best, wished.unit());
    }
}
