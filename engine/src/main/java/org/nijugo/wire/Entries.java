package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.WorkText;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * The fields of a request, read strictly: a field nobody knows is an error, and so is one of another kind than expected.
 *
 * <p>Values are what a lifter would type, {@code "100kg"}; where a number is meant, it may be a JSON number or a text of
 * digits, so that options of a command pass through as they are. Trouble met between one reading and the next is about
 * the entry read last; {@link #about} says so.
 */
final class Entries {
    private static final Weight HEAVIEST_PLATE = Weight.kilograms(100);
    private static final int MOST_PLATES = 40;

    private final Json.Fields fields;
    private final String path;
    private final Place place;

    private Entries(Json.Fields fields, String path, Place place) {
        this.fields = fields;
        this.path = path;
        this.place = place;
    }

    /** Where reading has come to, shared by an object and those inside it. */
    private static final class Place {
        private String last = "";
    }

    /**
     * The fields of an object.
     *
     * @throws InputException when it is none
     */
    static Entries of(Json value) {
        return inner(value, "", new Place());
    }

    private static Entries inner(Json value, String path, Place place) {
        if (value instanceof Json.Fields fields) {
            return new Entries(fields, path, place);
        }
        throw new InputException(value.print(), "an object, not " + value.kind(), "").about(plain(path));
    }

    /**
     * Refuses every field of another name; a whole request may have {@code version} and {@code ask} besides. Answers are not
     * held to it: a later program may say more in them.
     */
    Entries allow(List<String> names) {
        List<String> known = new ArrayList<>(path.isEmpty() ? List.of("version", "ask") : List.of());
        known.addAll(names);
        for (Json.Field field : fields.fields()) {
            if (!known.contains(field.name())) {
                throw new InputException(field.name(), "one of the fields " + joined(known), "Look at its spelling.")
                        .about(path + field.name());
            }
        }
        return this;
    }

    /** Refuses what is of another version than this; where none is said it is this one. */
    void checkVersion() {
        Optional<String> version = findText("version");
        if (version.isPresent() && !version.get().equals(Integer.toString(Wire.VERSION))) {
            throw new InputException(
                    version.get(), "version " + Wire.VERSION, "Another version of the program wrote or wants it.");
        }
    }

    /** The objects in this list. */
    List<Entries> objects(String name) {
        List<Json> items = items(name);
        List<Entries> objects = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            objects.add(inner(items.get(i), path + name + "[" + i + "].", place));
        }
        return objects;
    }

    /** The object in this field, or an error. */
    Entries object(String name) {
        Optional<Json> value = find(name);
        if (value.isEmpty()) {
            throw new InputException("", "an object", "");
        }
        return inner(value.get(), path + name + ".", place);
    }

    private static String plain(String path) {
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }

    static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(joined.length() == 0 ? "" : ", ").append(word);
        }
        return joined.toString();
    }

    /** The trouble, said of the entry read last, unless it says already where it is. */
    InputException about(InputException trouble) {
        return trouble.entry().isEmpty() ? trouble.about(place.last) : trouble;
    }

    boolean has(String name) {
        place.last = path + name;
        return fields.find(name).isPresent();
    }

    Optional<Json> find(String name) {
        place.last = path + name;
        return fields.find(name);
    }

    /** What a lifter typed, or a number as it was written. */
    Optional<String> findText(String name) {
        Optional<Json> value = find(name);
        return value.isPresent() ? Optional.of(textOf(value.get())) : Optional.empty();
    }

    private static String textOf(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        if (value instanceof Json.Decimal number) {
            return number.digits();
        }
        throw new InputException(value.print(), "a text, not " + value.kind(), "");
    }

    /** The text that must be there. */
    String text(String name, String expected) {
        Optional<String> text = findText(name);
        if (text.isEmpty() || Ascii.trim(text.get()).isEmpty()) {
            throw new InputException("", expected, "");
        }
        return text.get();
    }

    Optional<Integer> findWhole(String name, int low, int high) {
        Optional<String> text = findText(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = Ascii.trim(text.get());
        if (!Ascii.isWhole(digits) || Ascii.whole(digits) < low || Ascii.whole(digits) > high) {
            throw new InputException(text.get(), "a whole number from " + low + " to " + high, "");
        }
        return Optional.of(Ascii.whole(digits));
    }

    int whole(String name, int low, int high) {
        Optional<Integer> number = findWhole(name, low, high);
        if (number.isEmpty()) {
            throw new InputException("", "a whole number from " + low + " to " + high, "");
        }
        return number.get();
    }

    boolean flag(String name) {
        Optional<Json> value = find(name);
        if (value.isEmpty()) {
            return false;
        }
        if (value.get() instanceof Json.Flag flag) {
            return flag.value();
        }
        throw new InputException(
                value.get().print(), "true or false, not " + value.get().kind(), "");
    }

    Optional<Weight> findWeight(String name) {
        Optional<String> text = findText(name);
        return text.isPresent() ? Optional.of(weight(text.get())) : Optional.empty();
    }

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

    Optional<Percent> findPercent(String name) {
        Optional<String> text = findText(name);
        return text.isPresent() ? Optional.of(Percent.parse(text.get())) : Optional.empty();
    }

    Optional<Seconds> findSeconds(String name) {
        Optional<String> text = findText(name);
        return text.isPresent() ? Optional.of(Seconds.parse(text.get())) : Optional.empty();
    }

    /** The members of a list; none where there is no such field. */
    List<Json> items(String name) {
        Optional<Json> value = find(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Json.Items items) {
            return items.items();
        }
        throw new InputException(
                value.get().print(),
                "a list in square brackets, not " + value.get().kind(),
                "");
    }

    /** The words of a list of texts, or of one text with spaces or commas between them. */
    List<String> words(String name) {
        Optional<Json> value = find(name);
        List<String> words = new ArrayList<>();
        if (value.isEmpty()) {
            return words;
        }
        List<Json> told = value.get() instanceof Json.Items items ? items.items() : List.of(value.get());
        for (Json item : told) {
            for (String piece : Ascii.split(textOf(item), ',')) {
                words.addAll(Ascii.words(piece));
            }
        }
        return words;
    }

    /** Plates such as {@code "20 20 10 5"}; those without a unit are in the gym's. {@code none} or an empty list is the bare bar. */
    Optional<List<Weight>> findPlates(String name, WeightUnit unit) {
        if (!has(name)) {
            return Optional.empty();
        }
        List<String> words = withUnits(words(name));
        List<Weight> plates = new ArrayList<>();
        boolean emptyList = find(name).orElse(new Json.Nothing()) instanceof Json.Items items
                && items.items().isEmpty();
        if (emptyList || (words.size() == 1 && Ascii.same(words.get(0), "none"))) {
            return Optional.of(plates);
        }
        if (words.isEmpty() || words.size() > MOST_PLATES) {
            throw new InputException("", "the plates on one side, inner to outer, such as 20 20 10 5, or none", "");
        }
        for (String word : words) {
            Weight plate = Decimals.isDecimal(word, 3)
                    ? Weight.ofThousandths(Decimals.parseFixed(word, 3), unit)
                    : Weight.parse(word);
            if (!plate.isPositive() || plate.isMoreThan(HEAVIEST_PLATE)) {
                throw new InputException(
                        word, "a plate of at most " + HEAVIEST_PLATE, "Name those of one side, inner to outer.");
            }
            plates.add(plate);
        }
        return Optional.of(plates);
    }

    /** {@code 20, kg, 5} is {@code 20kg, 5}. */
    static List<String> withUnits(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
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
