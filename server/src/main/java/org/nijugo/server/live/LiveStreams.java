package org.nijugo.server.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.store.Changes;
import org.nijugo.store.Database;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Streams of events as they arrive. Each stream reads the log from its cursor whenever the log has grown, so nothing is lost
 * between two of them, and asks before every reading whether it may still be seen.
 */
public final class LiveStreams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE = 20;
    private static final int PAGE = 200;

    private final EventLog log;
    private final Database database;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final ExecutorService pumps = Executors.newFixedThreadPool(16, work -> daemon(work, "nijugo-live"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "nijugo-heartbeat"));
    private volatile Changes.Listening listening = () -> {};
    private volatile @Nullable Future<?> beats;
    private volatile boolean running;

    public LiveStreams(Database database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Whose events a stream shows at this moment; it throws a {@link Problem} when it may show none any more. */
    @FunctionalInterface
    public interface Sight extends Supplier<Set<UUID>> {}

    /**
     * Opens a stream.
     *
     * @param owner the mark of who watches
     * @param after the last cursor that was seen
     */
    public ServerResponse open(String owner, long after, Sight sight) {
        long owned =
                streams.stream().filter(stream -> stream.owner.equals(owner)).count();
        if (owned >= MOST_OF_ONE || streams.size() >= MOST) {
            throw Problem.later(Kind.TOO_MANY, "Too many live streams are open. Close one.", 10);
        }
        return ServerResponse.sse(
                sink -> {
                    Stream stream = new Stream(owner, after, sight, sink);
                    streams.add(stream);
                    sink.onComplete(() -> streams.remove(stream));
                    sink.onError(gone -> streams.remove(stream));
                    sink.onTimeout(() -> streams.remove(stream));
                    stream.greet();
                    stream.wake();
                },
                LONGEST);
    }

    /** How many are open. */
    public int size() {
        return streams.size();
    }

    /** Looks again at once whether each stream may still be seen: something about that has changed. */
    public void recheck() {
        streams.forEach(Stream::wake);
    }

    @Override
    public void start() {
        running = true;
        listening = database.changes().listen(new Changes.Listener() {
            @Override
            public void grew(UUID athlete, long cursor) {
                streams.forEach(stream -> stream.heard(athlete));
            }

            @Override
            public void mayHaveMissed() {
                recheck();
            }
        });
        beats = clock.scheduleAtFixedRate(
                () -> streams.forEach(Stream::beat), HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Ends every stream, so that the server can stop; those who watch come back with their cursor. */
    @Override
    public void stop() {
        running = false;
        listening.close();
        Future<?> beating = beats;
        if (beating != null) {
            beating.cancel(false);
        }
        clock.shutdownNow();
        streams.forEach(Stream::end);
        pumps.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Later than the web server: it waits for what is under way, and streams are under way until they are ended. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE;
    }

    /** One who watches. Only one thread at a time writes to it. */
    private final class Stream {
        private final String owner;
        private final Sight sight;
        private final ServerResponse.SseBuilder sink;
        private final AtomicInteger wakings = new AtomicInteger();
        private volatile Set<UUID> seen = Set.of();
        private volatile boolean beating = true;
        private volatile boolean ended;
        private long cursor;

        Stream(String owner, long cursor, Sight sight, ServerResponse.SseBuilder sink) {
            this.owner = owner;
            this.cursor = cursor;
            this.sight = sight;
            this.sink = sink;
        }

        void heard(UUID athlete) {
            if (seen.contains(athlete)) {
                wake();
            }
        }

        void beat() {
            beating = true;
            wake();
        }

        void wake() {
            if (wakings.getAndIncrement() == 0) {
                pumps.execute(this::pump);
            }
        }

        /** The first words are said by the thread that answers the request: with them the answer begins. */
        void greet() {
            try {
                sink.comment("here").send();
                beating = false;
            } catch (IOException gone) {
                LOG.debug("nobody watches any more", gone);
            }
        }

        private void pump() {
            int before = wakings.get();
            try {
                send();
            } catch (Problem over) {
                finish();
                return;
            } catch (IOException | UncheckedIOException | IllegalStateException gone) {
                LOG.debug("nobody watches any more", gone);
                finish();
                return;
            } catch (RuntimeException broken) {
                LOG.warn("a live stream ends", broken);
                finish();
                return;
            }
            if (wakings.addAndGet(-before) > 0) {
                pumps.execute(this::pump);
            }
        }

        private void send() throws IOException {
            seen = sight.get();
            if (beating) {
                beating = false;
                sink.comment("here").send();
            }
            List<StoredEvent> page = log.since(seen, cursor, PAGE);
            while (!page.isEmpty() && !ended) {
                for (StoredEvent stored : page) {
                    sink.id(Long.toString(stored.cursor()))
                            .event("event")
                            .data(EventJson.write(stored).print());
                    cursor = stored.cursor();
                }
                seen = sight.get();
                page = page.size() < PAGE ? List.of() : log.since(seen, cursor, PAGE);
            }
        }

        private void finish() {
            streams.remove(this);
            try {
                sink.complete();
            } catch (RuntimeException gone) {
                LOG.debug("a live stream was gone already", gone);
            }
        }

        void end() {
            ended = true;
            finish();
        }
    }
}
