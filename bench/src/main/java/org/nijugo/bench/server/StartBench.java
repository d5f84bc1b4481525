package org.nijugo.bench.server;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From nothing to the first answered request: the server as its launcher starts it, with an empty directory for its log, in turn
 * with a bare application of the framework on the same jars, which has one address, no accounts and no database.
 */
public final class StartBench {
    private static final String BARE = """
            @org.springframework.boot.autoconfigure.SpringBootApplication
            @org.springframework.web.bind.annotation.RestController
            public class Bare {
                @org.springframework.web.bind.annotation.GetMapping("/")
                public String hello() {
                    return "hello";
                }

                public static void main(String[] args) {
                    org.springframework.boot.SpringApplication.run(Bare.class, args);
                }
            }
            """;

    private static final int LINE_OF_SERVERS_JARS = 4;
    private static final int LINE_OF_JAVA = 0;

    /** How the jars begin that a bare application of the framework, for HTTP alone, has and no others. */
    private static final Set<String> BARE_JARS = Set.of(
            "spring-aop",
            "spring-beans",
            "spring-boot",
            "spring-context",
            "spring-core",
            "spring-expression",
            "spring-web",
            "tomcat",
            "jackson",
            "jakarta",
            "jspecify",
            "jul-to",
            "log4j",
            "logback",
            "slf4j-api",
            "commons-logging",
            "micrometer-commons",
            "micrometer-observation",
            "snakeyaml");

    private static final PrintStream OUT = System.out;

    private StartBench() {}

    private record Contender(String name, List<String> command, String path, List<Double> seconds) {}

    /**
     * Runs it from the project's root after {@code ./nijugo serve} was built: {@code java -cp bench/target/benchmarks.jar
     * org.nijugo.bench.server.StartBench [TIMES]}.
     *
     * @param args how often each is started, else 7
     */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        Path directory = Files.createTempDirectory("starts");
        try {
            List<Contender> contenders = contenders(directory);
            for (int round = 0; round < times; round++) {
                for (Contender each : contenders) {
                    delete(directory.resolve("data"));
                    try (RunningServer started = RunningServer.start(directory, each.command(), "", each.path())) {
                        each.seconds().add(started.nanosToFirstAnswer() / 1e9);
                    }
                }
            }
            for (Contender each : contenders) {
                double[] sorted = each.seconds().stream()
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .toArray();
                OUT.printf(
                        Locale.ROOT,
                        "%-48s median %.2f s, from %.2f to %.2f%n",
                        each.name(),
                        sorted[times / 2],
                        sorted[0],
                        sorted[times - 1]);
            }
            OUT.printf(
                    Locale.ROOT,
                    "%d starts each, in turn; load of the machine %.1f%n",
                    times,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        } finally {
            delete(directory);
        }
    }

    private static List<Contender> contenders(Path directory) throws IOException, InterruptedException {
        List<String> launch = Files.readAllLines(Path.of("cli/target/dist/launch"));
        String java = launch.get(LINE_OF_JAVA);
        String jars = Arrays.stream(launch.get(LINE_OF_SERVERS_JARS).split(File.pathSeparator))
                .filter(StartBench::isBare)
                .collect(Collectors.joining(File.pathSeparator));
        Path bare = bareJar(directory, java, jars);
        String classPath = bare + File.pathSeparator + jars;
        String archive = "-XX:SharedArchiveFile=" + directory.resolve("bare.jsa");
        RunningServer.start(
                        directory,
                        bare(java, classPath, List.of("-XX:ArchiveClassesAtExit=" + directory.resolve("bare.jsa"))),
                        "",
                        "/")
                .close();
        return List.of(
                new Contender(
                        "./nijugo serve",
                        List.of(
                                "./nijugo",
                                "serve",
                                "--port",
                                "PORT",
                                "--data",
                                directory.resolve("data").toString()),
                        "/api/v1/health",
                        new ArrayList<>()),
                new Contender(
                        "the bare framework, Java's default options",
                        bare(java, classPath, List.of()),
                        "/",
                        new ArrayList<>()),
                new Contender(
                        "the bare framework, with a class archive too",
                        bare(java, classPath, List.of(archive, "-XX:+UseSerialGC", "-XX:-UsePerfData")),
                        "/",
                        new ArrayList<>()));
    }

    private static boolean isBare(String jar) {
        String name = Objects.requireNonNull(Path.of(jar).getFileName()).toString();
        return !name.contains("security") && BARE_JARS.stream().anyMatch(name::startsWith);
    }

    private static List<String> bare(String java, String classPath, List<String> options) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" --server.port=$0", "PORT", java));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "Bare"));
        return command;
    }

    /** A class archive wants a jar. */
    private static Path bareJar(Path directory, String java, String jars) throws IOException, InterruptedException {
        Path classes = Files.createDirectory(directory.resolve("bare"));
        Path source = Files.writeString(directory.resolve("Bare.java"), BARE);
        String tools = java.substring(0, java.lastIndexOf('/') + 1);
        RunningServer.run(
                List.of(tools + "javac", "-cp", jars, "-parameters", "-d", classes.toString(), source.toString()), "");
        Path jar = directory.resolve("bare.jar");
        RunningServer.run(List.of(tools + "jar", "cf", jar.toString(), "-C", classes.toString(), "."), "");
        return jar;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
