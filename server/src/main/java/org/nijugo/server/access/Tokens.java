package org.nijugo.server.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nijugo.server.access.Caller.Means;
import org.nijugo.store.Database;

/** Personal tokens, for scripts and for devices that sync. Each is shown once and kept as its hash. */
public final class Tokens {
    /** What every token begins with, so that one that leaked is known for what it is. */
    public static final String PREFIX = "nijugo_";

    /** An account has no more. */
    public static final int MOST = 50;

    private static final Duration TOUCH = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;

    public Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A token that was just made. */
    public record Made(String id, String secret) {}

    /** A token as its owner sees it. */
    public record Kept(String id, String name, boolean writes, long createdAt, long usedAt) {}

    /** Makes a token. */
    public Made make(String account, String name, boolean writes) {
        String secret = PREFIX + Secrets.secret();
        String id = Secrets.id();
        database.write(handle -> {
            int there = handle.createQuery("SELECT count(*) FROM token WHERE account = :account")
                    .bind("account", account)
                    .mapTo(Integer.class)
                    .one();
            if (there >= MOST) {
                throw new org.nijugo.text.RefusedException(name, "at most " + MOST + " tokens", "Revoke one first.")
                        .about("name");
            }
            return handle.createUpdate("INSERT INTO token (id, secret_hash, account, name, writes, created_at, used_at)"
                            + " VALUES (:id, :hash, :account, :name, :writes, :now, 0)")
                    .bind("id", id)
                    .bind("hash", Secrets.hash(secret))
                    .bind("account", account)
                    .bind("name", name)
                    .bind("writes", writes ? 1 : 0)
                    .bind("now", clock.millis())
                    .execute();
        });
        return new Made(id, secret);
    }

    private record Row(String id, boolean writes, long usedAt, Account account) {}

    /** Whose token this is. It writes at most once an hour. */
    public Optional<Caller.Member> find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<Row> found = database.read(
                handle -> handle.createQuery("SELECT t.id AS token, t.writes, t.used_at, " + Accounts.COLUMNS
                                + " FROM token t JOIN account a ON a.id = t.account WHERE t.secret_hash = :hash")
                        .bind("hash", Secrets.hash(secret))
                        .map((row, context) -> new Row(
                                row.getString("token"),
                                row.getInt("writes") == 1,
                                row.getLong("used_at"),
                                Accounts.ROW.map(row, context)))
                        .findOne());
        found.filter(row -> clock.millis() - row.usedAt > TOUCH.toMillis()).ifPresent(this::touch);
        return found.map(
                row -> new Caller.Member(row.account, row.writes ? Means.WRITE_TOKEN : Means.READ_TOKEN, row.id));
    }

    private void touch(Row row) {
        database.write(handle -> handle.createUpdate("UPDATE token SET used_at = :now WHERE id = :id")
                .bind("now", clock.millis())
                .bind("id", row.id)
                .execute());
    }

    /** Whether the token has not been revoked. */
    public boolean isLive(String id) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM token WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** An account's tokens, the newest first. */
    public List<Kept> of(String account) {
        return database.read(handle -> handle.createQuery("SELECT id, name, writes, created_at, used_at FROM token"
                        + " WHERE account = :account ORDER BY created_at DESC, id")
                .bind("account", account)
                .map((row, context) -> new Kept(
                        row.getString("id"),
                        row.getString("name"),
                        row.getInt("writes") == 1,
                        row.getLong("created_at"),
                        row.getLong("used_at")))
                .list());
    }

    /** Revokes a token of this account; whether there was one. */
    public boolean revoke(String account, String id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM token WHERE id = :id AND account = :account")
                        .bind("id", id)
                        .bind("account", account)
                        .execute()
                > 0);
    }
}
