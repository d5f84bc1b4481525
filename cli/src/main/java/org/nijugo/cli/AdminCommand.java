package org.nijugo.cli;

/** Makes administrators and resets passwords, for whoever sits at the machine. */
final class AdminCommand implements Command {
    @Override
    public String name() {
        return "admin";
    }

    @Override
    public String usage() {
        return "create NAME | reset NAME";
    }

    @Override
    public String about() {
        return "Makes an administrator, whose password is asked for or read from standard input, or gives anybody a new password,"
                + " which is shown once. From then on everybody signs in.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("create NAME or reset NAME", 2, "create", "reset")
                .heading("Where the log is")
                .value("data", "DIR", "the directory of the log, else the user's data directory")
                .value("database", "URL", "a PostgreSQL instead, by its JDBC address")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo admin create ada
                nijugo admin reset ben
                """;
    }

    @Override
    public int run(Given given, Host host) {
        return org.nijugo.cli.serve.Admin.run(given, host);
    }
}
