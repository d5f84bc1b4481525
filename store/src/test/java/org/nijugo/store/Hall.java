package org.nijugo.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;

/**
 * A hall with bad reception: two to four devices tell of one session, each with its own clock, wrong by up to weeks. What they
 * push and pull gets lost, comes twice, late, and in another order. In the end everybody has reception.
 */
final class Hall {
    private static final List<String> LIVE = List.of(
            "{\"event\":\"done\",\"reps\":5}",
            "{\"event\":\"done\",\"reps\":4}",
            "{\"event\":\"done\",\"reps\":7,\"rested\":\"25s\"}",
            "{\"event\":\"done\",\"reps\":3,\"load\":\"85 kg\"}",
            "{\"event\":\"undo\"}",
            "{\"event\":\"correct\",\"segment\":1,\"reps\":6}",
            "{\"event\":\"stop\",\"reason\":\"form\"}",
            "{\"event\":\"stop\",\"reason\":\"pain\"}",
            "{\"event\":\"hands\",\"hands\":\"2\"}",
            "{\"event\":\"same-load\"}",
            "{\"event\":\"load\",\"load\":\"80 kg\"}",
            "{\"event\":\"restack\",\"plates\":[\"20 kg\",\"10 kg\"]}");

    private final SplittableRandom chance;
    private final UUID athlete;
    private final UUID session;
    private final List<Device> devices = new ArrayList<>();
    private final Map<UUID, Event> server = new LinkedHashMap<>();
    private final List<Event> told = new ArrayList<>();

    Hall(long seed) {
        this.chance = new SplittableRandom(seed);
        this.athlete = Phone.lifter(seed);
        Phone first = Phone.of(athlete, seed + 1);
        this.session = first.newId();
        int many = 2 + chance.nextInt(3);
        for (int i = 0; i < many; i++) {
            Duration wrong = Duration.ofSeconds(
                    chance.nextInt(5) == 0 ? chance.nextInt(-2_000_000, 2_000_000) : chance.nextInt(-90, 90));
            devices.add(new Device(Phone.withClock(athlete, seed * 31 + i, Phone.MONDAY.plus(wrong))));
        }
    }

    /** A device and what it has seen, in the order in which it has seen it. */
    static final class Device {
        private final Phone phone;
        private final Map<UUID, Event> seen = new LinkedHashMap<>();

        Device(Phone phone) {
            this.phone = phone;
        }

        List<Event> seen() {
            return List.copyOf(seen.values());
        }
    }

    /** So many things happen, taps and attempts to reach the server; then everybody has reception. */
    void happens(int steps) {
        tell(devices.get(0), devices.get(0).phone.start(session));
        for (int i = 0; i < steps; i++) {
            Device device = devices.get(chance.nextInt(devices.size()));
            switch (chance.nextInt(5)) {
                case 0 -> push(device);
                case 1 -> pull(device);
                default -> tell(device, tap(device));
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Device device : devices) {
                device.seen().forEach(event -> server.putIfAbsent(event.id(), event));
                shuffled(List.copyOf(server.values())).forEach(event -> device.seen.putIfAbsent(event.id(), event));
            }
        }
    }

    private void tell(Device device, Event event) {
        device.seen.put(event.id(), event);
        told.add(event);
    }

    private Event tap(Device device) {
        List<Event> starts = ofType(device, EventType.FINISHING_SET_STARTED);
        List<Event> all = device.seen();
        int what = chance.nextInt(12);
        if (what < 5 && !starts.isEmpty()) {
            Event set = any(starts);
            String live = any(LIVE);
            return chance.nextBoolean() && !all.isEmpty()
                    ? device.phone.liveAfter(any(all), set, live)
                    : device.phone.live(set, live);
        }
        return switch (what) {
            case 5 -> device.phone.finish(session);
            case 6 -> all.isEmpty() ? device.phone.start(session) : device.phone.delete(any(all));
            case 7 -> all.isEmpty() ? device.phone.start(session) : correction(device, any(all));
            case 8 -> device.phone.end(session);
            case 9 -> device.phone.set(session, "warm-up", "60kg x5");
            default -> device.phone.set(session, "primary", "100kg x" + (3 + chance.nextInt(4)) + "@9");
        };
    }

    private Event correction(Device device, Event wrong) {
        String right =
                switch (chance.nextInt(3)) {
                    case 0 -> "{\"exercise\":\"bench press\",\"kind\":\"primary\",\"set\":\"102.5kg x5@9\"}";
                    case 1 ->
                        "{\"exercise\":\"bench press\",\"kind\":\"finishing\",\"segments\":[{\"load\":\"60kg\",\"reps\":25}]}";
                    default -> "{\"set\":\"" + wrong.id() + "\",\"event\":{\"event\":\"done\",\"reps\":9}}";
                };
        return device.phone.correct(wrong, right);
    }

    private List<Event> ofType(Device device, EventType type) {
        return device.seen().stream()
                .filter(event -> event.type().equals(type.word()))
                .toList();
    }

    /** Some of what it has gets through, some twice, none in order. */
    private void push(Device device) {
        for (Event event : shuffled(device.seen())) {
            if (chance.nextInt(3) > 0) {
                server.putIfAbsent(event.id(), event);
            }
        }
    }

    private void pull(Device device) {
        for (Event event : shuffled(List.copyOf(server.values()))) {
            if (chance.nextInt(3) > 0) {
                device.seen.putIfAbsent(event.id(), event);
            }
        }
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> mixed = new ArrayList<>(things);
        for (int i = mixed.size() - 1; i > 0; i--) {
            mixed.set(i, mixed.set(chance.nextInt(i + 1), mixed.get(i)));
        }
        return mixed;
    }

    private <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    UUID athlete() {
        return athlete;
    }

    UUID session() {
        return session;
    }

    List<Device> devices() {
        return devices;
    }

    /** Everything that was told, in the order in which it was. */
    List<Event> told() {
        return told;
    }

    List<Event> server() {
        return List.copyOf(server.values());
    }
}
