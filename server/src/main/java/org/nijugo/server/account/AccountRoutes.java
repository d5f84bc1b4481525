package org.nijugo.server.account;

import java.util.List;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.Caller;
import org.nijugo.server.access.Passwords;
import org.nijugo.server.access.SignIns;
import org.nijugo.server.access.Tokens;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Input;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.live.LiveStreams;
import org.nijugo.wire.Json;
import org.springframework.web.servlet.function.ServerResponse;

/** One's own account: its password, the devices it is signed in on, its tokens. */
public final class AccountRoutes implements Handlers.Group {
    private static final int MOST_TRIES = 10;

    private final Accounts accounts;
    private final SignIns signIns;
    private final Tokens tokens;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Audit audit;
    private final LiveStreams streams;

    public AccountRoutes(
            Accounts accounts,
            SignIns signIns,
            Tokens tokens,
            Passwords passwords,
            Attempts attempts,
            Audit audit,
            LiveStreams streams) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.tokens = tokens;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.streams = streams;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.PASSWORD, this::changePassword);
        handlers.on(Endpoints.DEVICES, this::devices);
        handlers.on(Endpoints.END_DEVICE, this::endDevice);
        handlers.on(Endpoints.TOKENS, this::tokens);
        handlers.on(Endpoints.MAKE_TOKEN, this::makeToken);
        handlers.on(Endpoints.REVOKE_TOKEN, this::revokeToken);
    }

    private static Caller.Member member(Call call) {
        if (call.caller() instanceof Caller.Member member) {
            return member;
        }
        throw new IllegalStateException("The table lets members only come here.");
    }

    private ServerResponse changePassword(Call call) {
        Caller.Member member = member(call);
        Input input = call.input();
        String before = input.text("old", 1024);
        String after = input.text("new", 1024);
        input.complete();
        checkPassword(member.of(), before);
        if (before.equals(after)) {
            throw new org.nijugo.text.InputException("…", "another password than before", "").about("new");
        }
        String hash = passwords.hash(after, List.of(member.of().name(), "nijugo"));
        accounts.changePassword(member.of().id(), hash, false, member.credential());
        streams.recheck();
        audit.write(member.of().id(), "changed-password", "");
        return Replies.nothing();
    }

    private void checkPassword(Account account, String password) {
        String what = "password of:" + account.id();
        attempts.count(what, MOST_TRIES);
        if (!passwords.matches(password, accounts.passwordOf(account.id()))) {
            throw Problem.of(Kind.WRONG_PASSWORD, "The password you have now is another.");
        }
        attempts.forget(what);
    }

    private ServerResponse devices(Call call) {
        Caller.Member member = member(call);
        return Replies.json(AccountJson.list("devices", signIns.of(member.of().id()), device -> Json.Fields.build()
                .put("id", device.id())
                .put("name", device.name())
                .put("signedIn", AccountJson.time(device.createdAt()))
                .put("seen", AccountJson.time(device.seenAt()))
                .put("thisOne", device.id().equals(member.credential()))
                .done()));
    }

    private ServerResponse endDevice(Call call) {
        Account account = member(call).of();
        if (!signIns.end(account.id(), call.at("device"))) {
            throw Problem.of(Kind.NOT_FOUND, "You are not signed in on such a device.");
        }
        streams.recheck();
        audit.write(account.id(), "ended-session", call.at("device"));
        return Replies.nothing();
    }

    private ServerResponse tokens(Call call) {
        return Replies.json(
                AccountJson.list("tokens", tokens.of(member(call).of().id()), token -> Json.Fields.build()
                        .put("id", token.id())
                        .put("name", token.name())
                        .put("scope", token.writes() ? "write" : "read")
                        .put("made", AccountJson.time(token.createdAt()))
                        .put("used", AccountJson.time(token.usedAt()))
                        .done()));
    }

    private ServerResponse makeToken(Call call) {
        Account account = member(call).of();
        Input input = call.input();
        String name = input.name("name", 64);
        boolean writes = input.word("scope", List.of("read", "write")).equals("write");
        input.complete();
        Tokens.Made made = tokens.make(account.id(), name, writes);
        audit.write(account.id(), "made-token", made.id());
        return Replies.json(
                201,
                AccountJson.answer()
                        .put("id", made.id())
                        .put("name", name)
                        .put("scope", writes ? "write" : "read")
                        .put("token", made.secret())
                        .done());
    }

    private ServerResponse revokeToken(Call call) {
        Account account = member(call).of();
        if (!tokens.revoke(account.id(), call.at("token"))) {
            throw Problem.of(Kind.NOT_FOUND, "You have no such token.");
        }
        streams.recheck();
        audit.write(account.id(), "revoked-token", call.at("token"));
        return Replies.nothing();
    }
}
