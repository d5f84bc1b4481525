package org.nijugo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Tells those who wait that the log has grown, after the commit: in this process with SQLite; with PostgreSQL whichever node
 * has written, through LISTEN and NOTIFY, over a connection of its own that is made again when it breaks.
 */
public final class Changes implements AutoCloseable {
    static final String CHANNEL = "nijugo_events";

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private final DatabaseSettings settings;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    Changes(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Who wants to hear of it. Calls come one after the other and must be short. */
    public interface Listener {
        /** The athlete's log reaches to this cursor now. */
        void grew(UUID athlete, long cursor);

        /** Something may have been missed: read on from the cursor, whoever it is. */
        void mayHaveMissed();
    }

    /** Stops listening. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Hears of everything that is committed after this returns. */
    public Listening listen(Listener listener) {
        listeners.add(listener);
        if (settings.dialect() == Dialect.POSTGRESQL) {
            startListening();
        }
        return () -> listeners.remove(listener);
    }

    private synchronized void startListening() {
        if (thread == null) {
            CountDownLatch ready = new CountDownLatch(1);
            Thread started = new Thread(() -> listenAlways(ready), "nijugo-listen");
            started.setDaemon(true);
            started.start();
            thread = started;
            await(ready, PATIENCE_MILLIS);
        }
    }

    void grew(UUID athlete, long cursor) {
        for (Listener listener : listeners) {
            listener.grew(athlete, cursor);
        }
    }

    /** As long as the store is open; after a break whoever listens is told that something may have been missed. */
    private void listenAlways(CountDownLatch ready) {
        int pause = 1;
        while (closed.getCount() > 0) {
            try (Connection open = Connections.writing(settings).getConnection();
                    Statement statement = open.createStatement()) {
                connection = open;
                statement.execute("LISTEN " + CHANNEL);
                if (ready.getCount() == 0) {
                    listeners.forEach(Listener::mayHaveMissed);
                }
                ready.countDown();
                pause = 1;
                while (closed.getCount() > 0) {
                    hear(open.unwrap(PGConnection.class), statement);
                }
            } catch (SQLException broken) {
                await(closed, pause);
                pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
            }
        }
    }

    /** What has come in; where nothing has for a while, the connection is asked whether it is still one. */
    private void hear(PGConnection open, Statement statement) throws SQLException {
        PGNotification[] heard = open.getNotifications(PATIENCE_MILLIS);
        if (heard == null || heard.length == 0) {
            statement.execute("SELECT 1");
            return;
        }
        for (PGNotification each : heard) {
            String[] words = each.getParameter().split(" ", 2);
            grew(UUID.fromString(words[0]), Long.parseLong(words[1]));
        }
    }

    private static void await(CountDownLatch latch, int millis) {
        try {
            boolean inTime = latch.await(millis, TimeUnit.MILLISECONDS);
            if (!inTime) {
                return;
            }
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException gone) {
                return;
            }
        }
    }
}
