package org.nijugo.server.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.Caller;
import org.nijugo.server.access.ClientAddress;
import org.nijugo.server.access.OpenDoor;
import org.nijugo.server.access.Passwords;
import org.nijugo.server.access.SessionCookie;
import org.nijugo.server.access.SignIns;
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
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Signing in and out with a password. */
public final class SignInRoutes implements Handlers.Group {
    private static final int MOST_FOR_A_NAME = 10;
    private static final int MOST_FROM_AN_ADDRESS = 60;

    private final ServerOptions options;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Audit audit;
    private final SessionCookie cookie;
    private final OpenDoor door;
    private final LiveStreams streams;

    public SignInRoutes(
            ServerOptions options,
            Accounts accounts,
            SignIns signIns,
            Passwords passwords,
            Attempts attempts,
            Audit audit,
            SessionCookie cookie,
            OpenDoor door,
            LiveStreams streams) {
        this.options = options;
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.cookie = cookie;
        this.door = door;
        this.streams = streams;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.WHO, call -> Replies.json(describe(call.caller())));
        handlers.on(Endpoints.SIGN_IN, this::signIn);
        handlers.on(Endpoints.SIGN_OUT, this::signOut);
    }

    private Json.Fields describe(Caller caller) {
        FieldsBuilder fields = Json.Fields.build()
                .put("version", Wire.VERSION)
                .put(
                        "caller",
                        caller instanceof Caller.Member
                                ? "member"
                                : caller instanceof Caller.Lifter ? "lifter" : "nobody")
                .put("mustSignIn", !door.isOpen())
                .put("passkeys", options.publicUrl().isPresent());
        caller.athlete().ifPresent(athlete -> fields.put("athlete", athlete.toString()));
        caller.account().ifPresent(account -> fields.put("account", AccountJson.of(account)));
        return fields.done();
    }

    private ServerResponse signIn(Call call) {
        if (door.isOpen()) {
            throw Problem.of(
                    Kind.CONFLICT, "This server has no accounts yet. Make an administrator: nijugo admin create");
        }
        Input input = call.input();
        String name = input.text("name", 64);
        String password = input.text("password", 1024);
        String device =
                input.findText("device", 80).filter(said -> !said.isBlank()).orElseGet(() -> device(call));
        input.complete();
        String address = "address:" + ClientAddress.of(call.request().servletRequest(), options);
        String wanted = "name:" + name.strip().toLowerCase(Locale.ROOT);
        attempts.count(address, MOST_FROM_AN_ADDRESS);
        attempts.count(wanted, MOST_FOR_A_NAME);
        Optional<Accounts.WithPassword> found = accounts.findByName(name);
        if (!passwords.matches(password, found.flatMap(Accounts.WithPassword::hash)) || found.isEmpty()) {
            audit.write(found.map(known -> known.account().id()).orElse("nobody"), "wrong-password", "");
            throw Problem.of(Kind.WRONG_PASSWORD, "Look at both, and try again.");
        }
        attempts.forget(wanted);
        String id = found.get().account().id();
        found.get().hash().ifPresent(hash -> passwords
                .renewed(password, hash)
                .ifPresent(renewed -> accounts.renewHash(id, hash, renewed)));
        return begin(found.get().account(), device, call);
    }

    /** Begins a session anew, whatever the browser held before, and hands over its secret. */
    ServerResponse begin(Account account, String device, Call call) {
        if (call.caller() instanceof Caller.Member before && before.means() == Caller.Means.SESSION) {
            signIns.end(before.of().id(), before.credential());
        }
        SignIns.Begun begun = signIns.begin(account, device);
        audit.write(account.id(), "signed-in", begun.id());
        return ServerResponse.ok()
                .header("Set-Cookie", cookie.holding(begun.secret()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(describe(new Caller.Member(account, Caller.Means.SESSION, begun.id()))
                        .print()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What to call a device that did not say: its browser and its system. */
    static String device(Call call) {
        String agent = call.header("User-Agent").orElse("");
        String browser = List.of("Firefox", "Edg", "OPR", "Chrome", "Safari", "curl").stream()
                .filter(agent::contains)
                .findFirst()
                .orElse("Program");
        String system = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux").stream()
                .filter(agent::contains)
                .map(found -> " on " + found)
                .findFirst()
                .orElse("");
        return browser.replace("Edg", "Edge").replace("OPR", "Opera") + system;
    }

    private ServerResponse signOut(Call call) {
        if (call.caller() instanceof Caller.Member member) {
            signIns.end(member.of().id(), member.credential());
            streams.recheck();
            audit.write(member.of().id(), "signed-out", member.credential());
        }
        return ServerResponse.noContent().header("Set-Cookie", cookie.empty()).build();
    }
}
