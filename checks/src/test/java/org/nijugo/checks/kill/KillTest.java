package org.nijugo.checks.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.Check;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.StoredEvent;

/**
 * {@code kill -9} at random moments while 32 writers push: every event that was acknowledged is there, once, and what is read says
 * what a fresh fold says. In {@code ./verify} 50 kills of the server and its database, and 50 of the bare store, which is at it
 * sooner; more with {@code -Dkills=1000}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final int WRITERS = 32;
    private static final int SHORTEST_MILLIS = 5;
    private static final int LONGEST_MILLIS = 250;
    private static final int PATIENCE_SECONDS = 120;
    private static final long SEED = 20_261_125;

    @TempDir
    Path directory = Path.of("");

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilledOnItsFile() throws Exception {
        DatabaseSettings settings = DatabaseSettings.directory(directory);
        Victim server = new ServerVictim(List.of("--data", directory.toString()), log());
        killTheProcess(server, settings, KILLS * 4 / 10);
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilledOnPostgresql() throws Exception {
        try (Postgresql database = new Postgresql(directory.resolve("postgresql"))) {
            Victim server = new ServerVictim(List.of("--database", database.url()), log());
            killTheProcess(server, DatabaseSettings.of(database.url()), KILLS * 3 / 10);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenPostgresqlIsKilledUnderTheServer() throws Exception {
        try (Postgresql database = new Postgresql(directory.resolve("postgresql"))) {
            Victim server = new ServerVictim(List.of("--database", database.url()), log());
            killTheDatabase(server, database, KILLS - KILLS * 4 / 10 - KILLS * 3 / 10);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheStoreIsKilledOnItsFile() throws Exception {
        DatabaseSettings settings = DatabaseSettings.directory(directory);
        killTheProcess(new StoreVictim(settings.url(), log()), settings, KILLS * 6 / 10);
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheStoreIsKilledOnPostgresql() throws Exception {
        try (Postgresql database = new Postgresql(directory.resolve("postgresql"))) {
            DatabaseSettings settings = DatabaseSettings.of(database.url());
            killTheProcess(new StoreVictim(settings.url(), log()), settings, KILLS * 2 / 10);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenPostgresqlIsKilledUnderTheStore() throws Exception {
        try (Postgresql database = new Postgresql(directory.resolve("postgresql"))) {
            Victim store = new StoreVictim(DatabaseSettings.of(database.url()).url(), log());
            killTheDatabase(store, database, KILLS - KILLS * 6 / 10 - KILLS * 2 / 10);
        }
    }

    private void killTheDatabase(Victim victim, Postgresql database, int kills) throws Exception {
        SplittableRandom chance = new SplittableRandom(SEED);
        Writers writers = new Writers(WRITERS);
        DatabaseSettings settings = DatabaseSettings.of(database.url());
        Process process = victim.start();
        try {
            for (int kill = 0; kill < kills; kill++) {
                List<Thread> threads = writers.start(victim);
                letThemPush(writers, chance);
                database.kill();
                for (Thread thread : threads) {
                    thread.join();
                }
                database.startAgain(log());
                assertKept(settings, writers, kill % 10 == 0);
            }
            assertThat(process.isAlive()).as("it outlives its database").isTrue();
            assertKept(settings, writers, true);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void killTheProcess(Victim victim, DatabaseSettings settings, int kills) throws Exception {
        SplittableRandom chance = new SplittableRandom(SEED);
        Writers writers = new Writers(WRITERS);
        for (int kill = 0; kill < kills; kill++) {
            Process process = victim.start();
            List<Thread> threads = writers.start(victim);
            letThemPush(writers, chance);
            process.destroyForcibly().waitFor();
            for (Thread thread : threads) {
                thread.join();
            }
            assertKept(settings, writers, kill % 10 == 0);
        }
        assertKept(settings, writers, true);
    }

    /** From the first answer of this round on, for a moment of a random length. */
    private static void letThemPush(Writers writers, SplittableRandom chance) throws InterruptedException {
        int before = writers.acknowledged().size();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (writers.acknowledged().size() == before && writers.mistakes().isEmpty()) {
            assertThat(System.nanoTime()).as("it answers again").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
    }

    private static void assertKept(DatabaseSettings settings, Writers writers, boolean wholly) {
        assertThat(writers.mistakes()).isEmpty();
        Set<UUID> missing = new HashSet<>(writers.acknowledged());
        try (Database database = Database.open(settings)) {
            EventLog log = EventLog.of(database);
            Set<UUID> there = new HashSet<>();
            long cursor = 0;
            List<StoredEvent> page = log.all(cursor, EventLog.MOST_AT_ONCE);
            while (!page.isEmpty()) {
                for (StoredEvent each : page) {
                    assertThat(there.add(each.event().id()))
                            .as("each is there once")
                            .isTrue();
                    missing.remove(each.event().id());
                    cursor = each.cursor();
                }
                page = log.all(cursor, EventLog.MOST_AT_ONCE);
            }
            assertThat(missing).as("acknowledged and lost").isEmpty();
            if (wholly) {
                Check.Findings found = Check.of(database);
                assertThat(found.faults()).isEmpty();
                assertThat(found.gaps()).isEmpty();
            }
        }
        assertThat(writers.acknowledged()).as("acknowledged at all").isNotEmpty();
    }

    private File log() {
        return directory.resolve("log.txt").toFile();
    }
}
