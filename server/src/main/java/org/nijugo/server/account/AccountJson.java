package org.nijugo.server.account;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.nijugo.server.access.Account;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;

/** Accounts and what belongs to them, as JSON. */
final class AccountJson {
    private AccountJson() {}

    static Json.Fields of(Account account) {
        return Json.Fields.build()
                .put("id", account.id())
                .put("name", account.name())
                .put("athlete", account.athlete().toString())
                .put("coach", account.coach())
                .put("administrator", account.administrator())
                .put("mustChangePassword", account.mustChangePassword())
                .done();
    }

    /** A moment as people and programs read it; {@code never} for none. */
    static String time(long millis) {
        return millis == 0 ? "never" : Instant.ofEpochMilli(millis).toString();
    }

    /** A list under its name. */
    static <T> Json.Fields list(String name, List<T> items, Function<T, Json.Fields> each) {
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put(name, items.stream().map(each).toList())
                .done();
    }

    static FieldsBuilder answer() {
        return Json.Fields.build().put("version", Wire.VERSION);
    }
}
