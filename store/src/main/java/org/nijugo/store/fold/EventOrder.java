package org.nijugo.store.fold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.nijugo.store.event.EventType;

/**
 * The one order of a stream's events, whatever order they arrived in.
 *
 * <p>The events of one device stand as it counted them. Between devices the earlier time comes first; of the same time the
 * lower device id. A device's time never runs backwards, and in a session no time counts that is before the session's start
 * or more than a day after it: a tablet whose clock is a year slow stands at the start, and does not move the phone's
 * events. Where an event says which one of another device it came {@code after}, it does.
 */
public final class EventOrder {
    /** No session is longer. */
    private static final long LONGEST_SESSION = Duration.ofDays(1).toMillis();

    /** As their texts are ordered, which every host can do alike. */
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Comparator<Told> BY_COUNT =
            Comparator.comparingLong(told -> told.event().deviceSequence());

    private static final Comparator<Told> BY_CLOCK = Comparator.comparingLong(Notes::at)
            .thenComparing(Told::device, BY_TEXT)
            .thenComparing(BY_COUNT);

    private final Map<UUID, Long> placed = new HashMap<>();
    private final Map<UUID, Told> known = new HashMap<>();
    private final List<Device> devices = new ArrayList<>();
    private final long earliest;
    private final long latest;

    private EventOrder(Map<UUID, List<Told>> byDevice, Collection<Told> events) {
        Optional<Told> start = Optional.empty();
        for (Told told : events) {
            known.put(told.id(), told);
            boolean starts =
                    told.type() == EventType.SESSION_STARTED && !told.event().ofAthlete();
            start = starts && (start.isEmpty() || BY_CLOCK.compare(told, start.get()) < 0) ? Optional.of(told) : start;
        }
        byDevice.values().forEach(counted -> devices.add(new Device(counted)));
        earliest = start.isEmpty() ? Long.MIN_VALUE : Notes.at(start.get());
        latest = start.isEmpty() ? Long.MAX_VALUE : earliest + LONGEST_SESSION;
    }

    /** One device's events, of which the first so many are placed. */
    private static final class Device {
        private final List<Told> events;
        private int next;
        private long time = Long.MIN_VALUE;

        Device(List<Told> events) {
            this.events = events;
        }

        boolean isDone() {
            return next == events.size();
        }

        Told head() {
            return events.get(next);
        }
    }

    /** The events in their order. */
    public static List<Told> sorted(Collection<Told> events) {
        Map<UUID, List<Told>> byDevice = new TreeMap<>(BY_TEXT);
        for (Told told : events) {
            byDevice.computeIfAbsent(told.device(), none -> new ArrayList<>()).add(told);
        }
        byDevice.values().forEach(counted -> counted.sort(BY_COUNT));
        return byDevice.size() == 1
                ? byDevice.values().iterator().next()
                : new EventOrder(byDevice, events).merged(events.size());
    }

    private List<Told> merged(int count) {
        List<Told> order = new ArrayList<>(count);
        while (order.size() < count) {
            Device device = first();
            Told told = device.head();
            device.time = timeOf(device);
            device.next++;
            placed.put(told.id(), device.time);
            order.add(told);
        }
        return order;
    }

    /** The device whose next event comes first; where all wait for one another, that does not count. */
    private Device first() {
        Optional<Device> first = Optional.empty();
        Optional<Device> waiting = Optional.empty();
        for (Device device : devices) {
            if (device.isDone()) {
                continue;
            }
            if (waits(device.head())) {
                waiting = earlier(waiting, device);
            } else {
                first = earlier(first, device);
            }
        }
        return first.isPresent() ? first.get() : waiting.orElseThrow();
    }

    /** Devices come by their ids, so that of the same time the lower one stays. */
    private Optional<Device> earlier(Optional<Device> best, Device device) {
        return best.isEmpty() || timeOf(device) < timeOf(best.get()) ? Optional.of(device) : best;
    }

    private boolean waits(Told told) {
        Optional<UUID> after = told.after();
        return after.isPresent() && known.containsKey(after.get()) && !placed.containsKey(after.get());
    }

    private long timeOf(Device device) {
        Told told = device.head();
        long clock = Math.max(earliest, Math.min(latest, Notes.at(told)));
        long seen = told.after()
                .map(after -> placed.getOrDefault(after, Long.MIN_VALUE))
                .orElse(Long.MIN_VALUE);
        return Math.max(Math.max(clock, device.time), seen);
    }
}
