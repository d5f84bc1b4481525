package org.nijugo.server;

import java.net.BindException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nijugo.store.Database;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server that runs until it is closed.
 *
 * <pre>{@code
 * try (NijugoServer server = NijugoServer.start(ServerOptions.local(Path.of("data")))) {
 *     System.out.println("http://localhost:" + server.port());
 * }
 * }</pre>
 */
public final class NijugoServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;
    private final String database;
    private final Optional<String> demo;

    private NijugoServer(ConfigurableApplicationContext context, int port, Optional<String> demo) {
        this.context = context;
        this.port = port;
        this.database = context.getBean(Database.class).settings().shown();
        this.demo = demo;
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @throws ServerTrouble when it cannot run so: the port is taken, the directory cannot be written, and the like
     */
    public static NijugoServer start(ServerOptions options) {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(properties(options));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("serverOptions", options));
        try {
            Optional<String> demo = options.demo() ? Optional.of(Demo.fill(options)) : Optional.empty();
            ConfigurableApplicationContext context = application.run();
            WebServer web = ((ServletWebServerApplicationContext) context).getWebServer();
            return new NijugoServer(context, Objects.requireNonNull(web, "web").getPort(), demo);
        } catch (RuntimeException broken) {
            throw trouble(broken, options);
        }
    }

    private static ServerTrouble trouble(RuntimeException broken, ServerOptions options) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServerTrouble trouble) {
                return trouble;
            }
            if (cause instanceof PortInUseException || cause instanceof BindException) {
                return new ServerTrouble(
                        "Port " + options.port() + " on " + options.bind()
                                + " is taken or may not be listened on. Stop what uses it, or say another: --port 8081.",
                        broken);
            }
        }
        if (options.certificate().isPresent() && String.valueOf(deepest(broken)).contains("key store")) {
            return new ServerTrouble(
                    "The certificate and its key cannot be read: expected two files in PEM that belong together.",
                    broken);
        }
        return new ServerTrouble("The server cannot start: " + deepest(broken), broken);
    }

    /** What the first one said that went wrong, on one line. */
    private static String deepest(RuntimeException broken) {
        String found = "";
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            boolean more = !line.isEmpty() && !found.contains("key store");
            found = more ? line : found;
        }
        return found;
    }

    private static Map<String, Object> properties(ServerOptions options) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("server.port", options.port());
        all.put("server.address", options.bind().replace("[", "").replace("]", ""));
        all.put("server.shutdown", "graceful");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        all.put("server.max-http-request-header-size", "16KB");
        all.put("server.tomcat.connection-timeout", "10s");
        all.put("server.tomcat.keep-alive-timeout", "60s");
        all.put("server.tomcat.threads.max", 64);
        all.put("server.tomcat.threads.min-spare", 4);
        all.put("server.tomcat.max-connections", 2048);
        all.put("server.tomcat.max-http-form-post-size", "16KB");
        all.put("server.tomcat.max-swallow-size", "2MB");
        all.put("server.http2.enabled", options.certificate().isPresent());
        all.put("server.servlet.register-default-servlet", false);
        all.put("spring.web.resources.add-mappings", false);
        all.put("spring.mvc.formcontent.filter.enabled", false);
        all.put("spring.main.register-shutdown-hook", true);
        all.put("spring.jmx.enabled", false);
        all.put("logging.level.root", "WARN");
        all.put("logging.level.org.flywaydb", "ERROR");
        all.put("logging.level.org.springframework.boot.SpringApplication", "OFF");
        all.put("logging.level.org.springframework.boot.diagnostics", "OFF");
        all.put("logging.level.org.springframework.boot.web", "ERROR");
        all.put("logging.level.org.springframework.boot.tomcat", "OFF");
        all.put("logging.level.org.apache.catalina", "ERROR");
        all.put("logging.level.org.nijugo", "INFO");
        all.put("logging.structured.format.console", "logstash");
        options.certificate().ifPresent(certificate -> {
            all.put("server.ssl.certificate", file(certificate.chain()));
            all.put("server.ssl.certificate-private-key", file(certificate.key()));
            all.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        });
        return all;
    }

    private static String file(Path path) {
        return path.toAbsolutePath().toUri().toString();
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Where the log is, as it may be shown. */
    public String database() {
        return database;
    }

    /** What to tell of the demonstration that was made, where one was. */
    public Optional<String> demo() {
        return demo;
    }

    /** Waits for the end of what is under way, keeps what was acknowledged, and refuses the rest. */
    @Override
    public void close() {
        context.close();
    }
}
