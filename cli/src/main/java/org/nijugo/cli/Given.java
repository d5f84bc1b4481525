package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/**
 * What was typed behind a command's name.
 *
 * @param options those that were there, each known, in order
 * @param words what stands beside them
 */
public record Given(List<Option> options, List<String> words) {
    public Given {
        options = List.copyOf(options);
        words = List.copyOf(words);
    }

    public boolean has(String name) {
        return times(name) > 0;
    }

    /** How many times the option was there. */
    int times(String name) {
        int times = 0;
        for (Option option : options) {
            times += name.equals(option.getLongOpt()) ? 1 : 0;
        }
        return times;
    }

    /** The value of an option. */
    public Optional<String> find(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The values of an option that may be there several times. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Option option : options) {
            if (name.equals(option.getLongOpt())) {
                values.addAll(option.getValuesList());
            }
        }
        return values;
    }

    /**
     * The values of an option that may be there several times, each of which says something: an empty one would be passed
     * over, and somebody who believes to have said it would be answered as if it had not been there.
     */
    List<String> said(String name) {
        List<String> values = all(name);
        for (String value : values) {
            if (value.isBlank()) {
                throw Trouble.usage(value, "--" + name + " needs a word behind it.");
            }
        }
        return values;
    }
}
