package org.nijugo.server.account;

import org.nijugo.server.ServerOptions;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.ClientAddress;
import org.nijugo.server.access.Passkeys;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Input;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.wire.Json;
import org.springframework.web.servlet.function.ServerResponse;

/** Passkeys: adding them, removing them, signing in with one. */
public final class PasskeyRoutes implements Handlers.Group {
    private static final int MOST_FROM_AN_ADDRESS = 60;

    private final ServerOptions options;
    private final Passkeys passkeys;
    private final SignInRoutes signIns;
    private final Attempts attempts;
    private final Audit audit;

    public PasskeyRoutes(
            ServerOptions options, Passkeys passkeys, SignInRoutes signIns, Attempts attempts, Audit audit) {
        this.options = options;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.PASSKEYS, this::list);
        handlers.on(Endpoints.BEGIN_PASSKEY, call -> reply(passkeys.beginAdding(account(call))));
        handlers.on(Endpoints.ADD_PASSKEY, this::add);
        handlers.on(Endpoints.REMOVE_PASSKEY, this::remove);
        handlers.on(Endpoints.BEGIN_PASSKEY_SIGN_IN, this::beginSignIn);
        handlers.on(Endpoints.PASSKEY_SIGN_IN, this::signIn);
    }

    private static Account account(Call call) {
        return call.caller().account().orElseThrow();
    }

    private static ServerResponse reply(Passkeys.Challenge challenge) {
        return Replies.json(AccountJson.answer()
                .put("challenge", challenge.id())
                .put("options", Json.parse(challenge.options()))
                .done());
    }

    private ServerResponse list(Call call) {
        return Replies.json(
                AccountJson.list("passkeys", passkeys.of(account(call).id()), key -> Json.Fields.build()
                        .put("id", key.id())
                        .put("name", key.label())
                        .put("made", AccountJson.time(key.createdAt()))
                        .put("used", AccountJson.time(key.usedAt()))
                        .done()));
    }

    private ServerResponse add(Call call) {
        Account account = account(call);
        Input input = call.input();
        String challenge = input.text("challenge", 64);
        String name = input.name("name", 64);
        Json.Fields credential = input.object("credential");
        input.complete();
        passkeys.add(account, challenge, name, credential.print());
        audit.write(account.id(), "added-passkey", "");
        return Replies.nothing();
    }

    private ServerResponse remove(Call call) {
        Account account = account(call);
        if (!passkeys.remove(account.id(), call.at("passkey"))) {
            throw Problem.of(Kind.NOT_FOUND, "You have no such passkey.");
        }
        audit.write(account.id(), "removed-passkey", "");
        return Replies.nothing();
    }

    private void limit(Call call) {
        String address = ClientAddress.of(call.request().servletRequest(), options);
        attempts.count("passkey address:" + address, MOST_FROM_AN_ADDRESS);
    }

    private ServerResponse beginSignIn(Call call) {
        limit(call);
        return reply(passkeys.beginSignIn());
    }

    private ServerResponse signIn(Call call) {
        limit(call);
        Input input = call.input();
        String challenge = input.text("challenge", 64);
        Json.Fields credential = input.object("credential");
        input.complete();
        return signIns.begin(passkeys.prove(challenge, credential.print()), SignInRoutes.device(call), call);
    }
}
