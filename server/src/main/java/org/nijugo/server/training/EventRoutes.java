package org.nijugo.server.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Caller;
import org.nijugo.server.coach.Coaching;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Input;
import org.nijugo.server.live.EventJson;
import org.nijugo.store.AppendResult;
import org.nijugo.store.Authority;
import org.nijugo.store.EventLog;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.text.InputException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;
import org.springframework.web.servlet.function.ServerResponse;

/** Devices push what happened and pull what happened elsewhere. */
public final class EventRoutes implements Handlers.Group {
    /** Events in one batch. */
    public static final int MOST = 500;

    private static final long LATEST = 1L << 53;

    private final EventLog log;
    private final Coaching coaching;

    public EventRoutes(EventLog log, Coaching coaching) {
        this.log = log;
        this.coaching = coaching;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.PUSH, this::push);
        handlers.on(Endpoints.EVENTS, call -> pull(call, own(call.caller())));
        handlers.on(Endpoints.SESSION_EVENTS, this::ofSession);
        handlers.on(Endpoints.ATHLETE_EVENTS, call -> pull(call, Set.of(UUID.fromString(call.at("athlete")))));
    }

    private ServerResponse push(Call call) {
        Input input = call.input();
        List<Json> told = input.items("events", MOST);
        input.complete();
        Set<UUID> own = own(call.caller());
        Set<UUID> managed = managed(call.caller());
        Authority authority = event ->
                own.contains(event.athlete()) || (managed.contains(event.athlete()) && isAnsweredInPerson(event));
        List<Event> events = new ArrayList<>();
        List<Optional<InputException>> unreadable = new ArrayList<>();
        for (Json json : told) {
            try {
                events.add(EventJson.read(json));
                unreadable.add(Optional.empty());
            } catch (InputException trouble) {
                unreadable.add(Optional.of(trouble));
            }
        }
        List<AppendResult> results = events.isEmpty() ? List.of() : log.append(events, authority);
        return Replies.json(answer(told, unreadable, results));
    }

    /** A coach never answers screening for an athlete: who is managed answers in person, and the event says so. */
    private static boolean isAnsweredInPerson(Event event) {
        if (!event.type().equals(EventType.SCREENING_ANSWERED.word())) {
            return true;
        }
        try {
            return Json.parse(event.payload()) instanceof Json.Fields fields
                    && fields.find("inPerson").filter(Json.flag(true)::equals).isPresent();
        } catch (InputException unreadable) {
            return false;
        }
    }

    private static Json.Fields answer(
            List<Json> told, List<Optional<InputException>> unreadable, List<AppendResult> results) {
        List<Json> answers = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < told.size(); i++) {
            Optional<InputException> trouble = unreadable.get(i);
            answers.add(trouble.isPresent() ? rejected(i, told.get(i), trouble.get()) : result(i, results.get(next++)));
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("results", answers)
                .done();
    }

    private static Json.Fields rejected(int index, Json told, InputException trouble) {
        FieldsBuilder fields = Json.Fields.build().put("index", index);
        if (told instanceof Json.Fields event && event.find("id").orElse(Json.flag(false)) instanceof Json.Text id) {
            fields.put("id", InputException.quoted(id.value()));
        }
        return fields.put("result", "rejected")
                .put("reason", "malformed")
                .put("message", trouble.message())
                .done();
    }

    private static Json.Fields result(int index, AppendResult result) {
        FieldsBuilder fields = Json.Fields.build()
                .put("index", index)
                .put("id", result.id().toString())
                .put("result", result.word());
        if (result instanceof AppendResult.Accepted accepted) {
            fields.put("cursor", EventJson.number(accepted.cursor()));
        } else if (result instanceof AppendResult.Duplicate duplicate) {
            fields.put("cursor", EventJson.number(duplicate.cursor()));
        } else if (result instanceof AppendResult.Rejected rejected) {
            fields.put("reason", rejected.reason().code()).put("message", rejected.message());
        }
        return fields.done();
    }

    /** All of one session, for those who fold it themselves, such as a board of live sets. */
    private ServerResponse ofSession(Call call) {
        List<StoredEvent> found =
                log.ofSession(UUID.fromString(call.at("athlete")), HistoryRoutes.session(call.at("session")));
        if (found.isEmpty()) {
            throw HistoryRoutes.noSession();
        }
        return page(found, found.get(found.size() - 1).cursor(), false);
    }

    private ServerResponse pull(Call call, Set<UUID> athletes) {
        long after = call.query("after", 0, 0, LATEST);
        int limit = (int) call.query("limit", MOST, 1, EventLog.MOST_AT_ONCE);
        List<StoredEvent> found = log.since(athletes, after, limit);
        long next = found.isEmpty() ? after : found.get(found.size() - 1).cursor();
        return page(found, next, found.size() == limit);
    }

    private static ServerResponse page(List<StoredEvent> found, long next, boolean more) {
        return Replies.json(Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("events", found.stream().map(EventJson::write).toList())
                .put("next", EventJson.number(next))
                .put("more", more)
                .done());
    }

    /** The logs that are the caller's own. */
    private Set<UUID> own(Caller caller) {
        Set<UUID> own = new LinkedHashSet<>();
        caller.athlete().ifPresent(own::add);
        caller.account().ifPresent(account -> own.addAll(coaching.claimed(account)));
        return own;
    }

    private Set<UUID> managed(Caller caller) {
        Set<UUID> managed = new LinkedHashSet<>();
        caller.account().filter(Account::coach).ifPresent(coach -> coaching.athletesOf(coach).stream()
                .filter(Coaching.Athlete::managed)
                .forEach(athlete -> managed.add(athlete.id())));
        return managed;
    }
}
