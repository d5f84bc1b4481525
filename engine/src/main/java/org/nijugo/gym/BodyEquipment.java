package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/**
 * The lifter's own body, with plates on a belt where there is one, and assistance that takes weight off. Every load is a
 * total: 80 kg of body with 10 kg on the belt is 90 kg, with 20 kg of assistance it is 60 kg.
 */
final class BodyEquipment extends Loadable {
    private final Weight share;
    private final List<PlateEquipment> belt;
    private final Loads unloaded;
    private final List<Loads> known = new ArrayList<>(1);

    /**
     * @param share what of the body is lifted
     * @param belt plates on the body; nothing or one
     * @param unloaded the share and whatever assistance leaves of it
     */
    BodyEquipment(String words, Weight share, List<PlateEquipment> belt, Loads unloaded, List<String> remarks) {
        super(words, remarks);
        this.share = share;
        this.belt = List.copyOf(belt);
        this.unloaded = unloaded;
    }

    @Override
    Loads loads() {
        if (known.isEmpty()) {
            known.add(belt.isEmpty() ? unloaded : unloaded.and(belt.get(0).loads()));
        }
        return known.get(0);
    }

    @Override
    public WeightUnit unit() {
        return share.unit();
    }

    @Override
    public String told(Weight load) {
        Weight added = load.to(share.unit()).minus(share);
        return load + " (" + (added.thousandths() < 0 ? "" : "+") + added + ")";
    }

    @Override
    public int sides() {
        return belt.isEmpty() ? 0 : 1;
    }

    @Override
    public boolean hasCollars() {
        return false;
    }

    @Override
    public Loading load(Weight load) {
        Weight own = own(load);
        return own.isMoreThan(share) ? belt.get(0).load(own) : Loading.of(own);
    }

    @Override
    public Loading hanging(List<Weight> plates) {
        if (!belt.isEmpty()) {
            return belt.get(0).hanging(plates);
        }
        if (plates.isEmpty()) {
            return Loading.of(share);
        }
        throw new RefusedException(
                plates.get(0).toString() + " on the body",
                "no plates, since this gym has no belt",
                "Leave it out, or add: belt");
    }

    @Override
    public Ladder ladder(LadderWish wish) {
        StripGoal goal = StripGoal.cuts(wish, unit());
        Optional<List<Weight>> hanging = hanging(wish.hanging());
        if (belt.isEmpty() || (hanging.isEmpty() && !wish.opening().isMoreThan(share))) {
            return new RackLadder(unloaded, goal).ladder(unloaded.indexOf(wish.opening()), wish.opening());
        }
        Weight lightest = wish.lightest().isLessThan(share) ? share : wish.lightest();
        return best(goal, changes -> belt.get(0)
                .ladder(new LadderWish(
                        wish.opening(),
                        wish.cuts().subList(0, changes),
                        wish.least(),
                        wish.most(),
                        lightest,
                        hanging)));
    }

    @Override
    public Ladder ladder(List<Weight> wishes, Optional<List<Weight>> hanging) {
        StripGoal goal = StripGoal.loads(wishes, lightest());
        Optional<List<Weight>> said = hanging(hanging);
        if (belt.isEmpty() || (said.isEmpty() && !nearest(wishes.get(0)).isMoreThan(share))) {
            return new RackLadder(unloaded, goal).ladder(unloaded.nearest(wishes.get(0)), wishes.get(0));
        }
        return best(goal, changes -> belt.get(0).ladder(wishes.subList(0, changes + 1), said));
    }

    @Override
    public Ladder oneBigStrip(LadderWish wish) {
        StripGoal goal = StripGoal.oneStrip(wish, unit());
        Optional<List<Weight>> hanging = hanging(wish.hanging());
        if (belt.isEmpty() || (hanging.isEmpty() && !wish.opening().isMoreThan(share))) {
            return new RackLadder(unloaded, goal).ladder(unloaded.indexOf(wish.opening()), wish.opening());
        }
        List<Weight> plates = hanging.orElseGet(() -> load(wish.opening()).plates());
        Weight lightest = wish.lightest().isLessThan(share) ? share : wish.lightest();
        return best(goal, changes -> {
            LadderWish part = new LadderWish(
                    wish.opening(),
                    changes == 0 ? List.of() : wish.cuts(),
                    wish.least(),
                    wish.most(),
                    lightest,
                    Optional.of(plates));
            return changes == 0 ? belt.get(0).ladder(part) : belt.get(0).oneBigStrip(part);
        });
    }

    /** The plates that hang, checked; without a belt none can. */
    private Optional<List<Weight>> hanging(Optional<List<Weight>> said) {
        return said.map(plates -> hanging(plates).plates());
    }

    /** The best of the ladders that stay on the belt for so many changes and then go on without it. */
    private Ladder best(StripGoal goal, IntFunction<Ladder> onTheBelt) {
        List<Rung> best = List.of();
        double least = StripGoal.WORST;
        boolean exact = true;
        for (int changes = 0; changes <= goal.changes(); changes++) {
            Ladder ladder = onTheBelt.apply(changes);
            exact &= ladder.exact();
            if (ladder.rungs().size() <= changes) {
                break;
            }
            Rung last = ladder.rungs().get(changes);
            Loads rest = unloaded.and(Loads.of(unit(), List.of(last.load().thousandths())));
            RackLadder without = new RackLadder(rest, goal);
            int at = rest.indexOf(last.load());
            double merit = merit(goal, ladder.rungs()) + without.merit(changes + 1, at);
            if (merit <= least) {
                least = merit;
                best = new ArrayList<>(ladder.rungs());
                best.addAll(without.rungs(changes + 1, at, last.loading()));
            }
        }
        return new Ladder(best, exact);
    }

    private static double merit(StripGoal goal, List<Rung> rungs) {
        double merit = 0;
        for (int rung = 1; rung < rungs.size(); rung++) {
            int before = rungs.get(rung - 1).load().thousandths();
            merit += goal.step(rung, before, rungs.get(rung).load().thousandths());
        }
        return merit;
    }

    @Override
    public List<Loading> lighterThan(Loading now) {
        List<Loading> lighter = new ArrayList<>();
        if (!belt.isEmpty() && now.load().isMoreThan(share)) {
            lighter.addAll(belt.get(0).lighterThan(now));
        }
        Weight from =
                lighter.isEmpty() ? now.load() : lighter.get(lighter.size() - 1).load();
        for (int i = unloaded.countBelow(from) - 1; i >= 0; i--) {
            lighter.add(Loading.of(unloaded.get(i)));
        }
        return lighter;
    }
}
