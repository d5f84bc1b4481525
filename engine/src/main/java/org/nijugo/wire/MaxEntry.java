package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Note;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** The one-repetition maximum as a lifter says it. */
final class MaxEntry {
    private MaxEntry() {}

    /**
     * The maximum as all that is moved. With a bodyweight lift {@code +40kg} and {@code bw+40kg} are on top of
     * bodyweight; a bare figure is the total if it can be one, and which it was taken for is noted.
     *
     * @param least what was moved already, and so can be moved once
     * @throws RefusedException when it is less than that
     */
    static Weight read(String text, Weight least, Optional<BodyShare> body, List<Note> notes) {
        Weight max = body.isPresent() ? ofBody(text, least, body.get(), notes) : WeightWords.weight(text);
        if (!max.isPositive()) {
            throw new InputException(text, "a one-repetition maximum above zero", "");
        }
        if (max.isLessThan(least)) {
            throw new RefusedException(
                    text,
                    "a one-repetition maximum of at least the " + least + " that was lifted",
                    "Give today's, or leave it out and it is worked out from the sets.");
        }
        return max;
    }

    /** The maximum where nothing was lifted yet to compare it with; of a bodyweight lift the body alone is that. */
    static Optional<Weight> find(Entries entries, Exercise exercise, Optional<Weight> bodyweight, WeightUnit unit) {
        Optional<BodyShare> body = BodyShare.of(exercise, bodyweight, unit);
        Optional<String> told = entries.findText("1rm");
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Weight least = body.isPresent() ? body.get().value() : Weight.zero(unit);
        return Optional.of(read(told.get(), least, body, new ArrayList<>()));
    }

    private static Weight ofBody(String text, Weight least, BodyShare body, List<Note> notes) {
        String told = Ascii.lower(Ascii.trim(text));
        boolean named = told.startsWith("bw");
        String weight = named ? Ascii.trim(told.substring(2)) : told;
        if (weight.startsWith("+")) {
            return body.total(WeightWords.weight(Ascii.trim(weight.substring(1))));
        }
        if (named) {
            return weight.isEmpty() ? body.value() : body.total(WeightWords.weight(weight));
        }
        Weight bare = WeightWords.weight(weight);
        if (!bare.isLessThan(least)) {
            notes.add(new Note(
                    "R18",
                    "The 1RM of " + bare + " is taken as all that is moved, bodyweight included; write +" + bare
                            + " for that much on the belt."));
            return bare;
        }
        Weight total = body.total(bare);
        notes.add(new Note(
                "R18",
                "The 1RM of " + bare + " is less than was lifted in all, so it is taken as added to bodyweight: "
                        + total + " in all."));
        return total;
    }
}
