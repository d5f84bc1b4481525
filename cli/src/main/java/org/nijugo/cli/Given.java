package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/** What was typed behind a command's name: options, each known, and words. */
public record Given(CommandLine line, List<String> words) {
    public Given {
        words = List.copyOf(words);
    }

    public boolean has(String option) {
        return line.hasOption(option);
    }

    /** The value of an option. */
    public Optional<String> find(String option) {
        String value = line.getOptionValue(option);
        return value == null ? Optional.empty() : Optional.of(value);
    }

    /** The values of an option that may be there several times. */
    public List<String> all(String option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : new ArrayList<>(List.of(values));
    }
}
