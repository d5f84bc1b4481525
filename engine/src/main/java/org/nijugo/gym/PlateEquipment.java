package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/** Plates on a bar, a Smith machine, a sled, a landmine or a belt. */
final class PlateEquipment extends Loadable {
    private final StripStack.Bar bar;
    private final boolean collars;
    private final InnerPair inner;
    private final List<String> lighter;
    private final List<PlateLoads> known = new ArrayList<>(1);

    /**
     * @param bar without plates that have to stay on
     * @param fromFloor plates of full diameter, one of which stays innermost; empty where nothing has to
     * @param lighter what the gym has for lighter loads
     */
    PlateEquipment(
            String words,
            StripStack.Bar bar,
            boolean collars,
            List<Weight> fromFloor,
            List<String> lighter,
            List<String> remarks) {
        super(words, remarks);
        this.bar = bar;
        this.collars = collars;
        this.inner = new InnerPair(fromFloor);
        this.lighter = List.copyOf(lighter);
    }

    /** The sums are worked out when they are first asked for. */
    private PlateLoads plates() {
        if (known.isEmpty()) {
            known.add(new PlateLoads(bar, inner.choices()));
        }
        return known.get(0);
    }

    @Override
    Loads loads() {
        return plates().loads();
    }

    @Override
    public WeightUnit unit() {
        return bar.base().unit();
    }

    @Override
    public List<String> lighterInstead() {
        return lighter;
    }

    @Override
    public int sides() {
        return bar.sides();
    }

    @Override
    public boolean hasCollars() {
        return collars;
    }

    @Override
    public Loading load(Weight load) {
        return plates().neatest(own(load));
    }

    @Override
    public Loading hanging(List<Weight> plates) {
        List<Weight> found = new HangingPlates(bar, words()).find(plates);
        if (found.isEmpty() && (!inner.choices().isEmpty() || !bar.base().isPositive())) {
            throw new RefusedException(
                    "no plates",
                    bar.base().isPositive()
                            ? "a pair of full-diameter plates, since the lift starts on the floor"
                            : "some plates, since what " + words() + " weighs by itself is not known",
                    "");
        }
        return new Loading(StripRungs.load(bar, found), found);
    }

    @Override
    public Ladder ladder(LadderWish wish) {
        if (wish.hanging().isPresent()) {
            List<Weight> hanging = hanging(wish.hanging().get()).plates();
            StripStack.Bar held = inner.on(bar, inner.staying(hanging));
            return StripStack.solve(held, wish(wish, wish.opening(), Optional.of(hanging)));
        }
        Weight opening = own(wish.opening());
        Weight last = opening;
        for (int i = 0; i < wish.cuts().size(); i++) {
            last = wish.cuts().get(i).complement().of(last);
        }
        StripStack.Bar held = inner.on(bar, plates().inner(opening, last));
        return StripStack.solve(held, wish(wish, opening, Optional.empty()));
    }

    private LadderWish wish(LadderWish wish, Weight opening, Optional<List<Weight>> hanging) {
        Weight least = bar.base().isPositive() ? bar.base() : lightest();
        Weight lightest = wish.lightest().isLessThan(least) ? least : wish.lightest();
        return new LadderWish(opening, wish.cuts(), wish.least(), wish.most(), lightest, hanging);
    }

    @Override
    public Ladder ladder(List<Weight> wishes, Optional<List<Weight>> hanging) {
        if (hanging.isPresent()) {
            List<Weight> found = hanging(hanging.get()).plates();
            return StripStack.solve(inner.on(bar, inner.staying(found)), wishes, Optional.of(found));
        }
        Weight opening = wishes.isEmpty() ? lightest() : nearest(wishes.get(0));
        Weight last =
                wishes.isEmpty() ? lightest() : wishes.get(wishes.size() - 1).to(unit());
        return StripStack.solve(inner.on(bar, plates().inner(opening, last)), wishes);
    }

    @Override
    public Ladder oneBigStrip(LadderWish wish) {
        List<Weight> hanging = wish.hanging().isPresent()
                ? hanging(wish.hanging().get()).plates()
                : load(wish.opening()).plates();
        StripStack.Bar held = inner.on(bar, inner.staying(hanging));
        return StripStack.oneBigStrip(held, wish(wish, wish.opening(), Optional.of(hanging)));
    }

    @Override
    public List<Loading> lighterThan(Loading now) {
        List<Loading> lighter = new ArrayList<>();
        int staying = inner.staying(now.plates()).size();
        for (int left = now.plates().size() - 1; left >= staying; left--) {
            List<Weight> plates = now.plates().subList(0, left);
            Weight load = StripRungs.load(bar, plates);
            if (load.isPositive()) {
                lighter.add(new Loading(load, plates));
            }
        }
        return lighter;
    }
}
