package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nijugo.store.event.Event;

class WriterTest {
    private static final int MANY = 24;

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void aWorkThatFailsTakesNothingOfItsNeighboursWithIt(Dialect dialect) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            database.write(handle -> handle.execute("CREATE TABLE taps (n INTEGER PRIMARY KEY)"));
            CountDownLatch together = new CountDownLatch(MANY);
            List<Future<Integer>> taps = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                int n = i;
                taps.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return database.write(handle -> {
                        handle.execute("INSERT INTO taps (n) VALUES (" + n + ")");
                        if (n % 3 == 0) {
                            throw new IllegalArgumentException("tap " + n);
                        }
                        return n;
                    });
                }));
            }
            for (int i = 0; i < MANY; i++) {
                Future<Integer> tap = taps.get(i);
                if (i % 3 == 0) {
                    assertThatThrownBy(tap::get)
                            .isInstanceOf(ExecutionException.class)
                            .hasMessageContaining("tap " + i);
                } else {
                    assertThat(tap.get()).isEqualTo(i);
                }
            }
            assertThat(database.<Integer>read(handle -> handle.createQuery("SELECT COUNT(*) FROM taps")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(MANY - MANY / 3);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedBeforeClosingIsKeptAndTheRestRefused(Dialect dialect) throws Exception {
        DatabaseSettings settings = Databases.fresh(dialect, directory);
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        List<Event> kept = new ArrayList<>();
        try {
            Database database = Database.open(settings);
            EventLog log = EventLog.of(database);
            CountDownLatch begun = new CountDownLatch(MANY);
            List<Future<List<Event>>> pushing = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                Phone phone = Phone.of(Phone.lifter(i), i);
                pushing.add(threads.submit(() -> push(log, phone, begun)));
            }
            begun.await();
            database.close();
            for (Future<List<Event>> each : pushing) {
                kept.addAll(each.get());
            }
            assertThatThrownBy(() -> database.write(handle -> 1))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("being closed");
        } finally {
            threads.shutdownNow();
        }
        try (Database database = Database.open(settings)) {
            List<Event> there = new ArrayList<>();
            EventLog log = EventLog.of(database);
            for (long cursor = 0; cursor < log.lastCursor(); cursor = there.size()) {
                log.all(cursor, EventLog.MOST_AT_ONCE).forEach(each -> there.add(each.event()));
            }
            assertThat(there).containsAll(kept).hasSizeGreaterThanOrEqualTo(MANY);
            assertThat(Check.of(database).faults()).isEmpty();
        }
    }

    /** Event after event until the store closes; answers those that were acknowledged. */
    private static List<Event> push(EventLog log, Phone phone, CountDownLatch begun) {
        List<Event> acknowledged = new ArrayList<>();
        try {
            for (int evening = 0; evening < 20; evening++) {
                for (Event event : phone.evening()) {
                    if (log.append(List.of(event), Authority.EVERYTHING).get(0).isKept()) {
                        acknowledged.add(event);
                        begun.countDown();
                    }
                }
            }
        } catch (StoreException closed) {
            return acknowledged;
        }
        return acknowledged;
    }

    @ParameterizedTest
    @EnumSource
    void aWorkWithinAWorkIsAMistakeAndIsSaid(Dialect dialect) {
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            Phone phone = Phone.of(Phone.lifter(1), 2);
            List<Event> evening = phone.evening();
            if (dialect == Dialect.SQLITE) {
                assertThatThrownBy(() -> database.write(handle -> log.append(evening, Authority.EVERYTHING)))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("must not begin another one");
            }
            assertThat(log.append(evening, Authority.EVERYTHING)).allMatch(AppendResult::isKept);
        }
    }
}
