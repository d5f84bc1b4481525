package org.nijugo.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in the project. */
public final class Project {
    /** The directory that holds README.md and the modules. */
    public static final Path ROOT = root();

    private static final List<String> NOT_OURS = List.of("target", "node_modules", ".git");

    private Project() {}

    /** Every file below a directory of the project whose name ends so, in order; nothing that a build made. */
    public static List<Path> files(String directory, String ending) {
        try (Stream<Path> all = Files.walk(ROOT.resolve(directory))) {
            return all.filter(path -> path.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .filter(Project::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(String file) {
        return read(Path.of(file));
    }

    /** As the project names it, with slashes. */
    public static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("ARCHITECTURE.md"))) {
            Path parent = here.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "No directory above has ARCHITECTURE.md. Run the checks in the project.");
            }
            here = parent;
        }
        return here;
    }
}
