package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.event.Event;

class EventLogTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void aSetPushedTwiceIsThereOnce() {
        UUID ada = UUID.randomUUID();
        Event event = new Event(UUID.randomUUID(), ada, ada, UUID.randomUUID(), 1, Instant.now(), "comment", "{}", 1);
        try (Database database = Database.open(DatabaseSettings.directory(directory))) {
            EventLog log = EventLog.of(database);
            assertThat(log.append(List.of(event, event), Authority.EVERYTHING))
                    .extracting(AppendResult::word)
                    .containsExactly("accepted", "duplicate");
            assertThat(log.since(List.of(ada), 0, 10)).hasSize(1);
        }
    }
}
