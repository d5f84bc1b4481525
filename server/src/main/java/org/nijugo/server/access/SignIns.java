package org.nijugo.server.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nijugo.store.Database;

/**
 * Sessions: who signed in on which device. A browser holds a secret, the database its hash. Every day the browser is handed
 * a new secret; the old one ends when the new one is first used, and a session whose old secret comes back more than a minute
 * after that has been stolen and ends at once. The minute is for requests that were under way together.
 */
public final class SignIns {
    private static final Duration IDLE = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private static final Duration ROTATE = Duration.ofDays(1);
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    public SignIns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A session that was just begun, or whose secret was just changed. */
    public record Begun(String id, String secret) {}

    /** A session as its owner sees it. */
    public record Device(String id, String name, long createdAt, long seenAt) {}

    /** A session that a secret belongs to. */
    public record Found(String id, Account account, Optional<String> newSecret) {}

    private record Row(
            String id,
            Account account,
            String secretHash,
            String nextHash,
            String pastHash,
            long createdAt,
            long seenAt,
            long rotatedAt) {}

    /** Begins a session on a device; whatever secret the browser held before is worth nothing for it. */
    public Begun begin(Account account, String device) {
        String secret = Secrets.secret();
        String id = Secrets.id();
        long now = clock.millis();
        database.write(handle -> {
            handle.createUpdate("DELETE FROM sign_in WHERE seen_at < :idle OR created_at < :longest")
                    .bind("idle", now - IDLE.toMillis())
                    .bind("longest", now - LONGEST.toMillis())
                    .execute();
            return handle.createUpdate(
                            "INSERT INTO sign_in (id, secret_hash, next_hash, past_hash, account, device,"
                                    + " created_at, seen_at, rotated_at) VALUES (:id, :hash, '', '', :account, :device, :now, :now, :now)")
                    .bind("id", id)
                    .bind("hash", Secrets.hash(secret))
                    .bind("account", account.id())
                    .bind("device", device)
                    .bind("now", now)
                    .execute();
        });
        return new Begun(id, secret);
    }

    /** The session that the secret belongs to. It writes at most once a minute. */
    public Optional<Found> find(String secret) {
        String hash = Secrets.hash(secret);
        long now = clock.millis();
        Optional<Row> found = database.read(handle -> row(handle, hash));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row row = found.get();
        if (now - row.seenAt > IDLE.toMillis() || now - row.createdAt > LONGEST.toMillis()) {
            return Optional.empty();
        }
        if (hash.equals(row.pastHash)) {
            if (now - row.rotatedAt <= TOGETHER.toMillis()) {
                return Optional.of(new Found(row.id, row.account, Optional.empty()));
            }
            end(row.account.id(), row.id);
            return Optional.empty();
        }
        Optional<String> renewed = Optional.empty();
        if (hash.equals(row.nextHash)) {
            settle(row);
        } else if (now - row.rotatedAt > ROTATE.toMillis()) {
            boolean underWay = !row.nextHash.isEmpty() && now - row.seenAt <= TOGETHER.toMillis();
            renewed = underWay ? Optional.empty() : rotate(row);
        } else if (now - row.seenAt > TOUCH.toMillis()) {
            touch(row);
        }
        return Optional.of(new Found(row.id, row.account, renewed));
    }

    private static Optional<Row> row(Handle handle, String hash) {
        return handle.createQuery(
                        "SELECT s.id AS session, s.secret_hash, s.next_hash, s.past_hash, s.created_at, s.seen_at,"
                                + " s.rotated_at, " + Accounts.COLUMNS
                                + " FROM sign_in s JOIN account a ON a.id = s.account"
                                + " WHERE s.secret_hash = :hash OR s.next_hash = :hash OR s.past_hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new Row(
                        row.getString("session"),
                        Accounts.ROW.map(row, context),
                        row.getString("secret_hash"),
                        row.getString("next_hash"),
                        row.getString("past_hash"),
                        row.getLong("created_at"),
                        row.getLong("seen_at"),
                        row.getLong("rotated_at")))
                .findFirst();
    }

    private void touch(Row row) {
        database.write(handle -> handle.createUpdate("UPDATE sign_in SET seen_at = :now WHERE id = :id")
                .bind("now", clock.millis())
                .bind("id", row.id)
                .execute());
    }

    /** A new secret, unless a request that was under way with this one has just been given one. */
    private Optional<String> rotate(Row row) {
        String secret = Secrets.secret();
        int rotated = database.write(handle -> handle.createUpdate(
                        "UPDATE sign_in SET next_hash = :next, seen_at = :now WHERE id = :id AND next_hash = :before")
                .bind("next", Secrets.hash(secret))
                .bind("now", clock.millis())
                .bind("id", row.id)
                .bind("before", row.nextHash)
                .execute());
        return rotated > 0 ? Optional.of(secret) : Optional.empty();
    }

    private void settle(Row row) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE sign_in SET past_hash = secret_hash, secret_hash = next_hash,"
                                + " next_hash = '', seen_at = :now, rotated_at = :now WHERE id = :id AND next_hash = :next")
                .bind("now", clock.millis())
                .bind("id", row.id)
                .bind("next", row.nextHash)
                .execute());
    }

    /** Whether the session has not been ended. */
    public boolean isLive(String id) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM sign_in WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** Where an account is signed in, the device seen last first. */
    public List<Device> of(String account) {
        return database.read(handle -> handle.createQuery("SELECT id, device, created_at, seen_at FROM sign_in"
                        + " WHERE account = :account ORDER BY seen_at DESC, id")
                .bind("account", account)
                .map((row, context) -> new Device(
                        row.getString("id"),
                        row.getString("device"),
                        row.getLong("created_at"),
                        row.getLong("seen_at")))
                .list());
    }

    /** Ends a session of this account; whether there was one. */
    public boolean end(String account, String id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM sign_in WHERE id = :id AND account = :account")
                        .bind("id", id)
                        .bind("account", account)
                        .execute()
                > 0);
    }
}
