package org.nijugo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One connection that writes, many who wait. Whoever comes while nobody writes leads: it takes what has queued up, does all of
 * it in one transaction, and hands the lead to one of those who came meanwhile. Where one of the works fails, all of them are
 * taken back and done again, each behind a savepoint of its own, so that it takes nothing of its neighbours with it. Nobody hears of success before the commit has returned.
 *
 * <p>The leader is the caller's own thread, so that a lone writer waits for the disk only and for no other thread.
 */
final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 256;

    private final DataSource source;
    private final Dialect dialect;
    private final Turns turns;
    private final Queue<Job<?>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isLed = new AtomicBoolean();
    private volatile boolean isClosed;
    private volatile @Nullable Thread leader;
    private @Nullable Handle handle;

    Writer(DataSource source, Dialect dialect, Turns turns) {
        this.source = source;
        this.dialect = dialect;
        this.turns = turns;
    }

    /** Hears how transactions go, on the leader's thread. */
    interface Turns {
        /** A transaction begins. */
        void begins();

        /** A work was taken back, or all of a transaction. */
        void failed();
    }

    /** What a waiting thread is to do. */
    private enum Call {
        WAIT,
        LEAD,
        GO
    }

    /** One work and who waits for it. */
    private static final class Job<T> {
        private final Work<T> work;
        private final Thread waiting = Thread.currentThread();
        private volatile Call call = Call.WAIT;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Job(Work<T> work) {
            this.work = work;
        }

        void run(Handle on) {
            result = work.run(on);
        }

        void call(Call what) {
            call = what;
            LockSupport.unpark(waiting);
        }

        /** Waits to be called, and remembers an interruption for later: a commit under way cannot be called off. */
        Call await() {
            boolean interrupted = false;
            while (call == Call.WAIT) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                waiting.interrupt();
            }
            return call;
        }

        @SuppressWarnings("NullAway") // What a work answers is null only where its type says so.
        T answer() {
            if (failure instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (failure instanceof Error grave) {
                throw grave;
            }
            return result;
        }
    }

    /** Does the work, and returns when it is on the disk. */
    <T> T write(Work<T> work) {
        if (leader == Thread.currentThread()) {
            throw new IllegalStateException("A work must not begin another one: it would wait for itself.");
        }
        Job<T> job = new Job<>(work);
        queue.add(job);
        if (isLed.compareAndSet(false, true) || job.await() == Call.LEAD) {
            lead(job);
        }
        return job.answer();
    }

    /** Writes until this job is done; what is before it in the queue is done with it. */
    private void lead(Job<?> own) {
        List<Job<?>> batch = new ArrayList<>();
        leader = own.waiting;
        do {
            batch.clear();
            for (Job<?> job = queue.poll(); job != null; job = next(batch)) {
                batch.add(job);
            }
            commit(batch);
            own.call = batch.contains(own) ? Call.GO : own.call;
            if (own.call == Call.GO) {
                leader = null;
                handOver();
            }
            for (Job<?> job : batch) {
                if (job != own) {
                    job.call(Call.GO);
                }
            }
        } while (own.call != Call.GO);
    }

    private @Nullable Job<?> next(List<Job<?>> batch) {
        return batch.size() < MOST_AT_ONCE ? queue.poll() : null;
    }

    /** The first of those who came meanwhile leads; where nobody came, the next to come does. */
    private void handOver() {
        while (true) {
            Job<?> next = queue.peek();
            if (next != null) {
                next.call(Call.LEAD);
                return;
            }
            isLed.set(false);
            if (queue.isEmpty() || !isLed.compareAndSet(false, true)) {
                return;
            }
        }
    }

    private void commit(List<Job<?>> batch) {
        try {
            if (isClosed) {
                throw closed();
            }
            Handle open = connect();
            Connection to = open.getConnection();
            turns.begins();
            if (!runAll(batch, open)) {
                to.rollback();
                turns.failed();
                turns.begins();
                for (Job<?> job : batch) {
                    runApart(job, open, to);
                }
            }
            to.commit();
        } catch (SQLException | RuntimeException | Error broken) {
            turns.failed();
            disconnect();
            for (Job<?> job : batch) {
                job.failure = job.failure == null ? reason(broken) : job.failure;
            }
        }
    }

    /** Nearly always all goes well, and savepoints would cost more than the works themselves. */
    private static boolean runAll(List<Job<?>> batch, Handle on) {
        try {
            for (Job<?> job : batch) {
                job.run(on);
            }
            return true;
        } catch (RuntimeException someFailed) {
            return false;
        }
    }

    private static Throwable reason(Throwable cause) {
        return cause instanceof SQLException
                ? new StoreException("The log could not be written: " + cause.getMessage(), cause)
                : cause;
    }

    static StoreException closed() {
        return new StoreException("The store is being closed: nothing more is written. Send it again when it is back.");
    }

    private void runApart(Job<?> job, Handle on, Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            job.run(on);
            connection.releaseSavepoint(before);
        } catch (RuntimeException failed) {
            job.failure = failed;
            turns.failed();
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }

    private Handle connect() throws SQLException {
        Handle open = handle;
        if (open == null) {
            open = Jdbi.open(Connections.toWrite(source, dialect));
            handle = open;
        }
        return open;
    }

    private void disconnect() {
        Handle open = handle;
        handle = null;
        if (open != null) {
            try (Connection gone = open.getConnection()) {
                if (!gone.isClosed()) {
                    gone.rollback();
                }
            } catch (SQLException broken) {
                return;
            }
        }
    }

    /** What is being written comes to its end; what has not begun and what comes later is refused. */
    @Override
    public void close() {
        try {
            write(last -> {
                isClosed = true;
                return true;
            });
            write(refused -> true);
        } catch (StoreException expected) {
            isClosed = true;
        }
    }
}
