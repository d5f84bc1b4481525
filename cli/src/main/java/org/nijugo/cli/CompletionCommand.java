package org.nijugo.cli;

/** Scripts that let a shell complete what is typed. */
final class CompletionCommand implements Command {
    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String usage() {
        return "bash|zsh|fish";
    }

    @Override
    public String about() {
        return "Prints a script that lets your shell complete commands, options and their words.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("the name of a shell", 1, "bash", "zsh", "fish")
                .flag("help", "show this");
    }

    @Override
    public String examples() {
        return """
                source <(nijugo completion bash)
                nijugo completion zsh > "${fpath[1]}/_nijugo"
                nijugo completion fish > ~/.config/fish/completions/nijugo.fish
                """;
    }

    @Override
    public int run(Given given, Host host) {
        String shell = given.words().isEmpty() ? "" : given.words().get(0);
        host.print(Completion.script(shell));
        return 0;
    }
}
