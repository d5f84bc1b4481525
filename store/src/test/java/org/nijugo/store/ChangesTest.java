package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nijugo.store.event.Event;

class ChangesTest {
    private static final UUID ADA = Phone.lifter(1);
    private static final String MISSED = "may have missed";

    @TempDir
    Path directory = Path.of("");

    /** What a coach's board heard, in its order. */
    private static final class Board implements Changes.Listener {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public void grew(UUID athlete, long cursor) {
            heard.add(athlete + " " + cursor);
        }

        @Override
        public void mayHaveMissed() {
            heard.add(MISSED);
        }

        String next() throws InterruptedException {
            return String.valueOf(heard.poll(30, TimeUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBoardHearsOfASegmentWhenItIsThere(Dialect dialect) throws InterruptedException {
        List<Event> evening = Phone.of(ADA, 2).evening();
        Board board = new Board();
        try (Database database = Database.open(Databases.fresh(dialect, directory))) {
            EventLog log = EventLog.of(database);
            try (Changes.Listening listening = database.changes().listen(board)) {
                assertThat(listening).isNotNull();
                log.append(evening.subList(0, 1), Authority.EVERYTHING);
                assertThat(board.next()).isEqualTo(ADA + " 1");
                assertThat(log.since(List.of(ADA), 0, 10)).hasSize(1);
                log.append(evening.subList(0, 3), Authority.EVERYTHING);
                assertThat(board.next()).isEqualTo(ADA + " 3");
                log.append(evening.subList(0, 3), Authority.EVERYTHING);
                assertThat(board.heard).isEmpty();
            }
            log.append(evening.subList(3, 4), Authority.EVERYTHING);
            assertThat(log.lastCursor()).isEqualTo(4);
        }
    }

    @Test
    void aBoardAtAnotherNodeHearsTheSame() throws InterruptedException {
        DatabaseSettings settings = Databases.fresh(Dialect.POSTGRESQL, directory);
        Board board = new Board();
        try (Database here = Database.open(settings);
                Database there = Database.open(settings);
                Changes.Listening listening = there.changes().listen(board)) {
            assertThat(listening).isNotNull();
            EventLog.of(here).append(Phone.of(ADA, 3).evening(), Authority.EVERYTHING);
            assertThat(board.next()).isEqualTo(ADA + " 11");
        }
    }

    @Test
    void twoNodesOfOneDatabaseAreOneLog() {
        DatabaseSettings settings = Databases.fresh(Dialect.POSTGRESQL, directory);
        List<Event> evening = Phone.of(ADA, 4).evening();
        try (Database one = Database.open(settings);
                Database two = Database.open(settings)) {
            for (int i = 0; i < evening.size(); i++) {
                EventLog node = EventLog.of(i % 2 == 0 ? one : two);
                assertThat(node.append(List.of(evening.get(i)), Authority.EVERYTHING))
                        .containsExactly(
                                new AppendResult.Accepted(evening.get(i).id(), i + 1L));
            }
            assertThat(Check.of(one).faults()).isEmpty();
            assertThat(History.of(two).sets(ADA, evening.get(0).session())).hasSize(5);
        }
    }

    @Test
    void aBrokenConnectionIsMadeAgainAndTheBoardReadsOn() throws InterruptedException {
        DatabaseSettings settings = Databases.fresh(Dialect.POSTGRESQL, directory);
        Phone phone = Phone.of(ADA, 5);
        Board board = new Board();
        try (Database database = Database.open(settings);
                Changes.Listening listening = database.changes().listen(board)) {
            assertThat(listening).isNotNull();
            database.write(handle -> handle.createQuery("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND query LIKE 'LISTEN%'")
                    .mapTo(Integer.class)
                    .one());
            assertThat(board.next()).isEqualTo(MISSED);
            EventLog.of(database).append(phone.evening(), Authority.EVERYTHING);
            assertThat(board.next()).isEqualTo(ADA + " 11");
        }
    }
}
