package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.Ascii;

/**
 * A JSON value. Numbers keep the digits they were written with, so that 87.0 stays 87.0 and nothing passes through a
 * floating-point number; fields keep their order.
 */
public sealed interface Json {
    /**
     * The value that the text tells.
     *
     * @throws org.nijugo.text.InputException with line and column, when it is not one whole JSON value; also above 64
     *     levels, a megabyte, or 256 fields in one object, and when a field is there twice
     */
    static Json parse(String text) {
        return new JsonReader(text).read();
    }

    /** On one line, without spaces. */
    default String print() {
        return JsonWriter.compact(this);
    }

    /** For reading: what fits on a line stays there, the rest is broken and indented. */
    default String pretty() {
        return JsonWriter.pretty(this);
    }

    /** What it is called in a message, such as {@code a number}. */
    String kind();

    static Json text(String value) {
        return new Text(value);
    }

    static Json whole(int value) {
        return new Decimal(Integer.toString(value));
    }

    /** A whole number of 10^-places with all its places: 870 at one place is {@code 87.0}. */
    static Json fixed(int value, int places) {
        return Decimal.fixed(value, places);
    }

    static Json flag(boolean value) {
        return new Flag(value);
    }

    static Json texts(List<String> values) {
        List<Json> items = new ArrayList<>(values.size());
        for (String value : values) {
            items.add(new Text(value));
        }
        return new Items(items);
    }

    /** {@code "100 kg"}. */
    record Text(String value) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /**
     * {@code 87.0}.
     *
     * @param digits as JSON writes numbers
     */
    record Decimal(String digits) implements Json {
        public Decimal {
            if (JsonReader.endOfNumber(digits, 0) != digits.length()) {
                throw new IllegalArgumentException("The number (" + digits + ") must be written as JSON does.");
            }
        }

        static Decimal fixed(int value, int places) {
            String digits = Integer.toString(Math.abs(value));
            StringBuilder padded = new StringBuilder();
            for (int i = digits.length(); i <= places; i++) {
                padded.append('0');
            }
            padded.append(digits);
            if (places > 0) {
                padded.insert(padded.length() - places, '.');
            }
            return new Decimal(value < 0 ? "-" + padded : padded.toString());
        }

        /** Whether it is written as a whole number of at most nine digits, not negative. */
        public boolean isWhole() {
            return Ascii.isWhole(digits);
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** {@code null}. */
    record Nothing() implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** {@code [5, 5, 6]}. */
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** One entry of {@link Fields}. */
    record Field(String name, Json value) {}

    /** <code>{"load": "100 kg", "reps": 5}</code>; every name is there once. */
    record Fields(List<Field> fields) implements Json {
        public Fields {
            fields = List.copyOf(fields);
        }

        public static FieldsBuilder build() {
            return new FieldsBuilder();
        }

        /** The value of the field called so. */
        public Optional<Json> find(String name) {
            for (Field field : fields) {
                if (field.name.equals(name)) {
                    return Optional.of(field.value);
                }
            }
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
