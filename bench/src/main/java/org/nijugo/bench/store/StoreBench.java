package org.nijugo.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;

/** Durable appends with 1 and 32 writers, and late in a long log, against the bare database in the same run. */
public final class StoreBench {
    private static final int EVENTS_OF_AN_EVENING = 12;
    private static final int ROUNDS = 5;
    private static final int EVENINGS = 250;
    private static final int EVENINGS_OF_MANY = 30;
    private static final int MANY = 32;
    private static final PrintStream OUT = System.out;

    private StoreBench() {}

    /**
     * Runs all of it: {@code java -cp bench/target/benchmarks.jar org.nijugo.bench.store.StoreBench [DIRECTORY [EVENTS]]}.
     *
     * @param args where the files are made, on the disk that is to be measured; how long the long log is
     */
    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory(
                args.length > 0 ? Path.of(args[0]) : Path.of(System.getProperty("java.io.tmpdir")), "store-bench");
        int longest = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        try {
            writers(directory);
            if (longest > 0) {
                length(directory, longest);
            }
        } finally {
            delete(directory);
        }
    }

    private static void writers(Path directory) throws Exception {
        for (int writers : List.of(1, MANY)) {
            List<Double> bare = new ArrayList<>();
            List<Double> store = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                List<List<Event>> work = work(writers, round);
                double yardstick = bare(directory.resolve("bare" + writers + "-" + round + ".db"), work);
                double measured = store(directory.resolve("store" + writers + "-" + round + ".db"), work);
                OUT.printf(
                        "%2d writers, round %d%s: bare %6.0f/s, store %6.0f/s, %.2f times%n",
                        writers, round, round == 0 ? " (warm-up)" : "", yardstick, measured, measured / yardstick);
                if (round > 0) {
                    bare.add(yardstick);
                    store.add(measured);
                }
            }
            OUT.printf(
                    "%2d writers: bare SQLite one by one %6.0f/s, store %6.0f/s, %.2f times%n",
                    writers, median(bare), median(store), median(store) / median(bare));
        }
    }

    /** Each writer's events. */
    private static List<List<Event>> work(int writers, long round) {
        List<List<Event>> work = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            work.add(Evenings.of(1_000 * round + i, writers == 1 ? EVENINGS : EVENINGS_OF_MANY));
        }
        return work;
    }

    /** The writers' events in turn, a commit for each. */
    private static double bare(Path file, List<List<Event>> work) throws SQLException {
        List<Event> inTurn = new ArrayList<>();
        for (int i = 0; i < work.get(0).size(); i++) {
            for (List<Event> writer : work) {
                inTurn.add(writer.get(i));
            }
        }
        List<List<BareSqlite.Statement>> statements = BareSqlite.statements(inTurn);
        try (BareSqlite bare = BareSqlite.in(file)) {
            long from = System.nanoTime();
            for (List<BareSqlite.Statement> each : statements) {
                bare.commit(each);
            }
            return statements.size() * 1e9 / (System.nanoTime() - from);
        }
    }

    private static double store(Path file, List<List<Event>> work) throws InterruptedException {
        try (Database database = Database.open(DatabaseSettings.file(file))) {
            EventLog log = EventLog.of(database);
            long from = System.nanoTime();
            append(log, work);
            return (double) work.get(0).size() * work.size() * 1e9 / (System.nanoTime() - from);
        }
    }

    /** All writers at once; each pushes its events one by one and waits for each. */
    private static void append(EventLog log, List<List<Event>> work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(work.size());
        for (List<Event> events : work) {
            new Thread(() -> {
                        for (Event event : events) {
                            if (!log.append(List.of(event), Authority.EVERYTHING)
                                    .get(0)
                                    .isKept()) {
                                throw new IllegalStateException("An event was not kept.");
                            }
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
    }

    private static void length(Path directory, int longest) throws Exception {
        try (Database database = Database.open(DatabaseSettings.file(directory.resolve("long.db")))) {
            EventLog log = EventLog.of(database);
            int seed = 1_000_000;
            while (log.lastCursor() < 10_000) {
                fill(log, seed++);
            }
            double few = cost(log);
            while (log.lastCursor() < longest) {
                fill(log, seed++);
            }
            double lots = cost(log);
            OUT.printf("an append at 10 000 events    %8.1f µs%n", few);
            OUT.printf("an append at %d events %8.1f µs   %.2f times%n", log.lastCursor(), lots, lots / few);
        }
    }

    private static void fill(EventLog log, long seed) {
        log.append(Evenings.of(seed, 40), Authority.EVERYTHING);
    }

    /** The median of a few rounds, each of so many single appends by one writer. */
    private static double cost(EventLog log) throws InterruptedException {
        List<Double> rounds = new ArrayList<>();
        List<List<Event>> work = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            work.add(Evenings.of(log.lastCursor() + 500_000_000L + i, EVENINGS));
        }
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            append(log, List.of(work.get(i)));
            rounds.add((System.nanoTime() - from) / 1e3 / (EVENINGS * EVENTS_OF_AN_EVENING));
        }
        return median(rounds);
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
