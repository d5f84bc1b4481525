package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;

/** Completion scripts, made from what the commands say of themselves, so that they never know less. */
final class Completion {
    private static final String FILE = "FILE";

    private final StringBuilder script = new StringBuilder();

    private Completion() {}

    static String script(String shell) {
        Completion completion = new Completion();
        switch (shell) {
            case "bash" -> completion.bash();
            case "zsh" -> completion.zsh();
            case "fish" -> completion.fish();
            default ->
                throw Trouble.usage(
                        shell,
                        "Say which shell: nijugo completion bash, or zsh, or fish. Its help says where to put it.");
        }
        return completion.script.toString();
    }

    private Completion line(String line) {
        script.append(line).append('\n');
        return this;
    }

    private static List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (String name : Commands.NAMES) {
            commands.add(Commands.find(name).orElseThrow());
        }
        return commands;
    }

    private void bash() {
        line("# bash completion for nijugo");
        line("_nijugo() {");
        line("    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}");
        line("    local IFS=$' \\t\\n'");
        line("    COMPREPLY=()");
        line("    if ((COMP_CWORD == 1)); then");
        line("        COMPREPLY=($(compgen -W '" + String.join(" ", Commands.NAMES)
                + " --help --version' -- \"$cur\"))");
        line("        return");
        line("    fi");
        line("    case ${COMP_WORDS[1]} in");
        for (Command command : commands()) {
            bash(command);
        }
        line("    esac");
        line("}");
        line("complete -o filenames -F _nijugo nijugo");
    }

    private void bash(Command command) {
        List<String> silent = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        line("        " + command.name() + ")");
        line("            case $prev in");
        for (OptionList.Entry entry : command.options().entries()) {
            names.append(entry.isHeading() ? "" : "--" + entry.name() + " ");
            if (entry.takesValue() && (!entry.choices().isEmpty() || entry.takesFile())) {
                line("                --" + entry.name() + ") " + bashReply(entry.choices(), entry.takesFile())
                        + "; return ;;");
            } else if (entry.takesValue()) {
                silent.add("--" + entry.name());
            }
        }
        if (!silent.isEmpty()) {
            line("                " + String.join(" | ", silent) + ") return ;;");
        }
        line("            esac");
        List<String> words = new ArrayList<>(command.options().wordChoices());
        boolean files = words.remove(FILE);
        line("            if [[ $cur == -* ]]; then");
        line("                " + bashReply(List.of(names.toString().trim().split(" ")), false));
        line("            else");
        line("                " + bashReply(words, files));
        line("            fi");
        line("            ;;");
    }

    private static String bashReply(List<String> words, boolean files) {
        return "COMPREPLY=($(compgen " + (files ? "-f " : "") + "-W '" + String.join(" ", words) + "' -- \"$cur\"))";
    }

    private void zsh() {
        line("#compdef nijugo");
        line("_nijugo_words_or_files() {");
        line("    compadd -- \"$@\"");
        line("    _files");
        line("}");
        line("_nijugo() {");
        line("    local -a commands");
        line("    if ((CURRENT == 2)); then");
        line("        commands=(");
        for (Command command : commands()) {
            line("            '" + command.name() + ":" + single(command.about()) + "'");
        }
        line("        )");
        line("        _describe command commands");
        line("        return");
        line("    fi");
        line("    local command=$words[2]");
        line("    shift words");
        line("    ((CURRENT--))");
        line("    case $command in");
        for (Command command : commands()) {
            zsh(command);
        }
        line("    esac");
        line("}");
        line("if [[ $funcstack[1] == _nijugo ]]; then");
        line("    _nijugo \"$@\"");
        line("else");
        line("    compdef _nijugo nijugo");
        line("fi");
    }

    private void zsh(Command command) {
        line("        " + command.name() + ")");
        script.append("            _arguments");
        for (OptionList.Entry entry : command.options().entries()) {
            if (!entry.isHeading()) {
                String text = single(entry.text()).replace("[", "\\[").replace("]", "\\]");
                script.append(" \\\n                '")
                        .append(entry.repeatable() ? "*" : "")
                        .append("--")
                        .append(entry.name())
                        .append('[')
                        .append(text)
                        .append(']')
                        .append(
                                entry.takesValue()
                                        ? zshWords(entry.argument(), entry.choices(), entry.takesFile())
                                        : "")
                        .append('\'');
            }
        }
        List<String> words = new ArrayList<>(command.options().wordChoices());
        boolean files = words.remove(FILE);
        if (files || !words.isEmpty()) {
            script.append(" \\\n                '*")
                    .append(zshWords("word", words, files))
                    .append('\'');
        }
        line("");
        line("            ;;");
    }

    private static String zshWords(String name, List<String> words, boolean files) {
        String choices = "(" + String.join(" ", words) + ")";
        String what = words.isEmpty()
                ? files ? "_files" : " "
                : files ? "{_nijugo_words_or_files " + String.join(" ", words) + "}" : choices;
        return ":" + single(name).replace("|", " or ") + ":" + what;
    }

    private void fish() {
        line("# fish completion for nijugo");
        line("complete -c nijugo -f");
        line("complete -c nijugo -n __fish_use_subcommand -l help -d 'all commands'");
        line("complete -c nijugo -n __fish_use_subcommand -l version -d 'which version this is'");
        for (Command command : commands()) {
            line("complete -c nijugo -n __fish_use_subcommand -a " + command.name() + " -d '"
                    + fishText(command.about()) + "'");
        }
        for (Command command : commands()) {
            fish(command);
        }
    }

    private void fish(Command command) {
        String seen = "complete -c nijugo -n '__fish_seen_subcommand_from " + command.name() + "'";
        for (OptionList.Entry entry : command.options().entries()) {
            if (!entry.isHeading()) {
                String value = !entry.takesValue() ? "" : entry.takesFile() ? " -r -F" : " -x";
                String choices = entry.choices().isEmpty() ? "" : " -a '" + String.join(" ", entry.choices()) + "'";
                line(seen + " -l " + entry.name() + value + choices + " -d '" + fishText(entry.text()) + "'");
            }
        }
        List<String> words = new ArrayList<>(command.options().wordChoices());
        boolean files = words.remove(FILE);
        if (files || !words.isEmpty()) {
            line(seen + (files ? " -F" : "") + (words.isEmpty() ? "" : " -a '" + String.join(" ", words) + "'"));
        }
    }

    private static String fishText(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }

    /** Inside single quotes of a shell, with colons that separate nothing. */
    private static String single(String text) {
        return text.replace("'", "'\\''").replace(":", "\\:");
    }
}
