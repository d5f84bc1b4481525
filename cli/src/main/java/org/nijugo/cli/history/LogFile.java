package org.nijugo.cli.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nijugo.Coach;
import org.nijugo.cli.Given;
import org.nijugo.cli.Host;
import org.nijugo.cli.Texts;
import org.nijugo.cli.Trouble;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.Importer;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.read.ImportMap;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;

/** A file the user named, with what was said of it. */
final class LogFile {
    private final String name;
    private final Source source;
    private final ImportOptions options;

    private LogFile(String name, Source source, ImportOptions options) {
        this.name = name;
        this.source = source;
        this.options = options;
    }

    /** Works with the file; standard input is laid down on disk for that long, since it is read more than once. */
    static <T> T with(String name, Given given, Host host, Function<LogFile, T> work) {
        ImportOptions options = options(given, host);
        if (!name.equals("-")) {
            return work.apply(new LogFile(name, Source.of(path(name)), options));
        }
        try {
            Path copy = Files.createTempFile("nijugo-import", ".log");
            try (InputStream in = host.in()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return work.apply(new LogFile("standard input", Source.of(copy), options));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw Trouble.failed(name, "standard input cannot be read: " + broken.getMessage());
        }
    }

    private static Path path(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw Trouble.failed(name, name + " is a directory. Name a file in it.");
            }
            return path;
        } catch (InvalidPathException unthinkable) {
            throw Trouble.failed(name, name + " cannot be the name of a file.");
        }
    }

    private static ImportOptions options(Given given, Host host) {
        ImportOptions options = ImportOptions.none();
        Optional<WeightUnit> unit = unit(given);
        if (unit.isPresent()) {
            options = options.withUnit(unit.get());
        }
        Optional<String> map = given.find("map");
        if (map.isPresent()) {
            options = options.withMap(map(map.get(), host));
        }
        return host.screen().err() ? options.withProgress(rows -> host.tell("\r" + rows + " rows ")) : options;
    }

    private static ImportMap map(String file, Host host) {
        try {
            return ImportMap.parse(Texts.read(file, host));
        } catch (InputException wrong) {
            throw Trouble.usage(wrong.value(), file + ": " + wrong.message());
        }
    }

    static Optional<WeightUnit> unit(Given given) {
        Optional<String> word = given.find("unit");
        if (word.isPresent() && WeightUnit.find(word.get()).isEmpty()) {
            throw Trouble.usage(word.get(), "--unit: \"" + word.get() + "\" cannot be used: expected kg or lb.");
        }
        return word.flatMap(WeightUnit::find);
    }

    /** What the log's names mean. */
    static Catalogue catalogue() {
        return Catalogue.parse(Texts.resource(Coach.class, "exercises.txt"));
    }

    String name() {
        return name;
    }

    /**
     * Reads it from its beginning to its end.
     *
     * @throws Trouble where it cannot be read; nothing that was handed over is then to be kept
     */
    ImportReport read(HistorySink sink, Host host) {
        return tried(() -> {
            ImportReport report = new Importer(catalogue()).read(source, options, sink);
            if (host.screen().err()) {
                host.tell("\r\u001b[K");
            }
            return report;
        });
    }

    /** Which log it is from, by its beginning. */
    String format() {
        return tried(() -> Importer.format(source, options));
    }

    private <T> T tried(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InputException trouble) {
            String message = name + ": " + trouble.message();
            throw trouble.entry().startsWith("map")
                    ? Trouble.usage(trouble.value(), message)
                    : Trouble.failed(trouble.value(), message);
        } catch (UncheckedIOException broken) {
            throw broken(Objects.requireNonNull(broken.getCause()));
        }
    }

    private Trouble broken(IOException broken) {
        if (broken instanceof NoSuchFileException) {
            return Trouble.failed(
                    name, "There is no file " + name + ". Look at its spelling and the directory you are in.");
        }
        if (broken instanceof AccessDeniedException) {
            return Trouble.failed(name, name + " may not be read. Ask for the right to, or copy it.");
        }
        return Trouble.failed(name, name + " cannot be read: " + broken.getMessage());
    }
}
