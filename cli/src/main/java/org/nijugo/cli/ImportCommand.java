package org.nijugo.cli;

import org.nijugo.cli.history.ImportRun;

/** Another log's file, taken into one's own. */
final class ImportCommand implements Command {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "FILE [options]";
    }

    @Override
    public String about() {
        return "Takes in the export of another log: Strong, Hevy, FitNotes, StrongLifts, Liftosaur, wger, openweight, or any"
                + " CSV with a map of its columns. Look first with --dry-run; - reads standard input.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("a file", 1, "FILE")
                .heading("The file")
                .flag("dry-run", "say what would be added, skipped or is unclear, and change nothing")
                .value("unit", "UNIT", "unit of the weights of which the file says none", "kg", "lb")
                .value("map", "FILE", "what columns and names of exercises mean: docs/interchange.md")
                .heading("Where the log is")
                .value("athlete", "ID", "whose training it is; needed where the log tells of several")
                .value("data", "DIR", "the directory of the log's file; yours by default")
                .value("database", "URL", "a PostgreSQL database instead, by its JDBC address")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo import strong.csv --dry-run
                nijugo import strong.csv --unit kg
                nijugo import my-table.csv --map my-table.map --dry-run --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        return ImportRun.run(given, host);
    }
}
