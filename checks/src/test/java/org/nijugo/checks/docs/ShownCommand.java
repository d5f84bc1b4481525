package org.nijugo.checks.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a page shows, {@code ./nijugo plan …}, with what it prints where the page shows that too. A line may
 * begin with {@code $}; words set apart by three spaces are a remark.
 *
 * @param typed as it stands in the page
 * @param output the lines below it up to the next command
 */
record ShownCommand(String typed, String output) {
    private static final Pattern COMMAND = Pattern.compile("^(?:\\$ )?\\./nijugo(?: (.*))?$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** The commands of a block, in order. */
    static List<ShownCommand> in(String block) {
        List<ShownCommand> commands = new ArrayList<>();
        String typed = "";
        StringBuilder output = new StringBuilder();
        for (String line : block.lines().toList()) {
            if (COMMAND.matcher(line).matches()) {
                add(commands, typed, output);
                typed = line;
            } else {
                output.append(line).append('\n');
            }
        }
        add(commands, typed, output);
        return commands;
    }

    private static void add(List<ShownCommand> commands, String typed, StringBuilder output) {
        if (!typed.isEmpty()) {
            commands.add(new ShownCommand(typed, output.toString().strip()));
        }
        output.setLength(0);
    }

    /** What comes behind {@code ./nijugo}; empty where the page only speaks of it. */
    List<String> words() {
        Matcher command = COMMAND.matcher(typed);
        String line = command.matches() && command.group(1) != null ? command.group(1) : "";
        int remark = line.indexOf("   ");
        Matcher word = WORD.matcher(remark < 0 ? line : line.substring(0, remark));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group());
        }
        return words;
    }

    /** Whether it waits for somebody at a keyboard. */
    boolean isInteractive() {
        List<String> words = words();
        return !words.isEmpty()
                && words.get(0).equals("play")
                && !words.contains("--reps")
                && !words.contains("--able")
                && !words.contains("--help");
    }
}
