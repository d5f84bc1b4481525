package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
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
    private static final int FEW = 8;

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
                throw new InputException(field.name(), fields(known, field.name()), "Look at its spelling.")
                        .about(path + field.name());
            }
        }
        return this;
    }

    /** All of a few fields; of many those that begin like the one that was typed, or else some. */
    private static String fields(List<String> known, String typed) {
        if (known.size() <= FEW) {
            return "one of the fields " + joined(known);
        }
        List<String> alike = new ArrayList<>();
        for (String name : known) {
            if (!typed.isEmpty() && alike.size() < FEW && Ascii.same(name.substring(0, 1), typed.substring(0, 1))) {
                alike.add(name);
            }
        }
        return "a field such as " + joined(alike.isEmpty() ? known.subList(0, FEW) : alike);
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
        return text.isPresent() ? Optional.of(WeightWords.weight(text.get())) : Optional.empty();
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
}
