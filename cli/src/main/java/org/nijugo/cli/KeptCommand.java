package org.nijugo.cli;

/** A command that works on the log, with no server. What it does is loaded only when it is run. */
final class KeptCommand implements Command {
    private final String name;
    private final String usage;
    private final String about;
    private final OptionList options;
    private final String examples;

    private KeptCommand(String name, String usage, String about, OptionList options, String examples) {
        this.name = name;
        this.usage = usage;
        this.about = about;
        this.options = options.heading("Where the log is")
                .value("data", "DIR", "the directory of the log's file; yours by default")
                .value("database", "URL", "a PostgreSQL database instead, by its JDBC address")
                .heading("Output")
                .common();
        this.examples = examples;
    }

    static KeptCommand log() {
        return new KeptCommand(
                "log",
                "[options]",
                "Lists what happened, event by event, as it is in the log.",
                new OptionList()
                        .heading("Which events")
                        .value("athlete", "ID", "of this athlete only")
                        .value("after", "CURSOR", "after this place in the log; 0 by default")
                        .value("limit", "N", "so many at most; 100 by default, 1000 at most"),
                """
                nijugo log
                nijugo log --after 1200 --json
                """);
    }

    static KeptCommand sessions() {
        return new KeptCommand(
                "sessions",
                "[options] [SESSION]",
                "Lists the sessions in the log, latest first, or the sets of one of them.",
                new OptionList()
                        .words("the id of one session", 1)
                        .heading("Which sessions")
                        .value("athlete", "ID", "of this athlete; needed where the log tells of several")
                        .value("limit", "N", "so many at most; 20 by default, 1000 at most"),
                """
                nijugo sessions
                nijugo sessions --limit 5 --json
                """);
    }

    static KeptCommand backup() {
        return new KeptCommand(
                "backup",
                "[options] FILE",
                "Copies the log while it is in use. The copy has its name only when it is whole and on the disk.",
                new OptionList().words("the name of a file", 1, "FILE"),
                """
                nijugo backup sunday.db
                """);
    }

    static KeptCommand restore() {
        return new KeptCommand(
                "restore",
                "[options] FILE",
                "Puts a backup in the place of the log, after looking it through. Stop the server first.",
                new OptionList().words("the name of a file", 1, "FILE"),
                """
                nijugo restore sunday.db
                """);
    }

    static KeptCommand check() {
        return new KeptCommand(
                "check",
                "[options]",
                "Looks the log through: the file, the events and their counts, and whether all that is read from them is what"
                        + " they tell. Ends with 1 where something is wrong.",
                new OptionList(),
                """
                nijugo check
                """);
    }

    static KeptCommand rebuild() {
        return new KeptCommand(
                "rebuild",
                "[options]",
                "Makes anew all that is read, sessions, sets and trends, from the log alone. Stop the server first.",
                new OptionList(),
                """
                nijugo rebuild
                """);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String usage() {
        return usage;
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public OptionList options() {
        return options;
    }

    @Override
    public String examples() {
        return examples;
    }

    @Override
    public int run(Given given, Host host) {
        return new KeptLog(given, host).run(name);
    }
}
