package org.nijugo.gym;

import java.util.Optional;
import org.nijugo.quantity.Weight;

/**
 * The order in which searches are tried: with all cuts inside the limits first, since any such ladder is better than any
 * other; and where a short search is not enough, the heavier plates alone, whose answer makes a long one shorter.
 */
final class StripSolver {
    private static final int SHORT = 20_000;
    private static final int ROUGH = 20_000;
    private static final int LONG = 60_000;

    private static final double NONE = StripGoal.WORST - 1;

    private final StripStack.Bar bar;
    private final Weight opening;
    private final StripGoal goal;
    private final StripPlates plates;
    private boolean exact = true;

    /**
     * @param opening in the unit of the bar
     */
    StripSolver(StripStack.Bar bar, Weight opening, StripGoal goal) {
        this.bar = bar;
        this.opening = opening;
        this.goal = goal;
        this.plates = StripPlates.upTo(bar, opening);
    }

    boolean canOpen() {
        return plates.canMake(plates.sumOf(opening.thousandths()));
    }

    StripChoice best() {
        Optional<StripChoice> inside = find(true);
        Optional<StripChoice> best = inside.isPresent() ? inside : find(false);
        return best.orElseThrow(() -> new IllegalStateException("The opening must make a ladder of one."));
    }

    /** Whether the best there is was found, and not only the best so far. */
    boolean isExact() {
        return exact;
    }

    private Optional<StripChoice> find(boolean insideOnly) {
        StripSearch search = new StripSearch(plates, goal, insideOnly);
        double merit = search.merit(NONE, SHORT);
        if (search.isFinished()) {
            return tidiest(search, merit);
        }
        StripPlates heavier = StripPlates.heavierUpTo(bar, opening);
        StripSearch rough = new StripSearch(heavier, goal, insideOnly);
        boolean opens = heavier.canMake(heavier.sumOf(opening.thousandths()));
        double roughly = opens ? rough.merit(NONE, ROUGH) : StripGoal.WORST;
        merit = Math.min(merit, roughly);
        merit = Math.min(merit, search.merit(Math.min(merit, NONE), LONG));
        Optional<StripChoice> found = tidiest(search, merit);
        return found.isEmpty() && roughly == merit ? tidiest(rough, merit) : found;
    }

    private Optional<StripChoice> tidiest(StripSearch search, double merit) {
        Optional<StripChoice> found = merit > NONE ? Optional.empty() : search.tidiest(merit, LONG);
        exact &= search.isFinished();
        return found;
    }
}
