package org.nijugo.server.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.Coach;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.live.EventJson;
import org.nijugo.store.EventLog;
import org.nijugo.store.History;
import org.nijugo.store.LiftLog;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.store.fold.SetState;
import org.nijugo.text.InputException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What a log comes to: the athlete now, the sessions with their sets, the trend of each lift, and all of it to take away. */
public final class HistoryRoutes implements Handlers.Group {
    private static final int PAGE = 20;
    private static final int MOST = 100;
    private static final int RECENT = 10;
    private static final long LATEST = 1L << 52;

    private final History history;
    private final EventLog log;
    private final Coach engine;
    private final Clock clock;

    public HistoryRoutes(History history, EventLog log, Coach engine, Clock clock) {
        this.history = history;
        this.log = log;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.ATHLETE, this::athlete);
        handlers.on(Endpoints.SESSIONS, this::sessions);
        handlers.on(Endpoints.SESSION, this::session);
        handlers.on(Endpoints.LIFTS, this::lifts);
        handlers.on(Endpoints.TREND, this::trend);
        handlers.on(Endpoints.PROGRESS, this::progress);
        handlers.on(Endpoints.EXPORT, this::export);
    }

    private static UUID of(Call call) {
        return UUID.fromString(call.at("athlete"));
    }

    private static FieldsBuilder answer() {
        return Json.Fields.build().put("version", Wire.VERSION);
    }

    /** The plan that holds, the screening, comments, and what deserves a look in the last sessions. */
    private ServerResponse athlete(Call call) {
        UUID athlete = of(call);
        FieldsBuilder fields = answer().put("athlete", athlete.toString());
        Optional<History.Session> told = history.findAthlete(athlete);
        told.map(session -> parsed(session.document()))
                .ifPresent(document -> document.fields().forEach(field -> fields.put(field.name(), field.value())));
        fields.put("warnings", warnings(athlete));
        return Replies.json(fields.done());
    }

    private List<Json> warnings(UUID athlete) {
        List<Json> warnings = new ArrayList<>();
        for (History.Session session : history.sessions(athlete, Instant.ofEpochMilli(LATEST), RECENT)) {
            Json.Fields document = parsed(session.document());
            if (document.find("conflict").filter(Json.flag(true)::equals).isPresent()) {
                warnings.add(warning(
                        session, "", "conflict", "Two devices told this session without knowing of each other."));
            }
            for (SetState set : history.sets(athlete, session.id())) {
                if (parsed(set.document())
                        .find("stopped")
                        .filter(Json.text("pain")::equals)
                        .isPresent()) {
                    warnings.add(warning(session, set.id().toString(), "pain", "This set was stopped for pain."));
                }
            }
        }
        return warnings;
    }

    private static Json warning(History.Session session, String set, String kind, String text) {
        FieldsBuilder fields = Json.Fields.build()
                .put("kind", kind)
                .put("session", session.id().toString());
        if (!set.isEmpty()) {
            fields.put("set", set);
        }
        return fields.put("text", text).done();
    }

    private static Json.Fields parsed(String document) {
        return (Json.Fields) Json.parse(document);
    }

    private static Json.Fields json(History.Session session) {
        FieldsBuilder fields = Json.Fields.build()
                .put("id", session.id().toString())
                .put("athlete", session.athlete().toString())
                .put("started", session.startedAt().toString())
                .put("ended", session.ended());
        parsed(session.document()).fields().forEach(field -> fields.put(field.name(), field.value()));
        return fields.done();
    }

    private ServerResponse sessions(Call call) {
        int limit = (int) call.query("limit", PAGE, 1, MOST);
        long before = call.query("before", LATEST, 0, LATEST);
        List<History.Session> found = history.sessions(of(call), Instant.ofEpochMilli(before), limit);
        FieldsBuilder fields =
                answer().put("sessions", found.stream().map(HistoryRoutes::json).toList());
        if (found.size() == limit) {
            fields.put("next", EventJson.number(found.get(limit - 1).startedAt().toEpochMilli()));
        }
        return Replies.json(fields.done());
    }

    private ServerResponse session(Call call) {
        UUID athlete = of(call);
        UUID id = session(call.at("session"));
        History.Session session = history.findSession(athlete, id)
                .filter(found -> !found.id().equals(athlete))
                .orElseThrow(HistoryRoutes::noSession);
        return Replies.tagged(call, "\"c" + session.lastCursor() + "\"", MediaType.APPLICATION_JSON, () -> {
            List<Json.Fields> sets = history.sets(athlete, id).stream()
                    .map(set -> parsed(set.document()))
                    .toList();
            Json.Fields answer =
                    answer().put("session", json(session)).put("sets", sets).done();
            return answer.print().getBytes(StandardCharsets.UTF_8);
        });
    }

    /** A session's id as the address has it. */
    static UUID session(String said) {
        if (!said.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw noSession();
        }
        return UUID.fromString(said);
    }

    static Problem noSession() {
        return Problem.of(Kind.NOT_FOUND, "There is no such session.");
    }

    private ServerResponse lifts(Call call) {
        return Replies.json(answer().texts("lifts", history.exercises(of(call))).done());
    }

    private ServerResponse trend(Call call) {
        List<Json.Fields> points = history.series(of(call), call.at("lift")).stream()
                .map(point -> parsed(point.document()))
                .toList();
        return Replies.json(
                answer().put("lift", call.at("lift")).put("points", points).done());
    }

    /** What the engine reads from all that was logged of a lift. */
    private ServerResponse progress(Call call) {
        ZoneId zone = call.query("zone").map(HistoryRoutes::zone).orElse(ZoneOffset.UTC);
        FieldsBuilder request = Json.Fields.build()
                .put("ask", "progress")
                .put("exercise", call.at("lift"))
                .put("today", LocalDate.ofInstant(clock.instant(), zone).toString());
        for (String name : List.of("1rm", "goal", "profile", "blockFrom")) {
            call.query(name).ifPresent(value -> request.put(name, value));
        }
        request.put("log", LiftLog.of(history, of(call), call.at("lift"), zone));
        return Replies.json(engine.answer(request.done()));
    }

    private static ZoneId zone(String said) {
        try {
            return ZoneId.of(said);
        } catch (DateTimeException unknown) {
            throw new InputException(said, "a time zone such as Europe/Oslo", "").about("zone");
        }
    }

    /** Every event there is, one on each line: what can be pushed elsewhere, in the order it arrived. */
    private ServerResponse export(Call call) {
        UUID athlete = of(call);
        return ServerResponse.ok()
                .contentType(new MediaType("application", "x-ndjson"))
                .header("Content-Disposition", "attachment; filename=\"nijugo-export.ndjson\"")
                .build((request, response) -> {
                    long cursor = 0;
                    List<StoredEvent> page = log.since(List.of(athlete), cursor, EventLog.MOST_AT_ONCE);
                    while (!page.isEmpty()) {
                        for (StoredEvent stored : page) {
                            String line = EventJson.write(stored).print() + "\n";
                            response.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
                            cursor = stored.cursor();
                        }
                        page = log.since(List.of(athlete), cursor, EventLog.MOST_AT_ONCE);
                    }
                    return null;
                });
    }
}
