package org.nijugo.cli.serve;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.Trouble;
import org.nijugo.server.Administrators;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.ServerTrouble;
import org.nijugo.wire.Json;

/** Makes an administrator, or gives somebody a new password. */
public final class Admin {
    private static final int LONGEST_NAME = 64;

    private Admin() {}

    /** Does it. */
    public static int run(Given given, Host host) {
        List<String> words = given.words();
        if (words.size() != 2 || !List.of("create", "reset").contains(words.get(0))) {
            throw Trouble.usage(String.join(" ", words), "Say nijugo admin create NAME, or nijugo admin reset NAME.");
        }
        String name = words.get(1).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
            throw Trouble.usage(name, "A name has 1 to " + LONGEST_NAME + " characters on one line.");
        }
        ServerOptions options = Options.of(given, host);
        try {
            return words.get(0).equals("create")
                    ? create(options, name, given, host)
                    : reset(options, name, given, host);
        } catch (ServerTrouble trouble) {
            throw Trouble.failed(name, trouble.line());
        }
    }

    private static int create(ServerOptions options, String name, Given given, Host host) {
        Administrators.create(options, name, password(host));
        host.print(
                given.has("json")
                        ? Json.Fields.build()
                                        .put("version", 1)
                                        .put("name", name)
                                        .done()
                                        .print() + "\n"
                        : name + " is administrator now, and everybody signs in from now on.\n");
        return 0;
    }

    private static int reset(ServerOptions options, String name, Given given, Host host) {
        String password = Administrators.reset(options, name);
        host.print(
                given.has("json")
                        ? Json.Fields.build()
                                        .put("version", 1)
                                        .put("name", name)
                                        .put("password", password)
                                        .done()
                                        .print()
                                + "\n"
                        : "The new password of " + name + ", to be changed at once: " + password + "\n");
        return 0;
    }

    /** Asked for twice on a terminal, unseen; else the first line of standard input. */
    private static String password(Host host) {
        Optional<Console> console = Optional.ofNullable(System.console())
                .filter(there -> host.screen().in());
        if (console.isPresent()) {
            String first = String.valueOf(console.get().readPassword("Password: "));
            String second = String.valueOf(console.get().readPassword("Once more: "));
            if (!first.equals(second)) {
                throw Trouble.failed("", "The two are not the same. Try again.");
            }
            return first;
        }
        try {
            String line = new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8)).readLine();
            if (line != null && !line.isEmpty()) {
                return line;
            }
        } catch (IOException broken) {
            throw Trouble.failed("", "Standard input cannot be read: " + broken.getMessage());
        }
        throw Trouble.failed(
                "", "No password came. Type it on a terminal, or send it as the first line of standard input.");
    }
}
