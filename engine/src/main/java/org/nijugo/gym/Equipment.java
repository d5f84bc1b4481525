package org.nijugo.gym;

import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * The loads that one exercise has in one gym: a bar with plates, a rack of dumbbells, a pin stack, the lifter's own body
 * with a belt. Loads are all that is moved, bodyweight included; with dumbbells they are those of one hand.
 *
 * <p>Wishes may be in another unit than the gym's; they are compared exactly, and what is found is in the gym's unit.
 */
public interface Equipment {
    WeightUnit unit();

    /** What it is called inside a sentence, such as {@code a 20 kg bar} or {@code the dumbbells}. */
    String words();

    /** A load as it is said, such as {@code 90 kg}; of the lifter's own body with what is added, {@code 90 kg (+10 kg)}. */
    default String told(Weight load) {
        return load.toString();
    }

    /**
     * What has to be said with its loads, in whole sentences: that a sled's own weight is not known, so that percentages are
     * of the plates, or that another bar stands in for a particular one.
     */
    List<String> remarks();

    /**
     * What else this gym has for loads under the lightest, such as {@code the fixed bars (from 10 kg)}; empty where there is
     * nothing, and where no plates are hung.
     */
    List<String> lighterInstead();

    /** Ends that take plates: 2, 1 for a landmine or a belt, 0 where no plates are hung. */
    int sides();

    /** Whether a collar goes on each end. */
    boolean hasCollars();

    /** The empty bar (and what has to stay on it), the lightest pair of dumbbells, the most assistance there is. */
    Weight lightest();

    Weight heaviest();

    /** The heaviest loadable load that is not above the wish; empty when even the lightest is. */
    Optional<Weight> atMost(Weight wish);

    /** The lightest loadable load that is not below the wish; empty when even the heaviest is. */
    Optional<Weight> atLeast(Weight wish);

    /** The loadable load closest to the wish, the lighter one of two as close; the wish may lie outside the range. */
    Weight nearest(Weight wish);

    /** The next loadable load that is lighter; empty at the lightest. */
    Optional<Weight> below(Weight load);

    /** Whether exactly this can be loaded. */
    boolean isLoadable(Weight load);

    /**
     * The plainest way to load it: few plates, heavy ones inside.
     *
     * @throws IllegalArgumentException when it is not loadable
     */
    Loading load(Weight load);

    /**
     * The load that these plates on one side make.
     *
     * @param plates inner to outer
     * @throws org.nijugo.text.RefusedException when the gym has not got them, or they do not fit
     */
    Loading hanging(List<Weight> plates);

    /**
     * The best ladder there is for the wish, strictly falling.
     *
     * @throws IllegalArgumentException when the opening is not loadable and nothing hangs already
     * @throws org.nijugo.text.RefusedException when the gym has not got the plates that are said to hang
     */
    Ladder ladder(LadderWish wish);

    /**
     * The best ladder for loads wished for one by one. Where the first cannot be had, the one nearest to it opens.
     *
     * @param wishes strictly falling, one at least
     * @param hanging the plates that hang already on one side, inner to outer
     * @throws org.nijugo.text.InputException when the wishes do not fall, or are too many
     */
    Ladder ladder(List<Weight> wishes, Optional<List<Weight>> hanging);

    /** Instead of a ladder one change of load, from the opening to about where the wished ladder would have ended. */
    Ladder oneBigStrip(LadderWish wish);

    /**
     * Where one can go from here without putting anything on: every load that pulling outermost plates reaches, or every
     * lighter load of the rack; heaviest first, without this one.
     */
    List<Loading> lighterThan(Loading now);
}
