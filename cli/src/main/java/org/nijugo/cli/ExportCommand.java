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
        return "--format FORMAT [options]";
    }

    @Override
    public String about() {
        return "Writes a history as other logs read it, a sheet for the wall, or dates for a calendar.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .value(
                        "format",
                        "FORMAT",
                        "strong, hevy, openweight, json: a history; pdf: a sheet; ical: dates",
                        "strong",
                        "hevy",
                        "openweight",
                        "json",
                        "pdf",
                        "ical")
                .value("to", "FILE", "where to; standard output otherwise")
                .heading("A history")
                .value("from", "FILE", "any log that import reads")
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
                nijugo export --format hevy --from strong.csv --unit kg --to hevy.csv
                nijugo export --format pdf --routine my-routine.txt --to wall.pdf
                nijugo export --format ical --routine my-routine.txt \\
                    --start 2026-12-07 --days mon,wed,fri --time 18:00 --to gym.ics
                """;
    }

    @Override
    public int run(Given given, Host host) {
        return ExportRun.run(given, host);
    }
}
