package org.nijugo.server.coach;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nijugo.Coach;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Audit;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Input;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.live.LiveStreams;
import org.nijugo.store.event.EventType;
import org.nijugo.text.InputException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;
import org.springframework.web.servlet.function.ServerResponse;

/** What a coach does. */
public final class CoachRoutes implements Handlers.Group {
    private static final int MOST = 200;
    private static final int LONGEST_ROUTINE = 20_000;
    private static final int LONGEST_COMMENT = 2_000;

    private final ServerOptions options;
    private final Coach engine;
    private final Coaching coaching;
    private final Groups groups;
    private final Words words;
    private final LiveStreams streams;
    private final Audit audit;

    public CoachRoutes(
            ServerOptions options,
            Coach engine,
            Coaching coaching,
            Groups groups,
            Words words,
            LiveStreams streams,
            Audit audit) {
        this.options = options;
        this.engine = engine;
        this.coaching = coaching;
        this.groups = groups;
        this.words = words;
        this.streams = streams;
        this.audit = audit;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.OFFER, this::offer);
        handlers.on(Endpoints.OFFERS, this::offers);
        handlers.on(Endpoints.WITHDRAW_OFFER, this::withdraw);
        handlers.on(Endpoints.COACH_ATHLETES, this::athletes);
        handlers.on(Endpoints.END_COACHING, this::end);
        handlers.on(Endpoints.MANAGE, this::manage);
        handlers.on(Endpoints.OFFER_HISTORY, this::offerHistory);
        handlers.on(Endpoints.GROUPS, this::groups);
        handlers.on(Endpoints.MAKE_GROUP, this::makeGroup);
        handlers.on(Endpoints.CHANGE_GROUP, this::changeGroup);
        handlers.on(Endpoints.REMOVE_GROUP, this::removeGroup);
        handlers.on(Endpoints.PRESCRIBE_GROUP, this::prescribeGroup);
        handlers.on(Endpoints.PRESCRIBE, this::prescribe);
        handlers.on(Endpoints.COMMENT, this::comment);
    }

    private static Account coach(Call call) {
        return call.caller().account().orElseThrow();
    }

    private static FieldsBuilder answer() {
        return Json.Fields.build().put("version", Wire.VERSION);
    }

    static String time(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private ServerResponse offer(Call call) {
        Account coach = coach(call);
        call.input().complete();
        if (coaching.offers(coach).size() >= MOST) {
            throw Problem.of(Kind.CONFLICT, "You have " + MOST + " offers standing. Withdraw one.");
        }
        Coaching.Offer offer = coaching.offer(coach);
        audit.write(coach.id(), "offered-coaching", offer.id());
        FieldsBuilder fields =
                answer().put("id", offer.id()).put("code", offer.code()).put("until", time(offer.expiresAt()));
        options.publicUrl().ifPresent(url -> fields.put("link", link(url, offer.code())));
        return Replies.json(201, fields.done());
    }

    /** The code stands behind the hash, which browsers send to nobody. */
    private static String link(URI url, String code) {
        return org.nijugo.server.access.Neighbourhood.originOf(url) + "/#coach=" + code;
    }

    private ServerResponse offers(Call call) {
        return Replies.json(answer().put(
                        "offers",
                        coaching.offers(coach(call)).stream()
                                .map(offer -> Json.Fields.build()
                                        .put("id", offer.id())
                                        .put("made", time(offer.createdAt()))
                                        .put("until", time(offer.expiresAt()))
                                        .done())
                                .toList())
                .done());
    }

    private ServerResponse withdraw(Call call) {
        if (!coaching.withdraw(coach(call), call.at("offer"))) {
            throw Problem.of(Kind.NOT_FOUND, "You have no such offer.");
        }
        return Replies.nothing();
    }

    private ServerResponse athletes(Call call) {
        Map<UUID, UUID> logs = coaching.logsOf(coach(call));
        return Replies.json(answer().put(
                        "athletes",
                        coaching.athletesOf(coach(call)).stream()
                                .map(athlete -> Json.Fields.build()
                                        .put("id", athlete.id().toString())
                                        .put("name", athlete.name())
                                        .put("managed", athlete.managed())
                                        .texts("claimed", claimed(logs, athlete.id()))
                                        .done())
                                .toList())
                .done());
    }

    /** The logs that an athlete took over beside their own. */
    private static List<String> claimed(Map<UUID, UUID> logs, UUID athlete) {
        return logs.entrySet().stream()
                .filter(log -> log.getValue().equals(athlete) && !log.getKey().equals(athlete))
                .map(log -> log.getKey().toString())
                .toList();
    }

    private ServerResponse end(Call call) {
        Account coach = coach(call);
        UUID athlete = UUID.fromString(call.at("athlete"));
        if (!coaching.end(coach.id(), athlete)) {
            throw Problem.of(
                    Kind.NOT_FOUND,
                    coaching.manages(coach, athlete)
                            ? "You manage this athlete. Their history stays until they claim it or it is erased."
                            : "This is a log that an athlete of yours claimed. End it with the athlete.");
        }
        streams.recheck();
        audit.write(coach.id(), "ended-coaching", call.at("athlete"));
        return Replies.nothing();
    }

    private ServerResponse manage(Call call) {
        Account coach = coach(call);
        Input input = call.input();
        String name = input.name("name", 64);
        input.complete();
        if (coaching.athletesOf(coach).size() >= MOST) {
            throw Problem.of(Kind.CONFLICT, "You have " + MOST + " athletes.");
        }
        UUID athlete = coaching.manage(coach, name);
        streams.recheck();
        audit.write(coach.id(), "managed-athlete", athlete.toString());
        return Replies.json(
                201,
                answer().put("id", athlete.toString())
                        .put("name", name)
                        .put("managed", true)
                        .done());
    }

    private ServerResponse offerHistory(Call call) {
        Account coach = coach(call);
        UUID athlete = UUID.fromString(call.at("athlete"));
        if (!coaching.manages(coach, athlete)) {
            throw Problem.of(Kind.CONFLICT, "This athlete has an account, and the history is theirs.");
        }
        Coaching.Offer offer = coaching.offerHistory(coach, athlete);
        audit.write(coach.id(), "offered-history", athlete.toString());
        return Replies.json(
                201,
                answer().put("code", offer.code())
                        .put("until", time(offer.expiresAt()))
                        .done());
    }

    private static Json.Fields json(Groups.Group group) {
        return Json.Fields.build()
                .put("id", group.id())
                .put("name", group.name())
                .texts("athletes", group.athletes().stream().map(UUID::toString).toList())
                .done();
    }

    private ServerResponse groups(Call call) {
        return Replies.json(answer().put(
                        "groups",
                        groups.of(coach(call)).stream().map(CoachRoutes::json).toList())
                .done());
    }

    private record Named(String name, List<UUID> athletes) {}

    private Named named(Call call) {
        Input input = call.input();
        String name = input.name("name", 64);
        List<Json> told = input.items("athletes", MOST);
        input.complete();
        Set<UUID> mine = mine(call);
        Set<UUID> athletes = new LinkedHashSet<>();
        for (Json json : told) {
            String said = json instanceof Json.Text text ? text.value() : json.print();
            UUID athlete = mine.stream()
                    .filter(id -> id.toString().equals(said))
                    .findFirst()
                    .orElseThrow(() -> new InputException(said, "athletes of yours", "").about("athletes"));
            athletes.add(athlete);
        }
        return new Named(name, new ArrayList<>(athletes));
    }

    private Set<UUID> mine(Call call) {
        return coaching.athletesOf(coach(call)).stream()
                .map(Coaching.Athlete::id)
                .collect(Collectors.toSet());
    }

    private ServerResponse makeGroup(Call call) {
        Named named = named(call);
        if (groups.of(coach(call)).size() >= MOST) {
            throw Problem.of(Kind.CONFLICT, "You have " + MOST + " groups.");
        }
        return Replies.json(201, json(groups.make(coach(call), named.name(), named.athletes())));
    }

    private ServerResponse changeGroup(Call call) {
        Named named = named(call);
        if (!groups.change(coach(call), call.at("group"), named.name(), named.athletes())) {
            throw noGroup();
        }
        return Replies.json(json(new Groups.Group(call.at("group"), named.name(), named.athletes())));
    }

    private static Problem noGroup() {
        return Problem.of(Kind.NOT_FOUND, "You have no such group.");
    }

    private ServerResponse removeGroup(Call call) {
        if (!groups.remove(coach(call), call.at("group"))) {
            throw noGroup();
        }
        return Replies.nothing();
    }

    /** The routine text as the engine has understood it, or its problems with line and column. */
    private String routine(Call call) {
        Input input = call.input();
        String text = input.text("text", LONGEST_ROUTINE);
        input.complete();
        Json.Fields checked = engine.answer(
                Json.Fields.build().put("ask", "routine").put("text", text).done());
        boolean whole = checked.find("problems")
                .filter(found ->
                        found instanceof Json.Items items && items.items().isEmpty())
                .isPresent();
        if (!whole) {
            throw new InputException(text, "a routine without problems", "Check it first: POST /api/v1/routine")
                    .about("text");
        }
        return text;
    }

    private UUID prescribe(Account coach, UUID athlete, String text) {
        Json.Fields payload =
                Json.Fields.build().put("routine", text).put("by", coach.name()).done();
        return words.say(coach, athlete, athlete, EventType.PLAN_PRESCRIBED, payload);
    }

    private ServerResponse prescribe(Call call) {
        String text = routine(call);
        UUID event = prescribe(coach(call), UUID.fromString(call.at("athlete")), text);
        return Replies.json(
                201, answer().texts("events", List.of(event.toString())).done());
    }

    private ServerResponse prescribeGroup(Call call) {
        Account coach = coach(call);
        Groups.Group group = groups.find(coach, call.at("group")).orElseThrow(CoachRoutes::noGroup);
        String text = routine(call);
        Set<UUID> mine = mine(call);
        List<String> events = new ArrayList<>();
        for (UUID athlete : group.athletes()) {
            if (mine.contains(athlete)) {
                events.add(prescribe(coach, athlete, text).toString());
            }
        }
        return Replies.json(201, answer().texts("events", events).done());
    }

    private ServerResponse comment(Call call) {
        Account coach = coach(call);
        Input input = call.input();
        String session = input.text("session", 36);
        String about = input.text("about", 36);
        String text = input.text("text", LONGEST_COMMENT);
        input.complete();
        for (String id : List.of(session, about)) {
            if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                throw new InputException(id, "a UUID in small letters", "")
                        .about(id.equals(session) ? "session" : "about");
            }
        }
        Json.Fields payload = Json.Fields.build()
                .put("event", about)
                .put("text", text)
                .put("by", coach.name())
                .done();
        UUID event = words.say(
                coach, UUID.fromString(call.at("athlete")), UUID.fromString(session), EventType.COMMENT, payload);
        return Replies.json(
                201, answer().texts("events", List.of(event.toString())).done());
    }
}
