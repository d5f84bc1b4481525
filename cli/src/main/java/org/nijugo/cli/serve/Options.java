package org.nijugo.cli.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.Trouble;
import org.nijugo.cli.UserFiles;
import org.nijugo.server.ServerOptions;

/** What was typed, as the server is told. */
final class Options {
    private static final int USUAL_PORT = 8080;

    private Options() {}

    static ServerOptions of(Given given, Host host) {
        return new ServerOptions(
                given.find("port").map(Options::port).orElse(USUAL_PORT),
                given.find("bind").orElse("127.0.0.1"),
                given.find("public-url").map(Options::url),
                given.find("data").map(said -> path("data", said)).orElseGet(() -> UserFiles.data(host)),
                given.find("database").map(said -> database(said, host)),
                certificate(given),
                given.has("demo"),
                page());
    }

    /** Where the launcher says the page is, if it has been built. */
    private static Optional<Path> page() {
        return Optional.ofNullable(System.getProperty("nijugo.page"))
                .map(Path::of)
                .filter(directory -> Files.isRegularFile(directory.resolve("index.html")));
    }

    private static int port(String said) {
        if (said.matches("\\d{1,5}") && Integer.parseInt(said) <= 65_535) {
            return Integer.parseInt(said);
        }
        throw Trouble.usage(said, "--port: \"" + said + "\" cannot be used: expected a number from 0 to 65535.");
    }

    private static URI url(String said) {
        try {
            URI url = new URI(said);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            boolean bare = url.getPath().isEmpty() || url.getPath().equals("/");
            if (web && url.getHost() != null && bare && url.getQuery() == null && url.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException unreadable) {
            throw notUrl(said);
        }
        throw notUrl(said);
    }

    private static Trouble notUrl(String said) {
        return Trouble.usage(
                said,
                "--public-url: \"" + said
                        + "\" cannot be used: expected scheme and host, such as https://lift.example.");
    }

    private static Path path(String option, String said) {
        try {
            return Path.of(said);
        } catch (InvalidPathException unthinkable) {
            throw Trouble.usage(said, "--" + option + ": \"" + said + "\" cannot be the name of a file.");
        }
    }

    /** A password has no place where everybody sees what runs, so it may come from the environment. */
    private static String database(String said, Host host) {
        if (!said.startsWith("jdbc:postgresql:")) {
            throw Trouble.usage(
                    said,
                    "--database: expected an address such as jdbc:postgresql://localhost/nijugo. A file needs --data.");
        }
        String password = host.variable("NIJUGO_DATABASE_PASSWORD");
        if (password.isEmpty()) {
            return said;
        }
        String encoded = java.net.URLEncoder.encode(password, java.nio.charset.StandardCharsets.UTF_8);
        return said + (said.contains("?") ? "&" : "?") + "password=" + encoded;
    }

    private static Optional<ServerOptions.Certificate> certificate(Given given) {
        Optional<Path> chain = given.find("tls-cert").map(said -> existing("tls-cert", said));
        Optional<Path> key = given.find("tls-key").map(said -> existing("tls-key", said));
        if (chain.isPresent() != key.isPresent()) {
            throw Trouble.usage("", "--tls-cert and --tls-key belong together. Say both.");
        }
        return chain.flatMap(file -> key.map(secret -> new ServerOptions.Certificate(file, secret)));
    }

    private static Path existing(String option, String said) {
        Path path = path(option, said);
        if (!Files.isReadable(path)) {
            throw Trouble.failed(said, "--" + option + ": " + said + " is not there or may not be read.");
        }
        return path;
    }
}
