package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.strength.HeavySet;
import org.nijugo.text.InputException;

/**
 * Today's sets as a lifter types them: {@code 100kg x5 x5 x5 x4}, or as a mixture {@code 60kg x5, 80kg x5, 100kg x5@8},
 * where {@code @8} is the RPE of one set.
 *
 * <p>A comma, semicolon or new line begins another load; where none is named, the one before goes on.
 * {@code 100kg 4x5} and {@code 4x5 @ 100kg} are four sets of five. With a bodyweight lift a weight is what hangs on the
 * belt ({@code 20kg}, {@code +20kg}, {@code bw+20kg}), {@code -15kg} is assistance, and {@code bw} or no weight at all is
 * the body alone.
 *
 * @param sets in order, one at least
 */
public record WorkText(List<Said> sets) {
    /** Sets that can be told at most. */
    public static final int MOST_SETS = 60;

    /** No single lift is heavier; a typing mistake is. */
    public static final Weight HEAVIEST = Weight.kilograms(2_000);

    public WorkText {
        sets = List.copyOf(sets);
        if (sets.isEmpty() || sets.size() > MOST_SETS) {
            throw new IllegalArgumentException("The work must be 1 to " + MOST_SETS + " sets.");
        }
    }

    /**
     * One set.
     *
     * @param load absent for the body alone
     * @param added whether the load was said to be on top of, or off, the lifter's bodyweight; true for the body alone
     */
    public record Said(Optional<Weight> load, boolean added, int reps, Optional<Rpe> rpe) {
        /** Such as {@code 100kg x5@8}, as {@link WorkText#parse} reads it. */
        @Override
        public String toString() {
            return loadWords() + " x" + reps
                    + (rpe.isEmpty() ? "" : "@" + rpe.get().toString());
        }

        /** All that was moved. */
        Weight total(Optional<BodyShare> body) {
            if (body.isEmpty() && (load.isEmpty() || added)) {
                throw new InputException(
                        toString(),
                        "a weight with its unit, such as 100kg x5",
                        "This exercise moves no bodyweight, so nothing is added to it or taken off.");
            }
            if (load.isPresent() && isBeyond(load.get())) {
                throw tooHeavy();
            }
            Weight total = body.isEmpty()
                    ? load.get()
                    : load.isEmpty() ? body.get().value() : body.get().total(load.get());
            if (!total.isPositive()) {
                throw new InputException(
                        toString(), "a load above zero", body.isEmpty() ? "" : "Assistance must leave something.");
            }
            if (isBeyond(total)) {
                throw tooHeavy();
            }
            return total;
        }

        private static boolean isBeyond(Weight load) {
            return load.isMoreThan(HEAVIEST) || load.negated().isMoreThan(HEAVIEST);
        }

        private InputException tooHeavy() {
            return new InputException(toString(), "a load of at most " + HEAVIEST, "Look at the number again.");
        }

        private String loadWords() {
            if (load.isEmpty()) {
                return "bw";
            }
            String sign = load.get().thousandths() < 0 ? "bw" : "bw+";
            return (added ? sign : "") + load.get().number() + load.get().unit();
        }
    }

    /**
     * Reads a lifter's sets.
     *
     * @throws InputException naming the piece that cannot be read and how it is written
     */
    public static WorkText parse(String text) {
        return WorkReader.read(text);
    }

    /** The unit of the first weight; absent when only the body was lifted. */
    public Optional<WeightUnit> unit() {
        for (Said set : sets) {
            if (set.load.isPresent()) {
                return Optional.of(set.load.get().unit());
            }
        }
        return Optional.empty();
    }

    /**
     * What was moved in all.
     *
     * @param body the share of bodyweight that the exercise moves; absent where the load alone counts
     * @param rest between the sets
     * @throws InputException when bodyweight is named and none is moved, when assistance leaves nothing to lift, or when a
     *     load is beyond what anybody lifts
     */
    public HeavyWork heavyWork(Optional<BodyShare> body, Seconds rest) {
        List<HeavySet> heavy = new ArrayList<>(sets.size());
        for (Said set : sets) {
            Weight load = set.total(body);
            heavy.add(set.rpe.isPresent() ? HeavySet.of(load, set.reps, set.rpe.get()) : HeavySet.of(load, set.reps));
        }
        return new HeavyWork(heavy, rest);
    }

    /** The sets one after another, as {@link #parse} reads them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Said set : sets) {
            text.append(text.length() == 0 ? "" : ", ").append(set);
        }
        return text.toString();
    }
}
