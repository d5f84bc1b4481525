package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The options a command takes, in the order its help shows them. Nothing else is let through. */
final class OptionList {
    /**
     * One option, or a heading over some.
     *
     * @param name without its hyphens; empty for a heading
     * @param argument what its value is called; empty for a switch
     * @param text what it means, or the heading
     * @param choices the words its value is one of, where it is
     */
    record Entry(String name, String argument, String text, List<String> choices, boolean repeatable) {
        boolean isHeading() {
            return name.isEmpty();
        }

        boolean takesValue() {
            return !argument.isEmpty();
        }

        boolean takesFile() {
            return argument.endsWith("FILE");
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> wordChoices = new ArrayList<>();
    private String words = "";
    private int mostWords;

    OptionList heading(String text) {
        entries.add(new Entry("", "", text, List.of(), false));
        return this;
    }

    OptionList value(String name, String argument, String text, String... choices) {
        entries.add(new Entry(name, argument, text, List.of(choices), false));
        return this;
    }

    OptionList values(String name, String argument, String text, String... choices) {
        entries.add(new Entry(name, argument, text, List.of(choices), true));
        return this;
    }

    OptionList flag(String name, String text) {
        entries.add(new Entry(name, "", text, List.of(), false));
        return this;
    }

    /** Words beside the options: what they are, and how many there may be. */
    OptionList words(String what, int most, String... choices) {
        words = what;
        mostWords = most;
        wordChoices.addAll(List.of(choices));
        return this;
    }

    /** The words that may stand there, as far as they are few; FILE stands for the name of any file. */
    List<String> wordChoices() {
        return List.copyOf(wordChoices);
    }

    /** The switches every command has. */
    OptionList common() {
        return flag("json", "answer as JSON, for programs").flag("help", "show this");
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    static boolean asksForHelp(List<String> typed) {
        return typed.contains("--help") || typed.contains("-h");
    }

    /**
     * Reads what was typed behind the command's name.
     *
     * @throws Trouble for an option nobody knows, one without its value, one that is there twice, or a word too many
     */
    Given parse(String command, List<String> typed) {
        Options options = new Options();
        for (Entry entry : entries) {
            if (!entry.isHeading()) {
                options.addOption(new Option(null, entry.name(), entry.takesValue(), null));
            }
        }
        CommandLine line = parsed(command, options, typed);
        Given given = new Given(List.of(line.getOptions()), line.getArgList());
        for (Entry entry : entries) {
            if (!entry.isHeading() && !entry.repeatable() && given.times(entry.name()) > 1) {
                String option = "--" + entry.name();
                throw Trouble.usage(option, option + " is there " + given.times(entry.name()) + " times. Say it once.");
            }
        }
        if (given.words().size() > mostWords) {
            throw tooMany(command, given.words().get(mostWords));
        }
        return given;
    }

    private CommandLine parsed(String command, Options options, List<String> typed) {
        try {
            return DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, typed.toArray(new String[0]));
        } catch (UnrecognizedOptionException unknown) {
            throw unknown(command, unknown.getOption());
        } catch (MissingArgumentException missing) {
            String name = missing.getOption().getLongOpt();
            throw Trouble.usage("--" + name, "--" + name + " needs a value: --" + name + " " + argumentOf(name) + ".");
        } catch (ParseException other) {
            throw Trouble.usage("", String.valueOf(other.getMessage()));
        }
    }

    private String argumentOf(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry.choices().isEmpty() ? entry.argument() : String.join("|", entry.choices());
            }
        }
        return "VALUE";
    }

    private Trouble unknown(String command, String typed) {
        int equals = typed.indexOf('=');
        String said = equals > 0 ? typed.substring(0, equals) : typed;
        List<String> names = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.isHeading()) {
                names.add("--" + entry.name());
            }
        }
        if (names.contains(said)) {
            return Trouble.usage(typed, said + " takes no value.");
        }
        return Trouble.usage(
                typed,
                command + " has no option \"" + said + "\"." + Spelling.advice(said, names) + " All of them: nijugo "
                        + command + " --help.");
    }

    private Trouble tooMany(String command, String word) {
        String what = mostWords == 0 ? "takes options only" : "takes " + words + " beside its options";
        return Trouble.usage(
                word,
                "\"" + word + "\" is one word too many: " + command + " " + what
                        + ". Values with spaces need quotes, such as --exercise \"bench press\".");
    }
}
