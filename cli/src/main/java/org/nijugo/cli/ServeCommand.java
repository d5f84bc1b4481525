package org.nijugo.cli;

/** Starts the server. Its own classes are loaded when it runs, from a class path of its own. */
final class ServeCommand implements Command {
    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String usage() {
        return "[options]";
    }

    @Override
    public String about() {
        return "Keeps the training log and answers phones and programs, until it is stopped (Ctrl-C). Alone on this machine it"
                + " asks nobody to sign in; for anybody else it needs an administrator: nijugo admin create.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .heading("Where it answers")
                .value("port", "PORT", "the port, 0 for a free one (8080)")
                .value("bind", "ADDRESS", "the address it listens on (127.0.0.1: this machine alone)")
                .value("public-url", "URL", "what browsers call it; passkeys need it")
                .value("tls-cert", "FILE", "a certificate chain in PEM; answers over TLS")
                .value("tls-key", "FILE", "its private key in PEM")
                .heading("Where the log is")
                .value("data", "DIR", "the directory of the log, else the user's data directory")
                .value("database", "URL", "a PostgreSQL instead, by its JDBC address")
                .flag("demo", "fill an empty database with a lifter, a coach and eight weeks of training")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo serve
                nijugo serve --demo --data demo
                nijugo serve --bind 0.0.0.0 --port 8443 --tls-cert cert.pem --tls-key key.pem \\
                    --public-url https://lift.example:8443
                """;
    }

    @Override
    public int run(Given given, Host host) {
        return org.nijugo.cli.serve.Serve.run(given, host);
    }
}
