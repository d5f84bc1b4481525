package org.nijugo.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final int SLICES_OF_A_ROUND = 10;
    private static final int EVENINGS_OF_ONE = 8;
    private static final int MANY = 32;
    private static final int SHORTEST = 10_000;
    private static final int FILLED_AT_ONCE = 40;
    private static final Instant LATER = Instant.parse("2300-01-01T18:00:00Z");
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
            writers(directory, 1);
            writers(directory, MANY);
            if (longest > 0) {
                length(directory, longest);
            }
        } finally {
            delete(directory);
        }
    }

    /**
     * Store and yardstick in turn, a slice of the work each, so that both meet the same moods of the disk. The first rounds warm
     * up and do not count.
     */
    private static void writers(Path directory, int writers) throws Exception {
        int slices = (WARM_UP + ROUNDS) * SLICES_OF_A_ROUND;
        List<List<Event>> work = work(writers, slices * (writers == 1 ? EVENINGS_OF_ONE : 1));
        List<Event> inTurn = inTurn(work);
        List<List<BareSqlite.Statement>> statements = BareSqlite.statements(inTurn);
        List<Double> times = new ArrayList<>();
        try (BareSqlite bare = BareSqlite.in(directory.resolve("bare" + writers + ".db"));
                Database database =
                        Database.open(DatabaseSettings.file(directory.resolve("store" + writers + ".db")))) {
            EventLog log = EventLog.of(database);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long bareNanos = 0;
                long storeNanos = 0;
                int events = 0;
                for (int slice = 0; slice < SLICES_OF_A_ROUND; slice++) {
                    int at = round * SLICES_OF_A_ROUND + slice;
                    List<List<BareSqlite.Statement>> some = part(statements, at, slices);
                    events += some.size();
                    bareNanos -= System.nanoTime();
                    for (List<BareSqlite.Statement> each : some) {
                        bare.commit(each);
                    }
                    bareNanos += System.nanoTime();
                    List<List<Event>> theirs = new ArrayList<>();
                    for (List<Event> each : work) {
                        theirs.add(part(each, at, slices));
                    }
                    storeNanos -= System.nanoTime();
                    append(log, theirs);
                    storeNanos += System.nanoTime();
                }
                OUT.printf(
                        "%2d writers, round %d%s: bare %6.0f/s, store %6.0f/s, %.2f times%n",
                        writers,
                        round,
                        round < WARM_UP ? " (warm-up)" : "",
                        events * 1e9 / bareNanos,
                        events * 1e9 / storeNanos,
                        (double) bareNanos / storeNanos);
                if (round >= WARM_UP) {
                    times.add((double) bareNanos / storeNanos);
                }
            }
        }
        OUT.printf(
                "%2d writers: %.2f times bare SQLite, one by one (median of %d rounds)%n",
                writers, median(times), ROUNDS);
    }

    private static <T> List<T> part(List<T> all, int at, int of) {
        int size = all.size() / of;
        return all.subList(at * size, (at + 1) * size);
    }

    /** Each writer's events. */
    private static List<List<Event>> work(int writers, int evenings) {
        List<List<Event>> work = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            work.add(Evenings.of(1_000 + i, evenings));
        }
        return work;
    }

    /** The writers' events, one of each after the other. */
    private static List<Event> inTurn(List<List<Event>> work) {
        List<Event> inTurn = new ArrayList<>();
        for (int i = 0; i < work.get(0).size(); i++) {
            for (List<Event> writer : work) {
                inTurn.add(writer.get(i));
            }
        }
        return inTurn;
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

    /** A short log and a long one in turn, so that both meet the same moods of the disk. */
    private static void length(Path directory, int longest) throws Exception {
        try (Database few = Database.open(DatabaseSettings.file(directory.resolve("short.db")));
                Database lots = Database.open(DatabaseSettings.file(directory.resolve("long.db")))) {
            fill(EventLog.of(few), SHORTEST);
            fill(EventLog.of(lots), longest);
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long fewNanos = 0;
                long lotsNanos = 0;
                for (int slice = 0; slice < SLICES_OF_A_ROUND; slice++) {
                    Instant now = LATER.plus(Duration.ofDays(round * 1_000L + slice * 100L));
                    List<List<Event>> work = List.of(Evenings.of(round * 1_000L + slice, EVENINGS_OF_ONE, now));
                    fewNanos -= System.nanoTime();
                    append(EventLog.of(few), work);
                    fewNanos += System.nanoTime();
                    lotsNanos -= System.nanoTime();
                    append(EventLog.of(lots), work);
                    lotsNanos += System.nanoTime();
                }
                double each = 1e3 * SLICES_OF_A_ROUND * EVENINGS_OF_ONE * EVENTS_OF_AN_EVENING;
                OUT.printf(
                        "after %d events %.0f µs, after %d %.0f µs an append, %.2f times%n",
                        SHORTEST, fewNanos / each, longest, lotsNanos / each, (double) lotsNanos / fewNanos);
                if (round >= WARM_UP) {
                    times.add((double) lotsNanos / fewNanos);
                }
            }
            OUT.printf(
                    "an append after %d events: %.2f times one after %d (median)%n", longest, median(times), SHORTEST);
        }
    }

    /** Many lifters, one after the other, as time goes on. */
    private static void fill(EventLog log, int events) {
        Instant now = LATER.minus(Duration.ofDays(events / EVENTS_OF_AN_EVENING));
        for (int at = 0; at < events; at += FILLED_AT_ONCE * EVENTS_OF_AN_EVENING) {
            log.append(Evenings.of(1_000_000L + at, FILLED_AT_ONCE, now), Authority.EVERYTHING);
            now = now.plus(Duration.ofDays(FILLED_AT_ONCE));
        }
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
