package org.nijugo.server.training;

import java.util.Set;
import java.util.UUID;
import org.nijugo.server.access.Access;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Caller;
import org.nijugo.server.access.Caller.Means;
import org.nijugo.server.access.OpenDoor;
import org.nijugo.server.access.SignIns;
import org.nijugo.server.access.Tokens;
import org.nijugo.server.coach.Coaching;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.live.LiveStreams;
import org.nijugo.store.EventLog;
import org.nijugo.text.InputException;
import org.springframework.web.servlet.function.ServerResponse;

/** Live streams: of one athlete, and of all of a coach's at once. */
public final class LiveRoutes implements Handlers.Group {
    private final LiveStreams streams;
    private final EventLog log;
    private final Coaching coaching;
    private final Access access;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Tokens tokens;
    private final OpenDoor door;

    public LiveRoutes(
            LiveStreams streams,
            EventLog log,
            Coaching coaching,
            Access access,
            Accounts accounts,
            SignIns signIns,
            Tokens tokens,
            OpenDoor door) {
        this.streams = streams;
        this.log = log;
        this.coaching = coaching;
        this.access = access;
        this.accounts = accounts;
        this.signIns = signIns;
        this.tokens = tokens;
        this.door = door;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.LIVE, this::ofAthlete);
        handlers.on(Endpoints.COACH_LIVE, this::ofCoach);
    }

    private ServerResponse ofAthlete(Call call) {
        UUID athlete = UUID.fromString(call.at("athlete"));
        return streams.open(call.caller().mark(), from(call), () -> {
            access.check(Endpoints.LIVE, today(call.caller()), call.path());
            return Set.of(athlete);
        });
    }

    private ServerResponse ofCoach(Call call) {
        return streams.open(call.caller().mark(), from(call), () -> {
            Caller now = today(call.caller());
            access.check(Endpoints.COACH_LIVE, now, call.path());
            Account coach = now.account().orElseThrow();
            return Set.copyOf(coaching.logsOf(coach).keySet());
        });
    }

    /** Where to go on: behind the last event that was seen, or from now on. */
    private long from(Call call) {
        String last = call.header("Last-Event-ID").or(() -> call.query("after")).orElse("");
        if (last.isEmpty()) {
            return log.lastCursor();
        }
        if (last.matches("\\d{1,16}")) {
            return Long.parseLong(last);
        }
        throw new InputException(last, "the id of the last event that was seen", "").about("Last-Event-ID");
    }

    /** The caller as they are at this moment: a stream outlives a sign-out, a revoked token, a changed role. */
    private Caller today(Caller caller) {
        if (caller instanceof Caller.Lifter && !door.isOpen()) {
            throw Problem.of(Kind.SIGN_IN, "There is an administrator now: sign in.");
        }
        if (!(caller instanceof Caller.Member member)) {
            return caller;
        }
        boolean live = member.means() == Means.SESSION
                ? signIns.isLive(member.credential())
                : tokens.isLive(member.credential());
        return accounts.find(member.of().id())
                .filter(account -> live)
                .map(account -> new Caller.Member(account, member.means(), member.credential()))
                .orElseThrow(() -> Problem.of(Kind.SIGN_IN, "Signed out."));
    }
}
