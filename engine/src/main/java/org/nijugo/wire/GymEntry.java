package org.nijugo.wire;

import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;

/**
 * The gym of a request: one that comes with the engine, by name, or a text of the lifter's own.
 *
 * @param name empty for a text
 */
record GymEntry(String name, Gym gym) {
    static final String NAME = "gym";
    static final String TEXT = "gymText";

    /** The gym that is asked for; the commercial one of this unit where none is. */
    static GymEntry read(Entries entries, WeightUnit unit) {
        Optional<String> text = entries.findText(TEXT);
        if (text.isPresent()) {
            return new GymEntry("", parsed(text.get(), TEXT));
        }
        Optional<String> asked = entries.findText(NAME);
        return named(asked.orElse(unit == WeightUnit.POUND ? "commercial-lb" : "commercial-kg"));
    }

    /** The gym that comes with the engine under this name. */
    static GymEntry named(String typed) {
        String name = Ascii.lower(Ascii.trim(typed));
        Optional<Gym> found = Gym.findBuiltIn(name);
        if (found.isEmpty()) {
            throw new InputException(
                    typed,
                    "the name of a gym: " + Entries.joined(Gym.builtInNames()),
                    "Another gym is written as a text, such as: unit kg, bar 20kg, plates 20x4 10x4 5x4, one a line.");
        }
        return new GymEntry(name, found.get());
    }

    /** The gym of a text that has no problem; the first one there is, is said of this entry. */
    static Gym parsed(String text, String entry) {
        Parsed<Gym> parsed = Gym.parse(text);
        List<Problem> problems = parsed.problems();
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            String more = problems.size() == 1 ? "" : "There are " + (problems.size() - 1) + " more problems.";
            throw new InputException(first.found(), first.expected(), more)
                    .about(entry + ", line " + first.line() + ", column " + first.column());
        }
        return parsed.value();
    }
}
