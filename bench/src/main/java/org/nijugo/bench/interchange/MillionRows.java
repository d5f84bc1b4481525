package org.nijugo.bench.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.Importer;
import org.nijugo.interchange.csv.Source;

/**
 * Imports a Strong file of a million rows into an embedded database, and loads as many rows into it without any file. Every
 * figure is the best of five; both write the same columns in one transaction.
 */
public final class MillionRows {
    private static final int ROWS = 1_000_000;
    private static final int TIMES = 5;
    private static final int SETS_OF_AN_EXERCISE = 5;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> EXERCISES = List.of(
            "Bench Press (Barbell)", "Squat (Barbell)", "Deadlift (Barbell)", "Lat Pulldown (Cable)", "My Own Lift");

    private MillionRows() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("million-rows");
        Path file = directory.resolve("strong.csv");
        Path database = directory.resolve("rows.db");
        try {
            write(file);
            System.out.println("file: " + Files.size(file) / 1_000_000 + " MB, " + ROWS + " rows");
            Importer importer = new Importer(catalogue());
            long reading = Long.MAX_VALUE;
            long importing = Long.MAX_VALUE;
            long loading = Long.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                reading = Math.min(reading, millis(() -> read(importer, file, HistorySink.nobody())));
                importing = Math.min(importing, millis(() -> fill(database, rows -> read(importer, file, rows))));
                loading = Math.min(loading, millis(() -> fill(database, SqliteRows::load)));
            }
            System.out.println("reading alone: " + reading + " ms");
            System.out.println("import: " + importing + " ms");
            System.out.println("the database's own bulk load: " + loading + " ms");
            System.out.printf(Locale.ROOT, "import beside bulk load: %.2f%n", (double) importing / loading);
            System.out.println("heap, at most: " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(file);
            Files.deleteIfExists(directory);
        }
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private interface Filling {
        void into(SqliteRows rows) throws SQLException;
    }

    private static long millis(Work work) throws IOException, SQLException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void fill(Path database, Filling filling) throws IOException, SQLException {
        Files.deleteIfExists(database);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            SqliteRows rows = new SqliteRows(connection);
            filling.into(rows);
            rows.commit();
            if (rows.count() != ROWS) {
                throw new IllegalStateException("The rows (" + rows.count() + ") must be " + ROWS + ".");
            }
        }
    }

    private static void read(Importer importer, Path file, HistorySink sink) {
        ImportReport report = importer.read(Source.of(file), ImportOptions.none(), sink);
        if (report.added() != ROWS) {
            throw new IllegalStateException("The rows added (" + report.added() + ") must be " + ROWS + ".");
        }
    }

    private static Catalogue catalogue() throws IOException {
        try (var text = Catalogue.class.getResourceAsStream("/org/nijugo/exercises.txt")) {
            if (text == null) {
                throw new IllegalStateException("The engine is incomplete: exercises.txt is missing.");
            }
            return Catalogue.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,"
                            + "Seconds,Notes,Workout Notes\n");
            LocalDateTime session = LocalDateTime.of(1990, 1, 1, 18, 0);
            for (int row = 0; row < ROWS; session = session.plusHours(8)) {
                String date = session.format(CLOCK);
                for (String exercise : EXERCISES) {
                    for (int set = 1; set <= SETS_OF_AN_EXERCISE; set++, row++) {
                        out.write(date + ",Day " + row % 4 + ",1h 5m," + exercise + ","
                                + (set == SETS_OF_AN_EXERCISE ? "D" : String.valueOf(set)) + "," + (60 + row * 7 % 80)
                                + ".5,kg," + (3 + row % 9) + ",,0,,0,,\n");
                    }
                }
            }
        }
    }
}
