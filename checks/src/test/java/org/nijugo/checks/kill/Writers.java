package org.nijugo.checks.kill;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.nijugo.bench.store.Evenings;
import org.nijugo.store.event.Event;

/**
 * Lifters who all push at once, each event after the one before was answered. What was not answered when the plug was pulled is
 * pushed again afterwards, as a phone does.
 */
final class Writers {
    private static final int EVENINGS_AT_ONCE = 20;

    private final List<Lifter> lifters = new ArrayList<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Throwable> mistakes = new ConcurrentLinkedQueue<>();

    /** One of them, who never runs out of evenings. */
    private static final class Lifter {
        private final long seed;
        private final Deque<Event> left = new ArrayDeque<>();
        private int batches;

        Lifter(long seed) {
            this.seed = seed;
        }

        Event next() {
            if (left.isEmpty()) {
                left.addAll(Evenings.of(seed + 1_000L * batches, EVENINGS_AT_ONCE));
                batches++;
            }
            return left.element();
        }
    }

    Writers(int count) {
        for (int i = 0; i < count; i++) {
            lifters.add(new Lifter(i + 1));
        }
    }

    /** All of them push until the victim is gone; the threads end with it. */
    List<Thread> start(Victim victim) {
        List<Thread> threads = new ArrayList<>();
        for (Lifter lifter : lifters) {
            Thread thread = new Thread(() -> push(victim, lifter));
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void push(Victim victim, Lifter lifter) {
        try (Victim.Door door = victim.open()) {
            while (!Thread.currentThread().isInterrupted()) {
                Event event = lifter.next();
                if (door.push(event)) {
                    acknowledged.add(event.id());
                    lifter.left.remove();
                }
            }
        } catch (IOException gone) {
            return;
        } catch (RuntimeException mistake) {
            mistakes.add(mistake);
        }
    }

    /** Every event that was said to be kept. */
    Set<UUID> acknowledged() {
        return acknowledged;
    }

    /** What should not have been answered. */
    List<Throwable> mistakes() {
        return List.copyOf(mistakes);
    }
}
