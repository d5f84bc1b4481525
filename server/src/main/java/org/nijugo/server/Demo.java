package org.nijugo.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.nijugo.Coach;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Accounts.Roles;
import org.nijugo.server.access.Passwords;
import org.nijugo.server.coach.Coaching;
import org.nijugo.server.coach.Words;
import org.nijugo.store.AppendResult;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.TimeOrderedId;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;

/**
 * Eight weeks of a lifter who does not exist, and her coach, so that a newcomer sees the product alive. Every finishing set is
 * planned and stepped by the engine; the reps are drawn by chance from what the engine expects of each segment.
 */
final class Demo {
    private static final long SEED = 25;
    private static final int WEEKS = 8;
    private static final int MOST_SEGMENTS = 12;
    private static final int HALF_STEP = 2500;

    private final EventLog log;
    private final Coach engine;
    private final Clock clock;
    private final Random chance = new Random(SEED);
    private final UUID device = new UUID(chance.nextLong(), chance.nextLong());
    private final List<Event> events = new ArrayList<>();
    private UUID athlete = device;
    private long sequence;
    private int finishes = 12;
    private List<String> screened = List.of();
    private String screenedOn = "";

    private Demo(Database database, Clock clock) {
        this.log = EventLog.of(database);
        this.engine = Knowledge.coach();
        this.clock = clock;
    }

    /** A lift of hers: its maximum in grams at the beginning, and what it gains in a week. */
    private record Lift(String name, int max, int gain, String goal) {}

    /**
     * Fills an empty database.
     *
     * @return what to tell of it
     * @throws ServerTrouble when there is something in it
     */
    static String fill(ServerOptions options) {
        try (Database database = Storage.openQuietly(options)) {
            Clock clock = Clock.systemUTC();
            Accounts accounts = new Accounts(database, clock);
            if (EventLog.of(database).lastCursor() > 0 || !accounts.all("", 1).isEmpty()) {
                throw new ServerTrouble("--demo needs an empty database, and there is something in this one."
                        + " Name another directory: --data DIR.");
            }
            Passwords passwords = new Passwords();
            String first = passwords.fresh();
            String second = passwords.fresh();
            Account cora = accounts.create("Cora", passwords.hash(first, List.of()), new Roles(true, true), false);
            Account lena = accounts.create("Lena", passwords.hash(second, List.of()), new Roles(false, false), false);
            Coaching coaching = new Coaching(database, clock);
            coaching.accept(coaching.offer(cora).code(), lena.athlete());
            new Demo(database, clock).train(lena, cora);
            return "Demonstration: Lena lifts (password " + second + "), Cora coaches her and administers (password "
                    + first + ").\n";
        }
    }

    private void train(Account lena, Account cora) {
        athlete = lena.athlete();
        Instant first = clock.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(7L * WEEKS)
                .atTime(17, 30)
                .toInstant(ZoneOffset.UTC);
        screen(first.minus(Duration.ofHours(1)));
        Words words = new Words(log, clock);
        words.say(
                cora,
                athlete,
                athlete,
                EventType.PLAN_PRESCRIBED,
                Json.Fields.build()
                        .put("name", "Three days")
                        .put(
                                "routine",
                                "Day Push\nBench press 4x5 @ 82% + band\nDay Legs\nSquat 4x5 @ 80% + classic\n"
                                        + "Day Pull\nDeadlift 3x4 @ 84%")
                        .put("by", cora.name())
                        .done());
        List<Lift> lifts = List.of(
                new Lift("bench press", 72_500, 900, "band"),
                new Lift("squat", 105_000, 1_400, "classic"),
                new Lift("deadlift", 125_000, 1_500, ""));
        for (int week = 0; week < WEEKS; week++) {
            for (int day = 0; day < lifts.size(); day++) {
                session(lifts.get(day), week, first.plus(Duration.ofDays(7L * week + 2L * day)), words, cora);
            }
        }
    }

    private void screen(Instant at) {
        Json asked = engine.answer(Json.Fields.build().put("ask", "screening").done())
                .find("questions")
                .orElseThrow();
        List<String> no = new ArrayList<>();
        for (Json question : ((Json.Items) asked).items()) {
            if (text(question, "everybody").equals("true")) {
                no.add(text(question, "id"));
            }
        }
        screened = List.copyOf(no);
        screenedOn = at.atZone(ZoneOffset.UTC).toLocalDate().toString();
        tell(
                athlete,
                at,
                EventType.SCREENING_ANSWERED,
                Json.Fields.build()
                        .texts("yes", List.of())
                        .texts("no", no)
                        .put("answeredBy", "athlete")
                        .put("inPerson", true)
                        .done());
        push();
    }

