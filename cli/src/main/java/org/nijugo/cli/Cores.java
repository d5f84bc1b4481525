package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.nijugo.simulate.Simulation;
import org.nijugo.simulate.SimulationPart;
import org.nijugo.simulate.SimulationRequest;

/** Plays a simulation on every core there is, and shows how far it has got once it takes longer than a second. */
final class Cores {
    private static final int QUIET_MILLIS = 1_000;
    private static final int BETWEEN_MILLIS = 200;

    private final SimulationRequest request;
    private final Host host;
    private final AtomicInteger played = new AtomicInteger();

    Cores(SimulationRequest request, Host host) {
        this.request = request;
        this.host = host;
    }

    /** All lifters; whoever played whom makes no difference to the answer. */
    SimulationPart play() {
        int cores = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), request.lifters()));
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            List<Future<SimulationPart>> parts = new ArrayList<>();
            for (int core = 0; core < cores; core++) {
                int from = share(core, cores);
                int to = share(core + 1, cores);
                parts.add(threads.submit(
                        () -> Simulation.part(request, from, to, (done, all) -> played.incrementAndGet())));
            }
            SimulationPart all = await(parts.get(0), QUIET_MILLIS);
            for (Future<SimulationPart> part : parts.subList(1, cores)) {
                all = all.plus(await(part, BETWEEN_MILLIS));
            }
            return all;
        } finally {
            threads.shutdownNow();
            hide();
        }
    }

    private int share(int core, int cores) {
        return (int) ((long) request.lifters() * core / cores);
    }

    private SimulationPart await(Future<SimulationPart> part, int firstMillis) {
        int millis = firstMillis;
        while (true) {
            try {
                return part.get(millis, TimeUnit.MILLISECONDS);
            } catch (TimeoutException still) {
                show();
                millis = BETWEEN_MILLIS;
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw Trouble.failed("", "The simulation was interrupted.");
            }
        }
    }

    private void show() {
        if (host.screen().err()) {
            long percent = 100L * played.get() / request.lifters();
            host.tell("\rSimulating: " + percent + " % (" + played.get() + " of " + request.lifters() + " lifters)");
        }
    }

    private void hide() {
        if (host.screen().err() && played.get() > 0) {
            host.tell("\r\u001b[K");
        }
    }
}
