package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** Loads that are taken as they are: dumbbells, kettlebells, fixed bars, bands, a pin stack with its add-ons. */
final class RackEquipment extends Loadable {
    private final Loads loads;

    RackEquipment(String words, Loads loads, List<String> remarks) {
        super(words, remarks);
        this.loads = loads;
    }

    @Override
    Loads loads() {
        return loads;
    }

    @Override
    public int sides() {
        return 0;
    }

    @Override
    public boolean hasCollars() {
        return false;
    }

    @Override
    public Loading load(Weight load) {
        return Loading.of(loads.get(loads.indexOf(load)));
    }

    @Override
    public Loading hanging(List<Weight> plates) {
        throw new RefusedException(
                plates.isEmpty() ? "no plates" : plates.get(0).toString() + " on one side",
                "no word of plates, since none hang on " + words(),
                "Leave it out.");
    }

    @Override
    public Ladder ladder(LadderWish wish) {
        refuseHanging(wish.hanging());
        return new RackLadder(loads, StripGoal.cuts(wish, unit()))
                .ladder(loads.indexOf(wish.opening()), wish.opening());
    }

    @Override
    public Ladder ladder(List<Weight> wishes, Optional<List<Weight>> hanging) {
        StripGoal goal = StripGoal.loads(wishes, lightest());
        refuseHanging(hanging);
        return new RackLadder(loads, goal).ladder(loads.nearest(wishes.get(0)), wishes.get(0));
    }

    @Override
    public Ladder oneBigStrip(LadderWish wish) {
        refuseHanging(wish.hanging());
        StripGoal goal = StripGoal.oneStrip(wish, unit());
        return new RackLadder(loads, goal).ladder(loads.indexOf(wish.opening()), wish.opening());
    }

    private void refuseHanging(Optional<List<Weight>> hanging) {
        if (hanging.isPresent()) {
            hanging(hanging.get());
        }
    }

    @Override
    public List<Loading> lighterThan(Loading now) {
        List<Loading> lighter = new ArrayList<>();
        for (int i = loads.countBelow(now.load()) - 1; i >= 0; i--) {
            lighter.add(Loading.of(loads.get(i)));
        }
        return lighter;
    }
}