    private void session(Lift lift, int week, Instant start, Words words, Account cora) {
        UUID session = TimeOrderedId.at(start, chance);
        tell(
                session,
                start,
                EventType.SESSION_STARTED,
                Json.Fields.build().put("name", lift.name()).done());
        int max = lift.max() + week * lift.gain();
        String load = kilograms(Math.round(max * 0.82f / HALF_STEP) * HALF_STEP);
        Instant now = set(
                session,
                start.plusSeconds(300),
                lift,
                "warm-up",
                kilograms(Math.round(max * 0.5f / HALF_STEP) * HALF_STEP) + " x5");
        StringBuilder work = new StringBuilder(load);
        for (int i = 0; i < 4; i++) {
            int reps = i < 2 ? 5 : 4 + chance.nextInt(2);
            work.append(" x").append(reps);
            now = set(session, now.plusSeconds(180), lift, "primary", load + " x" + reps);
        }
        UUID finish = athlete;
        if (!lift.goal().isEmpty() && week != 3) {
            Json.Fields request = Json.Fields.build()
                    .put("exercise", lift.name())
                    .put("work", work.toString())
                    .put("protocol", finishes > 20 && lift.goal().equals("band") ? "drop" : lift.goal())
                    .put("spotting", "spotter")
                    .put("trainingMonths", 30)
                    .put("age", 29)
                    .put("finishes", finishes)
                    .texts("screeningNo", screened)
                    .put("screenedOn", screenedOn)
                    .done();
            finish = finish(session, now.plusSeconds(60), request);
        }
        tell(
                session,
                now.plusSeconds(900),
                EventType.SESSION_ENDED,
                Json.Fields.build().done());
        push();
        if (week % 3 == 2 && !finish.equals(athlete)) {
            words.say(
                    cora,
                    athlete,
                    session,
                    EventType.COMMENT,
                    Json.Fields.build()
                            .put("event", finish.toString())
                            .put("text", "Steady to the last rep. Next week a little more on the bar.")
                            .put("by", cora.name())
                            .done());
        }
    }

    private Instant set(UUID session, Instant at, Lift lift, String kind, String set) {
        tell(
                session,
                at,
                EventType.SET_LOGGED,
                Json.Fields.build()
                        .put("exercise", lift.name())
                        .put("kind", kind)
                        .put("set", set)
                        .done());
        return at;
    }

    /** Plays the set through the engine, each segment for as many reps as chance takes from what is expected. */
    private UUID finish(UUID session, Instant start, Json.Fields request) {
        Json.Fields plan = engine.answer(asking("plan", request, List.of()));
        if (!text(plan, "advice").equals("recommended")) {
            return athlete;
        }
        UUID set = tell(
                session,
                start,
                EventType.FINISHING_SET_STARTED,
                Json.Fields.build().put("request", request).done());
        List<Json> run = new ArrayList<>();
        Instant now = start.plusSeconds(30);
        Json.Fields step = engine.answer(asking("next", request, run));
        while (!text(step, "step").equals("finished") && run.size() < MOST_SEGMENTS) {
            Json forecast = step.find("forecast").orElseThrow();
            int low = Integer.parseInt(text(forecast, "low"));
            int high = Integer.parseInt(text(forecast, "high"));
            int likely = Integer.parseInt(text(forecast, "reps"));
            int drawn = likely + (int) Math.round(chance.nextGaussian() * (high - low) / 4.0);
            int reps = Math.max(1, Math.min(Integer.parseInt(text(step, "left")), drawn));
            Json done =
                    Json.Fields.build().put("event", "done").put("reps", reps).done();
            tell(
                    session,
                    now,
                    EventType.LIVE_EVENT,
                    Json.Fields.build()
                            .put("set", set.toString())
                            .put("event", done)
                            .done());
            run.add(done);
            now = now.plusSeconds(20L + 2L * reps);
            step = engine.answer(asking("next", request, run));
        }
        finishes++;
        return set;
    }

    private static Json.Fields asking(String verb, Json.Fields request, List<Json> run) {
        var fields = Json.Fields.build().put("ask", verb);
        request.fields().forEach(field -> fields.put(field.name(), field.value()));
        if (verb.equals("next")) {
            fields.put("events", new ArrayList<>(run));
        }
        return fields.done();
    }

    private static String text(Json of, String name) {
        Json value = ((Json.Fields) of).find(name).orElse(Json.text(""));
        return value instanceof Json.Text text ? text.value() : value.print();
    }

    private static String kilograms(int grams) {
        return grams / 1000 + (grams % 1000 == 0 ? "" : ".5") + "kg";
    }

    private UUID tell(UUID session, Instant at, EventType type, Json.Fields payload) {
        UUID id = TimeOrderedId.at(at, chance);
        sequence++;
        events.add(new Event(id, athlete, session, device, sequence, at, type.word(), payload.print(), Wire.VERSION));
        return id;
    }

    private void push() {
        for (AppendResult result : log.append(events, Authority.EVERYTHING)) {
            if (result instanceof AppendResult.Rejected rejected) {
                throw new ServerTrouble("The demonstration cannot be made: " + rejected.message());
            }
        }
        events.clear();
    }
}
