package org.nijugo.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The compiled engine, and scripts that look at it in Node.js. */
public final class JavaScript {
    /** The module with its types and texts, as it is handed on. */
    public static final Path PACKAGE = Project.ROOT.resolve("web/target/js");

    private static final Path SCRIPTS = Project.ROOT.resolve("checks/src/test/js");

    private JavaScript() {}

    /** Runs a script of the checks; it gets the package as its first argument, then these. */
    public static Run run(Path directory, Map<String, String> environment, String script, String... arguments) {
        if (!Files.exists(PACKAGE.resolve("engine.mjs"))) {
            throw new IllegalStateException("The JavaScript is not there: mvn -pl checks -am test makes it.");
        }
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString(), PACKAGE.toString()));
        command.addAll(List.of(arguments));
        return Run.of(directory, environment, command);
    }
}
