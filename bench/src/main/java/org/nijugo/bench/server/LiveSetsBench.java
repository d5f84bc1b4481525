package org.nijugo.bench.server;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.nijugo.wire.Json;

/**
 * Many live sets at once against the server as its launcher starts it, in a heap of 256 MB: coaches on the floor with ten
 * managed athletes each, every coach's board open. Each athlete taps at a fixed pace whether the server is quick or slow, and
 * what is measured begins with the tap.
 */
public final class LiveSetsBench {
    private static final int OF_A_COACH = 10;
    private static final int WARM_UP_SECONDS = 20;
    private static final int TO_ARRIVE = 30;
    private static final String HEAP = "-Xmx256m";
    private static final String PASSWORD = "four plates and a quiet evening ";
    private static final PrintStream OUT = System.out;

    private final Map<String, Long> pushedAt = new ConcurrentHashMap<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicLong kept = new AtomicLong();

    private LiveSetsBench() {}

    private record Seat(Client client, String athlete) {}

    /**
     * Runs it from the project's root: {@code java -cp bench/target/benchmarks.jar org.nijugo.bench.server.LiveSetsBench
     * [SECONDS [LIFTERS [PACE]]]}.
     *
     * @param args for how long, else 60 s; how many lifters, else 200; seconds between a lifter's taps, else 5
     */
    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int lifters = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int pace = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path directory = Files.createTempDirectory("live-sets");
        boolean isFine = false;
        try {
            isFine = new LiveSetsBench().run(directory, seconds, lifters, pace);
        } finally {
            delete(directory);
        }
        if (!isFine) {
            System.exit(1);
        }
    }

    private boolean run(Path directory, int seconds, int lifters, int pace) throws Exception {
        String data = directory.resolve("data").toString();
        RunningServer.run(List.of("./nijugo", "admin", "create", "ada", "--data", data), PASSWORD + "ada\n");
        Latencies arrivals = new Latencies("tap to coach's board");
        try (RunningServer server = RunningServer.start(
                directory, List.of("./nijugo", "serve", "--port", "PORT", "--data", data), HEAP, "/api/v1/health")) {
            OUT.printf("start to first answer %.2f s, %s%n", server.nanosToFirstAnswer() / 1e9, HEAP);
            List<CoachsBoard> boards = new ArrayList<>();
            List<Seat> seats = seats(server.port(), lifters, boards, arrivals);
            OUT.printf("%d lifters with %d coaches, a tap every %d s each%n", lifters, boards.size(), pace);
            lift(seats, WARM_UP_SECONDS, pace, 0, "warm-up");
            Duration before = server.processorTime();
            lift(seats, seconds, pace, lifters, "measured");
            OUT.printf(
                    "the server took %.2f of a processor; memory resident now %s, at most %s%n",
                    (server.processorTime().toMillis() - before.toMillis()) / 1e3 / seconds,
                    server.status("VmRSS"),
                    server.status("VmHWM"));
            for (int i = 0; i < TO_ARRIVE && !pushedAt.isEmpty(); i++) {
                TimeUnit.SECONDS.sleep(1);
            }
            OUT.println(arrivals.line(WARM_UP_SECONDS + seconds) + "  (with the warm-up)");
            for (CoachsBoard board : boards) {
                board.close();
            }
        }
        String check = RunningServer.run(List.of("./nijugo", "check", "--data", data), "");
        OUT.printf(
                "errors %d, taps that no board saw %d, events acknowledged %d; after the stop: %s%n",
                errors.get(), pushedAt.size(), kept.get(), check.strip().replace('\n', ' '));
        return errors.get() == 0 && pushedAt.isEmpty();
    }

    /** An administrator makes the coaches' accounts; each signs in, makes a token, takes on athletes and opens the board. */
    private List<Seat> seats(int port, int lifters, List<CoachsBoard> boards, Latencies arrivals)
            throws IOException, InterruptedException {
        Client ada = new Client(port);
        ada.signIn("ada", PASSWORD + "ada");
        List<Seat> seats = new ArrayList<>();
        while (seats.size() < lifters) {
            String name = "coach " + boards.size();
            ada.send(
                    "POST",
                    "/api/v1/admin/accounts",
                    Json.Fields.build()
                            .put("name", name)
                            .put("password", PASSWORD + "first")
                            .put("coach", true)
                            .put("administrator", false)
                            .done());
            Client coach = new Client(port);
            coach.signIn(name, PASSWORD + "first");
            coach.send(
                    "PUT",
                    "/api/v1/account/password",
                    Json.Fields.build()
                            .put("old", PASSWORD + "first")
                            .put("new", PASSWORD + "second")
                            .done());
            Json.Fields made = coach.send(
                    "POST",
                    "/api/v1/account/tokens",
                    Json.Fields.build()
                            .put("name", "tablet")
                            .put("scope", "write")
                            .done());
            Client tablet = Client.withToken(port, LiftersSet.text(made, "token"));
            for (int i = 0; i < OF_A_COACH && seats.size() < lifters; i++) {
                Json.Fields athlete = tablet.send(
                        "POST",
                        "/api/v1/coach/managed",
                        Json.Fields.build().put("name", "athlete " + i).done());
                seats.add(new Seat(tablet, LiftersSet.text(athlete, "id")));
            }
            boards.add(CoachsBoard.open(tablet, pushedAt, arrivals));
        }
        return seats;
    }

    /** All lift at once; their taps are spread evenly over the pace. */
    private void lift(List<Seat> seats, int seconds, int pace, long seed, String what) throws InterruptedException {
        Latencies pushes = new Latencies("tap to kept (push)");
        Latencies steps = new Latencies("next step");
        long paceNanos = TimeUnit.SECONDS.toNanos(pace);
        long first = System.nanoTime() + paceNanos;
        long end = first + TimeUnit.SECONDS.toNanos(seconds);
        CountDownLatch done = new CountDownLatch(seats.size());
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            LiftersSet lifter = new LiftersSet(
                    seat.client(), seat.athlete(), new SplittableRandom(seed + i), pushedAt, pushes, steps, kept);
            long mine = first + paceNanos * i / seats.size();
            new Thread(() -> {
                        lift(lifter, mine, end, paceNanos);
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        OUT.printf(
                "%s, %d s, load of the machine %.1f%n",
                what, seconds, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        OUT.println("  " + pushes.line(seconds));
        OUT.println("  " + steps.line(seconds));
    }

    private void lift(LiftersSet lifter, long first, long end, long pace) {
        boolean hasBegun = false;
        for (long due = first; due < end; due += pace) {
            try {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                if (hasBegun) {
                    lifter.tap(due);
                } else {
                    lifter.begin();
                    hasBegun = true;
                }
            } catch (IOException | IllegalStateException trouble) {
                if (errors.getAndIncrement() < 10) {
                    OUT.println("error: " + trouble);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
