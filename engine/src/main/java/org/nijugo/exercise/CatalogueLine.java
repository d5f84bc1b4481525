package org.nijugo.exercise;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * One line of the catalogue: ten fields between bars, lists between commas.
 *
 * <pre>
 * Barbell row | row | barbell | lats, upper back | biceps | floor | row, bent-over row | Strong | Hevy | FitNotes
 * </pre>
 *
 * <p>The implement may name a particular bar or machine after a colon ({@code barbell: ez bar}). The traits are {@code
 * one-sided}, {@code floor}, {@code per hand} and {@code body 64} (the share of bodyweight moved).
 */
record CatalogueLine(String text, int number) {
    static final int FIELDS = 10;
    private static final char BETWEEN_FIELDS = '|';

    private static final int NAME = 0;
    private static final int CLASS = 1;
    private static final int IMPLEMENT = 2;
    private static final int PRIMARY = 3;
    private static final int SECONDARY = 4;
    private static final int TRAITS = 5;
    private static final int ALIASES = 6;
    private static final int STRONG = 7;
    private static final int HEVY = 8;
    private static final int FIT_NOTES = 9;

    private static final String ONE_SIDED = "one-sided";
    private static final String FLOOR = "floor";
    private static final String PER_HAND = "per hand";
    private static final String BODY = "body ";

    /** The name alone, without reading the rest. */
    String name() {
        int end = text.indexOf(BETWEEN_FIELDS);
        return Ascii.trim(end < 0 ? text : text.substring(0, end));
    }

    /** Whether the exercise is called so, by its name or an alias: the key is a {@link NameKey}. */
    boolean isCalled(String key) {
        return anyMatches(NAME, NAME, key) || anyMatches(ALIASES, ALIASES, key);
    }

    /** Whether any other app calls it so. */
    boolean isCalledElsewhere(String key) {
        return anyMatches(STRONG, FIT_NOTES, key);
    }

    /** Whether this app calls it so. */
    boolean isCalledIn(TrainingApp app, String key) {
        int field =
                switch (app) {
                    case STRONG -> STRONG;
                    case HEVY -> HEVY;
                    case FIT_NOTES -> FIT_NOTES;
                };
        return anyMatches(field, field, key);
    }

    /** Its name and everything else it is called. */
    List<String> allNames() {
        List<String> fields = fields();
        List<String> names = new ArrayList<>();
        names.add(fields.get(NAME));
        for (int field = ALIASES; field <= FIT_NOTES; field++) {
            names.addAll(list(fields.get(field)));
        }
        return names;
    }

    /** Its name and the aliases, without what other apps call it. */
    List<String> ownNames() {
        List<String> fields = fields();
        List<String> names = new ArrayList<>();
        names.add(fields.get(NAME));
        names.addAll(list(fields.get(ALIASES)));
        return names;
    }

    /** @throws InputException naming the line, when a field cannot be read */
    Exercise exercise() {
        List<String> fields = fields();
        String name = fields.get(NAME);
        String implement = fields.get(IMPLEMENT);
        int colon = implement.indexOf(':');
        List<String> traits = list(fields.get(TRAITS));
        try {
            return new Exercise(
                    id(name),
                    name,
                    liftClass(fields.get(CLASS)),
                    implement(colon < 0 ? implement : implement.substring(0, colon)),
                    colon < 0 ? "" : Ascii.trim(implement.substring(colon + 1)),
                    muscles(fields.get(PRIMARY)),
                    muscles(fields.get(SECONDARY)),
                    traits.contains(ONE_SIDED),
                    traits.contains(FLOOR),
                    traits.contains(PER_HAND),
                    bodyweightPercent(traits),
                    new AppNames(list(fields.get(STRONG)), list(fields.get(HEVY)), list(fields.get(FIT_NOTES))),
                    list(fields.get(ALIASES)));
        } catch (IllegalArgumentException contradiction) {
            throw wrong(name, "fields that agree with each other", String.valueOf(contradiction.getMessage()));
        }
    }

    /** @throws InputException when the line does not have its ten fields */
    void check() {
        int bars = 0;
        for (int at = text.indexOf(BETWEEN_FIELDS); at >= 0; at = text.indexOf(BETWEEN_FIELDS, at + 1)) {
            bars++;
        }
        if (bars != FIELDS - 1 || name().isEmpty()) {
            throw wrong(text, FIELDS + " fields with | between them, the first a name");
        }
    }

    /** Small letters and digits, one hyphen for whatever stands between them. */
    private static String id(String name) {
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = Ascii.lower(name.charAt(i));
            if (Ascii.isLetter(c) || Ascii.isDigit(c)) {
                id.append(gap && id.length() > 0 ? "-" : "").append(c);
                gap = false;
            } else {
                gap = gap || c != '\'';
            }
        }
        return id.toString();
    }

    private LiftClass liftClass(String words) {
        for (LiftClass each : LiftClass.values()) {
            if (each.words().equals(words)) {
                return each;
            }
        }
        throw wrong(words, "a lift class");
    }

    private Muscle muscle(String words) {
        for (Muscle each : Muscle.values()) {
            if (each.words().equals(words)) {
                return each;
            }
        }
        throw wrong(words, "a muscle");
    }

    private Implement implement(String words) {
        String kind = Ascii.trim(words);
        for (Implement each : Implement.values()) {
            if (each.words().equals(kind)) {
                return each;
            }
        }
        throw wrong(kind, "an implement");
    }

    private List<Muscle> muscles(String field) {
        List<Muscle> muscles = new ArrayList<>();
        for (String words : list(field)) {
            muscles.add(muscle(words));
        }
        return muscles;
    }

    private int bodyweightPercent(List<String> traits) {
        int percent = 0;
        for (String trait : traits) {
            if (trait.startsWith(BODY) && Ascii.isWhole(trait.substring(BODY.length()))) {
                percent = Ascii.whole(trait.substring(BODY.length()));
            } else if (!trait.equals(ONE_SIDED) && !trait.equals(FLOOR) && !trait.equals(PER_HAND)) {
                throw wrong(trait, "one-sided, floor, per hand or body with a percentage");
            }
        }
        return percent;
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (String field : Ascii.split(text, BETWEEN_FIELDS)) {
            fields.add(Ascii.trim(field));
        }
        return fields;
    }

    private static List<String> list(String field) {
        List<String> items = new ArrayList<>();
        for (String item : Ascii.split(field, ',')) {
            String trimmed = Ascii.trim(item);
            if (!trimmed.isEmpty()) {
                items.add(trimmed);
            }
        }
        return items;
    }

    private boolean anyMatches(int firstField, int lastField, String key) {
        int from = 0;
        for (int field = 0; field <= lastField; field++) {
            int bar = text.indexOf(BETWEEN_FIELDS, from);
            int to = bar < 0 ? text.length() : bar;
            if (field >= firstField && anyItemMatches(from, to, key)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private boolean anyItemMatches(int from, int to, String key) {
        int start = from;
        while (start < to) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 || comma > to ? to : comma;
            int first = start;
            while (first < end && Ascii.isSpace(text.charAt(first))) {
                first++;
            }
            if (NameKey.matches(text, first, end, key)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private InputException wrong(String found, String expected) {
        return wrong(found, expected, "");
    }

    private InputException wrong(String found, String expected, String why) {
        String where = "Look at line " + number + " of the catalogue.";
        return new InputException(found, expected, why.isEmpty() ? where : where + " " + why);
    }
}
