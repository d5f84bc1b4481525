package org.nijugo.cli;

import java.util.List;
import java.util.Optional;

/** All commands by name. Asking for one loads that one. */
final class Commands {
    static final List<String> NAMES = List.of(
            "plan",
            "play",
            "primary",
            "predict",
            "e1rm",
            "profile",
            "strip",
            "routine",
            "import",
            "export",
            "simulate",
            "explain",
            "gym",
            "exercises",
            "log",
            "sessions",
            "progress",
            "backup",
            "restore",
            "check",
            "rebuild",
            "serve",
            "admin",
            "defaults",
            "completion");

    private Commands() {}

    static Optional<Command> find(String name) {
        return switch (name) {
            case "plan" -> Optional.of(new PlanCommand());
            case "play" -> Optional.of(new PlayCommand());
            case "primary" -> Optional.of(new PrimaryCommand());
            case "predict" -> Optional.of(new PredictCommand());
            case "e1rm" -> Optional.of(new E1rmCommand());
            case "profile" -> Optional.of(new ProfileCommand());
            case "strip" -> Optional.of(new StripCommand());
            case "routine" -> Optional.of(new RoutineCommand());
            case "import" -> Optional.of(new ImportCommand());
            case "export" -> Optional.of(new ExportCommand());
            case "simulate" -> Optional.of(new SimulateCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "gym" -> Optional.of(new GymCommand());
            case "exercises" -> Optional.of(new ExercisesCommand());
            case "log" -> Optional.of(KeptCommand.log());
            case "sessions" -> Optional.of(KeptCommand.sessions());
            case "progress" -> Optional.of(new ProgressCommand());
            case "backup" -> Optional.of(KeptCommand.backup());
            case "restore" -> Optional.of(KeptCommand.restore());
            case "check" -> Optional.of(KeptCommand.check());
            case "rebuild" -> Optional.of(KeptCommand.rebuild());
            case "serve" -> Optional.of(new ServeCommand());
            case "admin" -> Optional.of(new AdminCommand());
            case "defaults" -> Optional.of(new DefaultsCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            default -> Optional.empty();
        };
    }

    static Trouble unknown(String name) {
        String all = " All commands: nijugo --help.";
        if (name.startsWith("-")) {
            return Trouble.usage(name, "\"" + name + "\" stands where a command belongs, such as plan." + all);
        }
        return Trouble.usage(name, "There is no command \"" + name + "\"." + Spelling.advice(name, NAMES) + all);
    }
}
