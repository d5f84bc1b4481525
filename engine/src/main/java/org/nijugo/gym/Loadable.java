package org.nijugo.gym;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Equipment whose loads can all be told one by one. */
abstract class Loadable implements Equipment {
    private final String words;
    private final List<String> remarks;

    Loadable(String words, List<String> remarks) {
        this.words = words;
        this.remarks = List.copyOf(remarks);
    }

    /** All there are. */
    abstract Loads loads();

    @Override
    public WeightUnit unit() {
        return loads().unit();
    }

    @Override
    public final String words() {
        return words;
    }

    @Override
    public final List<String> remarks() {
        return remarks;
    }

    @Override
    public final Weight lightest() {
        return loads().lightest();
    }

    @Override
    public final Weight heaviest() {
        return loads().heaviest();
    }

    @Override
    public final Optional<Weight> atMost(Weight wish) {
        return loads().atMost(wish);
    }

    @Override
    public final Optional<Weight> atLeast(Weight wish) {
        return loads().atLeast(wish);
    }

    @Override
    public final Weight nearest(Weight wish) {
        return loads().get(loads().nearest(wish));
    }

    @Override
    public final Optional<Weight> below(Weight load) {
        return loads().below(load);
    }

    @Override
    public final boolean isLoadable(Weight load) {
        return loads().contains(load);
    }

    @Override
    public List<String> lighterInstead() {
        return List.of();
    }

    /** The load in the gym's own unit and number. */
    final Weight own(Weight load) {
        return loads().get(loads().indexOf(load));
    }
}
