package org.nijugo.gym;

import java.util.List;
import org.nijugo.exercise.Exercise;
import org.nijugo.text.Ascii;

/** How the name of a bar or machine in a gym is compared with what an exercise asks for. */
final class Names {
    private static final List<String> SPECIAL_BARS = List.of(
            " ez ",
            " curl ",
            " trap ",
            " hex ",
            " safety ",
            " ssb ",
            " swiss ",
            " football ",
            " cambered ",
            " axle ",
            " log ");

    private Names() {}

    /** The words of a name in small letters, a space around each: {@code " ez bar "}. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(" ");
        for (int i = 0; i < name.length(); i++) {
            char c = Ascii.lower(name.charAt(i));
            boolean joins = Ascii.isSpace(c) || c == '-' || c == '_' || c == '\'' || c == '\u2019' || c == '.';
            if (!joins) {
                key.append(c);
            } else if (key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.charAt(key.length() - 1) == ' '
                ? key.toString()
                : key.append(' ').toString();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether the name is the particular bar or machine of the exercise, or the exercise's own. */
    static boolean fits(String name, Exercise exercise) {
        return (!exercise.equipment().isEmpty() && same(name, exercise.equipment()))
                || same(name, exercise.name())
                || contains(exercise.aliases(), name);
    }

    /** Whether the exercise's name has the other within it: a leg press calf raise has a leg press. */
    static boolean isPartOf(String name, Exercise exercise) {
        return key(exercise.name()).contains(key(name));
    }

    /** Whether a bar of this name is one like the standard bar, such as a women's bar, and not an ez bar or a log. */
    static boolean isPlainBar(String name) {
        String key = key(name);
        for (String special : SPECIAL_BARS) {
            if (key.contains(special)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(List<String> names, String name) {
        for (String other : names) {
            if (same(other, name)) {
                return true;
            }
        }
        return false;
    }
}
