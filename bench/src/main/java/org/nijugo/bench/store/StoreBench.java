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
    private static final int EVENINGS = 160;
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
        List<Double> bare = new ArrayList<>();
        List<Double> one = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(bare(directory.resolve("bare" + round + ".db"), Evenings.of(round, EVENINGS)));
            one.add(store(directory.resolve("one" + round + ".db"), 1, EVENINGS, round));
            many.add(store(directory.resolve("many" + round + ".db"), MANY, EVENINGS * 4, round));
            OUT.printf(
                    "round %d: bare %.0f/s, 1 writer %.0f/s, %d writers %.0f/s%n",
                    round, bare.get(round), one.get(round), MANY, many.get(round));
        }
        double yardstick = median(bare);
        OUT.printf("bare SQLite, one by one   %8.0f events/s%n", yardstick);
        OUT.printf("store, 1 writer           %8.0f events/s   %.2f of bare%n", median(one), median(one) / yardstick);
        OUT.printf(
                "store, %d writers         %8.0f events/s   %.2f of bare%n",
                MANY, median(many), median(many) / yardstick);
    }

    private static double bare(Path file, List<Event> events) throws SQLException {
        List<List<BareSqlite.Statement>> statements = BareSqlite.statements(events);
        try (BareSqlite bare = BareSqlite.in(file)) {
            int warm = statements.size() / 4;
            for (List<BareSqlite.Statement> each : statements.subList(0, warm)) {
                bare.commit(each);
            }
            long from = System.nanoTime();
            for (List<BareSqlite.Statement> each : statements.subList(warm, statements.size())) {
                bare.commit(each);
            }
            return (statements.size() - warm) * 1e9 / (System.nanoTime() - from);
        }
    }

    private static double store(Path file, int writers, int evenings, int round) throws Exception {
        try (Database database = Database.open(DatabaseSettings.file(file))) {
            EventLog log = EventLog.of(database);
            append(log, 1, evenings / 4, 100_000 + round);
            long from = System.nanoTime();
            append(log, writers, evenings, 1_000L * (round + 1));
            return (double) evenings / writers * writers * EVENTS_OF_AN_EVENING * 1e9 / (System.nanoTime() - from);
        }
    }

    /** So many evenings, shared out among the writers; each event is pushed alone and waited for. */
    private static void append(EventLog log, int writers, int evenings, long seed) throws InterruptedException {
        List<List<Event>> work = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            work.add(Evenings.of(seed + i, evenings / writers));
        }
        CountDownLatch done = new CountDownLatch(writers);
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
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            append(log, 1, EVENINGS, log.lastCursor() + 500_000_000L);
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
