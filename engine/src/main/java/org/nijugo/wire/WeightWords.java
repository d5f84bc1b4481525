package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.WorkText;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Weights and plates as they stand in a request, within what there is in gyms. */
final class WeightWords {
    private static final Weight HEAVIEST_PLATE = Weight.kilograms(100);
    private static final int MOST_PLATES = 40;

    private WeightWords() {}

    /** A weight that somebody could lift or take off; anything heavier is a typing mistake. */
    static Weight weight(String text) {
        Weight weight = Weight.parse(text);
        if (weight.isMoreThan(WorkText.HEAVIEST) || weight.negated().isMoreThan(WorkText.HEAVIEST)) {
            throw new InputException(text, "a weight of at most " + WorkText.HEAVIEST, "Look at the number again.");
        }
        return weight;
    }

    /** The unit that a weight is said in; kilograms where none is. */
    static WeightUnit unitOf(String weight) {
        String told = Ascii.lower(Ascii.trim(weight));
        return told.endsWith("lb") || told.endsWith("lbs") ? WeightUnit.POUND : WeightUnit.KILOGRAM;
    }

    /**
     * Plates such as {@code "20 20 10 5"}; those without a unit are in the gym's. {@code none} or an empty list is the bare
     * bar.
     */
    static Optional<List<Weight>> findPlates(Entries entries, String name, WeightUnit unit) {
        Optional<Json> told = entries.find(name);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = loads(entries, name);
        boolean emptyList =
                told.get() instanceof Json.Items items && items.items().isEmpty();
        List<Weight> plates = new ArrayList<>();
        if (emptyList || (words.size() == 1 && Ascii.same(words.get(0), "none"))) {
            return Optional.of(plates);
        }
        if (words.isEmpty() || words.size() > MOST_PLATES) {
            throw new InputException("", "the plates on one side, inner to outer, such as 20 20 10 5, or none", "");
        }
        for (String word : words) {
            plates.add(plate(word, unit));
        }
        return Optional.of(plates);
    }

    private static Weight plate(String word, WeightUnit unit) {
        Weight plate = Decimals.isDecimal(word, 3)
                ? Weight.ofThousandths(Decimals.parseFixed(word, 3), unit)
                : Weight.parse(word);
        if (!plate.isPositive() || plate.isMoreThan(HEAVIEST_PLATE)) {
            throw new InputException(
                    word, "a plate of at most " + HEAVIEST_PLATE, "Name those of one side, inner to outer.");
        }
        return plate;
    }

    /** The words of a field, each number with the unit behind it: {@code 20 kg 5} is {@code 20kg}, {@code 5}. */
    static List<String> loads(Entries entries, String name) {
        List<String> joined = new ArrayList<>();
        for (String word : entries.words(name)) {
            int before = joined.size() - 1;
            boolean unit =
                    before >= 0 && WeightUnit.find(word).isPresent() && Decimals.isDecimal(joined.get(before), 3);
            if (unit) {
                joined.set(before, joined.get(before) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }
}
