package org.nijugo.cli;

import org.nijugo.cli.history.ExportRun;

/** A history or what is planned, in the formats of others. */
final class ExportCommand implements Command {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "[--format FORMAT] [options] [FILE]";
    }

    @Override
    public String about() {
        return "Writes your history, to a file or standard output: as it is in the log, as other logs read it, a sheet for the wall, or dates"
                + " for a calendar.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("the name of a file", 1, "FILE")
                .value(
                        "format",
                        "FORMAT",
                        "strong, hevy, openweight, json: a history; pdf: a sheet; ical: dates; log, if left out: a line for each event",
                        "log",
                        "strong",
                        "hevy",
                        "openweight",
                        "json",
                        "pdf",
                        "ical")
                .heading("A history")
                .value("from", "FILE", "any log that import reads, instead of your own")
                .value("athlete", "ID", "of this athlete; needed where your log tells of several")
                .value("data", "DIR", "the directory of your log's file")
                .value("database", "URL", "a PostgreSQL database instead, by its JDBC address")
                .value("unit", "UNIT", "of weights without one there; for hevy also of the whole file", "kg", "lb")
                .value("map", "FILE", "what columns and names of exercises mean there")
                .heading("What is planned")
                .value("routine", "FILE", "a routine: a sheet of its days, or their dates")
                .value("plan", "FILE", "a finishing set, as plan --json answers: a sheet of it")
                .value("start", "DATE", "the first day in the calendar, as 2026-12-07")
                .value("days", "DAYS", "days of the week, such as mon,wed,fri")
                .value("weeks", "N", "for how many weeks: 4")
                .value("time", "TIME", "when, such as 18:00; the whole day otherwise")
                .value("minutes", "N", "how long a session is: 75")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo export mine.jsonl
                nijugo export --format hevy hevy.csv
                nijugo export --format hevy --from strong.csv --unit kg hevy.csv
                nijugo export --format pdf --routine my-routine.txt wall.pdf
                nijugo export --format ical --routine my-routine.txt \\
                    --start 2026-12-07 --days mon,wed,fri --time 18:00 gym.ics
                """;
    }

    @Override
    public int run(Given given, Host host) {
        return ExportRun.run(given, host);
    }
}
