package org.nijugo.server.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.Caller;
import org.nijugo.server.access.ClientAddress;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Input;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.live.LiveStreams;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;
import org.springframework.web.servlet.function.ServerResponse;

/** What an athlete does about coaches and about logs that are theirs. */
public final class AthleteRoutes implements Handlers.Group {
    private static final int MOST_CODES = 20;

    /** What a coach sees who has been accepted, in the words an athlete reads before accepting. */
    static final List<String> SEEN = List.of(
            "your plan, your sessions and every set in them, live as you lift",
            "your warnings and your trend",
            "your answers to the screening questions, which only you can give",
            "what you wrote in your log before");

    private final ServerOptions options;
    private final Coaching coaching;
    private final LiveStreams streams;
    private final Attempts attempts;
    private final Audit audit;

    public AthleteRoutes(
            ServerOptions options, Coaching coaching, LiveStreams streams, Attempts attempts, Audit audit) {
        this.options = options;
        this.coaching = coaching;
        this.streams = streams;
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.ATHLETES, this::athletes);
        handlers.on(Endpoints.LOOK_AT_OFFER, this::look);
        handlers.on(Endpoints.ACCEPT_OFFER, this::accept);
        handlers.on(Endpoints.COACHES, this::coaches);
        handlers.on(Endpoints.LEAVE_COACH, this::leave);
        handlers.on(Endpoints.CLAIM, this::claim);
        handlers.on(Endpoints.CLAIM_LOOPBACK, this::claimLoopback);
    }

    private static FieldsBuilder answer() {
        return Json.Fields.build().put("version", Wire.VERSION);
    }

    private static Account account(Call call) {
        return call.caller().account().orElseThrow();
    }

    private ServerResponse athletes(Call call) {
        List<Json> all = new ArrayList<>();
        call.caller()
                .athlete()
                .ifPresent(own -> all.add(
                        athlete(own, call.caller().account().map(Account::name).orElse("you"), "self")));
        call.caller().account().ifPresent(account -> {
            coaching.claimed(account).forEach(id -> all.add(athlete(id, account.name(), "claimed")));
            if (account.coach()) {
                coaching.athletesOf(account)
                        .forEach(one -> all.add(athlete(one.id(), one.name(), one.managed() ? "managed" : "coached")));
            }
        });
        return Replies.json(answer().put("athletes", all).done());
    }

    private static Json athlete(UUID id, String name, String relation) {
        return Json.Fields.build()
                .put("id", id.toString())
                .put("name", name)
                .put("relation", relation)
                .done();
    }

    /** Codes are short enough to be read out, so guessing is counted. */
    private String code(Call call) {
        Input input = call.input();
        String code = input.text("code", 40);
        input.complete();
        attempts.count("code address:" + ClientAddress.of(call.request().servletRequest(), options), MOST_CODES);
        return code;
    }

    private static Problem noOffer() {
        return Problem.of(Kind.NOT_FOUND, "There is no offer with this code: it was used, withdrawn, or is too old.");
    }

    private ServerResponse look(Call call) {
        Coaching.Bond coach = coaching.look(code(call)).orElseThrow(AthleteRoutes::noOffer);
        return Replies.json(
                answer().put("coach", coach.name()).texts("sees", SEEN).done());
    }

    private ServerResponse accept(Call call) {
        Account account = account(call);
        String coach = coaching.accept(code(call), account.athlete()).orElseThrow(AthleteRoutes::noOffer);
        streams.recheck();
        audit.write(account.id(), "accepted-coach", coach);
        return Replies.json(
                201, answer().put("coach", coach).texts("sees", SEEN).done());
    }

    private ServerResponse coaches(Call call) {
        return Replies.json(answer().put(
                        "coaches",
                        coaching.coachesOf(account(call).athlete()).stream()
                                .map(bond -> Json.Fields.build()
                                        .put("id", bond.coach())
                                        .put("name", bond.name())
                                        .put("since", CoachRoutes.time(bond.acceptedAt()))
                                        .done())
                                .toList())
                .texts("sees", SEEN)
                .done());
    }

    private ServerResponse leave(Call call) {
        Account account = account(call);
        if (!coaching.end(call.at("coach"), account.athlete())) {
            throw Problem.of(Kind.NOT_FOUND, "You have no such coach.");
        }
        streams.recheck();
        audit.write(account.id(), "left-coach", call.at("coach"));
        return Replies.nothing();
    }

    private ServerResponse claim(Call call) {
        Account account = account(call);
        UUID athlete = coaching.claim(account, code(call))
                .orElseThrow(() -> Problem.of(Kind.NOT_FOUND, "There is no history with this code, or no longer."));
        streams.recheck();
        audit.write(account.id(), "claimed-log", athlete.toString());
        return Replies.json(201, answer().put("athlete", athlete.toString()).done());
    }

    private ServerResponse claimLoopback(Call call) {
        Account account = account(call);
        call.input().complete();
        if (!coaching.own(account, Caller.Lifter.ATHLETE)) {
            throw Problem.of(Kind.CONFLICT, "That log has been claimed already.");
        }
        streams.recheck();
        audit.write(account.id(), "claimed-log", Caller.Lifter.ATHLETE.toString());
        return Replies.json(
                201, answer().put("athlete", Caller.Lifter.ATHLETE.toString()).done());
    }
}
