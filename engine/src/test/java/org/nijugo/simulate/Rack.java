package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Ladder;
import org.nijugo.gym.LadderWish;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Fixed loads in even steps, the plainest equipment there is. */
record Rack(int least, int most, int step) implements Equipment {
    @Override
    public WeightUnit unit() {
        return WeightUnit.KILOGRAM;
    }

    @Override
    public String words() {
        return "the rack";
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public List<String> lighterInstead() {
        return List.of();
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
    public Weight lightest() {
        return Weight.kilograms(least);
    }

    @Override
    public Weight heaviest() {
        return Weight.kilograms(most);
    }

    @Override
    public Optional<Weight> atMost(Weight wish) {
        Optional<Weight> found = Optional.empty();
        for (Weight load : loads()) {
            found = load.isMoreThan(wish) ? found : Optional.of(load);
        }
        return found;
    }

    @Override
    public Optional<Weight> atLeast(Weight wish) {
        for (Weight load : loads()) {
            if (!load.isLessThan(wish)) {
                return Optional.of(load);
            }
        }
        return Optional.empty();
    }

    @Override
    public Weight nearest(Weight wish) {
        return atMost(wish).orElse(lightest());
    }

    @Override
    public Optional<Weight> below(Weight load) {
        return atMost(Weight.ofThousandths(load.thousandths() - 1, load.unit()));
    }

    @Override
    public boolean isLoadable(Weight load) {
        return loads().contains(load);
    }

    @Override
    public Loading load(Weight load) {
        return Loading.of(load);
    }

    @Override
    public Loading hanging(List<Weight> plates) {
        throw new IllegalArgumentException("Nothing hangs in a rack.");
    }

    @Override
    public Ladder ladder(LadderWish wish) {
        throw new IllegalArgumentException("Nobody asks the rack for a ladder here.");
    }

    @Override
    public Ladder ladder(List<Weight> wishes, Optional<List<Weight>> hanging) {
        throw new IllegalArgumentException("Nobody asks the rack for a ladder here.");
    }

    @Override
    public Ladder oneBigStrip(LadderWish wish) {
        throw new IllegalArgumentException("Nobody strips the rack here.");
    }

    @Override
    public List<Loading> lighterThan(Loading now) {
        List<Loading> lighter = new ArrayList<>();
        for (Weight load : loads()) {
            if (load.isLessThan(now.load())) {
                lighter.add(0, Loading.of(load));
            }
        }
        return lighter;
    }

    private List<Weight> loads() {
        List<Weight> loads = new ArrayList<>();
        for (int load = least; load <= most; load += step) {
            loads.add(Weight.kilograms(load));
        }
        return loads;
    }
}
