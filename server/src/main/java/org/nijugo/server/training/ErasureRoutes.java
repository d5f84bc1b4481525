package org.nijugo.server.training;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.Passwords;
import org.nijugo.server.coach.Coaching;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Input;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.live.LiveStreams;
import org.springframework.web.servlet.function.ServerResponse;

/** Erasing a log, and closing an account with all there is of it. */
public final class ErasureRoutes implements Handlers.Group {
    private static final int MOST_TRIES = 10;

    private final Erasure erasure;
    private final Coaching coaching;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Audit audit;
    private final LiveStreams streams;

    public ErasureRoutes(
            Erasure erasure,
            Coaching coaching,
            Accounts accounts,
            Passwords passwords,
            Attempts attempts,
            Audit audit,
            LiveStreams streams) {
        this.erasure = erasure;
        this.coaching = coaching;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.streams = streams;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.ERASE, this::erase);
        handlers.on(Endpoints.CLOSE_ACCOUNT, this::close);
    }

    private ServerResponse erase(Call call) {
        Input input = call.input();
        input.word("confirm", List.of("erase"));
        input.complete();
        erasure.erase(List.of(UUID.fromString(call.at("athlete"))));
        streams.recheck();
        audit.write(call.caller().mark(), "erased-log", call.at("athlete"));
        return Replies.nothing();
    }

    private ServerResponse close(Call call) {
        Account account = call.caller().account().orElseThrow();
        Input input = call.input();
        String password = input.text("password", 1024);
        input.complete();
        String what = "password of:" + account.id();
        attempts.count(what, MOST_TRIES);
        if (!passwords.matches(password, accounts.passwordOf(account.id()))) {
            throw Problem.of(Kind.WRONG_PASSWORD, "The password you have now is another.");
        }
        attempts.forget(what);
        List<UUID> logs = new ArrayList<>(coaching.claimed(account));
        logs.add(account.athlete());
        accounts.remove(account.id());
        erasure.erase(logs);
        streams.recheck();
        audit.write(account.id(), "closed-account", "");
        return Replies.nothing();
    }
}
