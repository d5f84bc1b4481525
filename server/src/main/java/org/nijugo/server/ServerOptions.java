package org.nijugo.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param port where it listens; 0 takes a free one
 * @param bind the address it listens on, such as {@code 127.0.0.1} or {@code 0.0.0.0}
 * @param publicUrl what browsers call it, such as {@code https://lift.example}; passkeys need it
 * @param data the directory of the embedded database
 * @param database {@code jdbc:postgresql://…} instead of the embedded one
 * @param certificate a certificate in PEM, with its key
 * @param demo whether to fill an empty database with a lifter, a coach and eight weeks of training
 * @param page the directory of the page that was built, to be handed out; without it the start page stands there
 */
public record ServerOptions(
        int port,
        String bind,
        Optional<URI> publicUrl,
        Path data,
        Optional<String> database,
        Optional<Certificate> certificate,
        boolean demo,
        Optional<Path> page) {

    /** A certificate chain and its private key, both files in PEM. */
    public record Certificate(Path chain, Path key) {}

    /** A server for this machine alone, on a free port, with its data in this directory. */
    public static ServerOptions local(Path data) {
        return new ServerOptions(
                0, "127.0.0.1", Optional.empty(), data, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    public ServerOptions withBind(String address) {
        return new ServerOptions(port, address, publicUrl, data, database, certificate, demo, page);
    }

    public ServerOptions withPublicUrl(URI url) {
        return new ServerOptions(port, bind, Optional.of(url), data, database, certificate, demo, page);
    }

    public ServerOptions withDatabase(String url) {
        return new ServerOptions(port, bind, publicUrl, data, Optional.of(url), certificate, demo, page);
    }

    public ServerOptions withCertificate(Path chain, Path key) {
        return new ServerOptions(
                port, bind, publicUrl, data, database, Optional.of(new Certificate(chain, key)), demo, page);
    }

    public ServerOptions withPort(int wanted) {
        return new ServerOptions(wanted, bind, publicUrl, data, database, certificate, demo, page);
    }

    public ServerOptions withDemo() {
        return new ServerOptions(port, bind, publicUrl, data, database, certificate, true, page);
    }

    public ServerOptions withPage(Path directory) {
        return new ServerOptions(port, bind, publicUrl, data, database, certificate, demo, Optional.of(directory));
    }

    /** Whether browsers reach it over TLS: its own, or that of a proxy which the public address names. */
    public boolean isSecure() {
        return certificate.isPresent()
                || publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        return bind.equals("localhost")
                || bind.equals("::1")
                || bind.equals("[::1]")
                || bind.matches("127(\\.\\d{1,3}){3}");
    }
}
