package org.nijugo.server.account;

import java.util.List;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Accounts.Roles;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.Passwords;
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
import org.springframework.web.servlet.function.ServerResponse;

/** What an administrator does: accounts and the trail of what happened to them. Nobody's training is shown here. */
public final class AdministrationRoutes implements Handlers.Group {
    private static final int PAGE = 100;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final LiveStreams streams;

    public AdministrationRoutes(Accounts accounts, Passwords passwords, Audit audit, LiveStreams streams) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.streams = streams;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.ACCOUNTS, this::list);
        handlers.on(Endpoints.CREATE_ACCOUNT, this::create);
        handlers.on(Endpoints.ROLES, this::changeRoles);
        handlers.on(Endpoints.RESET, this::reset);
        handlers.on(Endpoints.REMOVE_ACCOUNT, this::remove);
        handlers.on(Endpoints.AUDIT, this::trail);
    }

    private ServerResponse list(Call call) {
        int most = (int) call.query("limit", PAGE, 1, PAGE);
        List<Account> found = accounts.all(call.query("after").orElse(""), most + 1);
        List<Account> page = found.size() > most ? found.subList(0, most) : found;
        FieldsBuilder answer = AccountJson.answer()
                .put("accounts", page.stream().map(AccountJson::of).toList());
        if (found.size() > most) {
            answer.put("next", page.get(page.size() - 1).name());
        }
        return Replies.json(answer.done());
    }

    private ServerResponse create(Call call) {
        Input input = call.input();
        String name = input.name("name", 64);
        String password = input.text("password", 1024);
        Roles roles = new Roles(input.flag("coach"), input.flag("administrator"));
        input.complete();
        String hash = passwords.hash(password, List.of(name, "nijugo"));
        Account made = accounts.create(name, hash, roles, true);
        audit.write(call.caller().mark(), "created-account", made.id());
        return Replies.json(
                201, AccountJson.answer().put("account", AccountJson.of(made)).done());
    }

    private Account account(Call call) {
        return accounts.find(call.at("account"))
                .orElseThrow(() -> Problem.of(Kind.NOT_FOUND, "There is no such account."));
    }

    private ServerResponse changeRoles(Call call) {
        Account account = account(call);
        Input input = call.input();
        Roles roles = new Roles(input.flag("coach"), input.flag("administrator"));
        input.complete();
        accounts.changeRoles(account.id(), roles);
        streams.recheck();
        audit.write(call.caller().mark(), "changed-roles", account.id());
        return Replies.json(AccountJson.answer()
                .put("account", AccountJson.of(account(call)))
                .done());
    }

    private ServerResponse reset(Call call) {
        Account account = account(call);
        String password = passwords.fresh();
        accounts.changePassword(account.id(), passwords.hash(password, List.of()), true, "");
        streams.recheck();
        audit.write(call.caller().mark(), "reset-password", account.id());
        return Replies.json(AccountJson.answer().put("password", password).done());
    }

    private ServerResponse remove(Call call) {
        Account account = account(call);
        accounts.remove(account.id());
        streams.recheck();
        audit.write(call.caller().mark(), "removed-account", account.id());
        return Replies.nothing();
    }

    private ServerResponse trail(Call call) {
        int most = (int) call.query("limit", PAGE, 1, 1000);
        List<Audit.Line> lines = audit.before(call.query("before", Long.MAX_VALUE, 1, 999_999_999_999_999_999L), most);
        FieldsBuilder answer = AccountJson.answer()
                .put("lines", lines.stream().map(AdministrationRoutes::line).toList());
        if (lines.size() == most) {
            answer.put("next", Long.toString(lines.get(most - 1).number()));
        }
        return Replies.json(answer.done());
    }

    private static Json.Fields line(Audit.Line line) {
        return Json.Fields.build()
                .put("number", Long.toString(line.number()))
                .put("at", AccountJson.time(line.at()))
                .put("actor", line.actor())
                .put("action", line.action())
                .put("subject", line.subject())
                .done();
    }
}
