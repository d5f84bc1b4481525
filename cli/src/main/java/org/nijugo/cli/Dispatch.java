package org.nijugo.cli;

import java.util.List;
import java.util.Optional;

/** Finds the command that was asked for and runs it. */
final class Dispatch {
    private Dispatch() {}

    static int run(List<String> typed, Host host) {
        if (typed.isEmpty()) {
            throw Trouble.usage("", "Say what to do, such as: nijugo plan --help. All commands: nijugo --help.");
        }
        String first = typed.get(0);
        List<String> rest = typed.subList(1, typed.size());
        return switch (first) {
            case "--help", "-h", "help" -> help(rest, host);
            case "--version", "-V", "version" -> version(rest, host);
            default -> run(first, rest, host);
        };
    }

    private static int run(String name, List<String> rest, Host host) {
        Optional<Command> found = Commands.find(name);
        if (found.isEmpty()) {
            throw Commands.unknown(name);
        }
        Command command = found.get();
        if (OptionList.asksForHelp(rest)) {
            host.print(Help.of(command, host));
            return 0;
        }
        return command.run(command.options().parse(command.name(), rest), host);
    }

    private static int help(List<String> rest, Host host) {
        if (rest.isEmpty() || rest.get(0).startsWith("-")) {
            nothingMore(rest);
            host.print(Help.all(host));
            return 0;
        }
        nothingMore(rest.subList(1, rest.size()));
        Optional<Command> found = Commands.find(rest.get(0));
        if (found.isEmpty()) {
            throw Commands.unknown(rest.get(0));
        }
        host.print(Help.of(found.get(), host));
        return 0;
    }

    private static int version(List<String> rest, Host host) {
        boolean json = rest.equals(List.of("--json"));
        if (!json) {
            nothingMore(rest);
        }
        host.print(
                json
                        ? "{\"version\":1,\"nijugo\":\"" + Version.number() + "\"}\n"
                        : "nijugo " + Version.number() + "\n");
        return 0;
    }

    private static void nothingMore(List<String> rest) {
        if (!rest.isEmpty()) {
            throw Trouble.usage(rest.get(0), "Nothing was expected behind it, but \"" + rest.get(0) + "\" is there.");
        }
    }
}
