package org.nijugo.cli;

/** What the log says of a lift. What opens the log is loaded only when it is run. */
final class ProgressCommand implements Command {
    @Override
    public String name() {
        return "progress";
    }

    @Override
    public String usage() {
        return "[options] [EXERCISE]";
    }

    @Override
    public String about() {
        return "Says how a lift moves: trend, records, finishing sets, weeks, and whether it has stopped (R16). Without a"
                + " lift, one line for each in the log.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("a lift, by any of its names", 8, "EXERCISE")
                .heading("The lift")
                .value("1rm", "WEIGHT", "a tested maximum: beside it the log says what it taught of you")
                .value("profile", "P", "how you tire: fast, mixed, slow, or 0 to 1", "fast", "mixed", "slow")
                .value("goal", "WORD", "strength, hypertrophy or endurance", "strength", "hypertrophy", "endurance")
                .value("block-from", "DATE", "the first day of a block, to see what it did")
                .value("today", "DATE", "another day than today")
                .value("write", "FILE", "append the proposed block to this routine, after asking")
                .flag("yes", "do not ask before writing")
                .heading("Which log")
                .value("athlete", "ID", "of this athlete; needed where the log tells of several")
                .value("data", "DIR", "the directory of the log's file; yours by default")
                .value("database", "URL", "a PostgreSQL database instead, by its JDBC address")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo progress
                nijugo progress bench press --1rm 115kg
                nijugo progress squat --write routine.txt
                """;
    }

    @Override
    public int run(Given given, Host host) {
        return new KeptProgress(given, host).run();
    }
}
