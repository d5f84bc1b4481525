package org.nijugo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One thread with one connection, many who wait. What has queued up while the disk was busy goes into one transaction, each
 * work behind a savepoint of its own, so that one that fails takes nothing of its neighbours with it. Nobody hears of success
 * before the commit has returned.
 */
final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 256;

    private final DataSource source;
    private final Runnable afterFailure;
    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Object door = new Object();
    private boolean isClosed;
    private @Nullable Connection connection;
    private @Nullable Handle handle;

    Writer(DataSource source, Runnable afterFailure) {
        this.source = source;
        this.afterFailure = afterFailure;
        this.thread = new Thread(this::work, "nijugo-writer");
        thread.setDaemon(true);
        thread.start();
    }

    /** One work and who waits for it. */
    private static final class Job<T> {
        private final @Nullable Work<T> work;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable T result;
        private @Nullable Throwable failure;

        Job(@Nullable Work<T> work) {
            this.work = work;
        }

        void run(Handle handle) {
            if (work != null) {
                result = work.run(handle);
            }
        }

        @SuppressWarnings("NullAway") // What a work answers is null only where its type says so.
        void tell() {
            if (failure == null) {
                done.complete(result);
            } else {
                done.completeExceptionally(failure);
            }
        }
    }

    /** Does the work, and returns when it is on the disk. */
    <T> T write(Work<T> work) {
        Job<T> job = new Job<>(work);
        synchronized (door) {
            if (isClosed) {
                throw closed();
            }
            queue.add(job);
        }
        try {
            return job.done.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (cause instanceof Error grave) {
                throw grave;
            }
            throw new StoreException("The work was not done: " + failed.getMessage(), failed);
        }
    }

    private static StoreException closed() {
        return new StoreException("The store is being closed: nothing more is written. Send it again when it is back.");
    }

    private void work() {
        List<Job<?>> batch = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            batch.clear();
            try {
                batch.add(queue.take());
            } catch (InterruptedException unasked) {
                continue;
            }
            queue.drainTo(batch, MOST_AT_ONCE - 1);
            goesOn = batch.removeIf(job -> job.work == null) ? !queue.isEmpty() || !isShut() : true;
            if (!batch.isEmpty()) {
                commit(batch);
            }
            if (!goesOn) {
                disconnect();
            }
        }
    }

    private boolean isShut() {
        synchronized (door) {
            return isClosed;
        }
    }

    private void commit(List<Job<?>> batch) {
        try {
            Handle open = connect();
            Connection to = open.getConnection();
            for (Job<?> job : batch) {
                runOne(job, open, to, batch.size() > 1);
            }
            to.commit();
        } catch (SQLException | RuntimeException | Error broken) {
            afterFailure.run();
            disconnect();
            for (Job<?> job : batch) {
                job.failure = job.failure == null ? broken(broken) : job.failure;
            }
        }
        for (Job<?> job : batch) {
            job.tell();
        }
    }

    private static Throwable broken(Throwable cause) {
        return cause instanceof SQLException
                ? new StoreException("The log could not be written: " + cause.getMessage(), cause)
                : cause;
    }

    /** A work alone needs no savepoint: the transaction is one. */
    private void runOne(Job<?> job, Handle handle, Connection connection, boolean amongOthers) throws SQLException {
        Savepoint before = amongOthers ? connection.setSavepoint() : null;
        try {
            job.run(handle);
            if (before != null) {
                connection.releaseSavepoint(before);
            }
        } catch (RuntimeException | Error failed) {
            job.failure = failed;
            afterFailure.run();
            if (before != null) {
                connection.rollback(before);
                connection.releaseSavepoint(before);
            } else {
                connection.rollback();
            }
        }
    }

    private Handle connect() throws SQLException {
        Handle open = handle;
        if (open == null) {
            Connection fresh = Connections.open(source);
            connection = fresh;
            open = Jdbi.open(fresh);
            handle = open;
        }
        return open;
    }

    private void disconnect() {
        Connection open = connection;
        connection = null;
        handle = null;
        if (open != null) {
            try (open) {
                if (!open.isClosed()) {
                    open.rollback();
                }
            } catch (SQLException gone) {
                return;
            }
        }
    }

    /** What was queued is done; what comes later is refused. */
    @Override
    public void close() {
        synchronized (door) {
            if (!isClosed) {
                isClosed = true;
                queue.add(new Job<Object>(null));
            }
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
