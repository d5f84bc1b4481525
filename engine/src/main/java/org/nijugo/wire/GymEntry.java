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
            return new GymEntry("", parsed(text.get()));
        }
        Optional<String> asked = entries.findText(NAME);
        String name = asked.isPresent()
                ? Ascii.lower(Ascii.trim(asked.get()))
                : unit == WeightUnit.POUND ? "commercial-lb" : "commercial-kg";
        Optional<Gym> found = Gym.findBuiltIn(name);
        if (found.isEmpty()) {
            throw new InputException(
                    name,
                    "the name of a gym: " + Entries.joined(Gym.builtInNames()),
                    "Another gym is written as a text, such as: unit kg, bar 20kg, plates 20x4 10x4 5x4, one a line.");
        }
        return new GymEntry(name, found.get());
    }

    private static Gym parsed(String text) {
        Parsed<Gym> parsed = Gym.parse(text);
        List<Problem> problems = parsed.problems();
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            String more = problems.size() == 1 ? "" : "There are " + (problems.size() - 1) + " more problems.";
            throw new InputException(first.found(), first.expected(), more)
                    .about(TEXT + ", line " + first.line() + ", column " + first.column());
        }
        return parsed.value();
    }
}
