package org.nijugo.server.access;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.nijugo.store.Database;
import org.nijugo.text.InputException;

/** All accounts. */
public final class Accounts {
    static final String COLUMNS = "a.id, a.name, a.athlete, a.coach, a.administrator, a.must_change";
    static final RowMapper<Account> ROW = (row, context) -> new Account(
            row.getString("id"),
            row.getString("name"),
            UUID.fromString(row.getString("athlete")),
            row.getInt("coach") == 1,
            row.getInt("administrator") == 1,
            row.getInt("must_change") == 1);

    private final Database database;
    private final Clock clock;

    public Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a new account may do beyond keeping its own log. */
    public record Roles(boolean coach, boolean administrator) {}

    /** An account with the hash of its password, where it has one. */
    public record WithPassword(Account account, Optional<String> hash) {}

    /** What two names have in common that people take for the same. */
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether anybody is an administrator. */
    public boolean hasAdministrator() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM account WHERE administrator = 1")
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    public Optional<Account> find(String id) {
        return database.read(handle -> find(handle, id));
    }

    static Optional<Account> find(Handle handle, String id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM account a WHERE a.id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    public Optional<WithPassword> findByName(String name) {
        return database.read(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + ", a.password FROM account a WHERE a.name_key = :key")
                .bind("key", key(name))
                .map((row, context) ->
                        new WithPassword(ROW.map(row, context), Optional.ofNullable(row.getString("password"))))
                .findOne());
    }

    public Optional<String> passwordOf(String id) {
        return database.read(handle -> handle.createQuery("SELECT password FROM account WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Optional.ofNullable(row.getString("password")))
                .findOne()
                .flatMap(hash -> hash));
    }

    /** Everybody, by name. */
    public List<Account> all(String afterName, int most) {
        return database.read(handle -> handle.createQuery("SELECT " + COLUMNS
                        + " FROM account a WHERE a.name_key > :after ORDER BY a.name_key LIMIT :most")
                .bind("after", key(afterName))
                .bind("most", most)
                .map(ROW)
                .list());
    }

    /**
     * A new account with a log of its own.
     *
     * @throws InputException when the name is taken
     */
    public Account create(String name, String hash, Roles roles, boolean mustChange) {
        return database.write(handle -> create(handle, name, hash, roles, mustChange));
    }

    Account create(Handle handle, String name, String hash, Roles roles, boolean mustChange) {
        Account account =
                new Account(Secrets.id(), name, UUID.randomUUID(), roles.coach(), roles.administrator(), mustChange);
        int made = handle.createUpdate(
                        "INSERT INTO account (id, name, name_key, athlete, password, coach, administrator,"
                                + " must_change, created_at) VALUES (:id, :name, :key, :athlete, :password, :coach,"
                                + " :administrator, :mustChange, :now) ON CONFLICT (name_key) DO NOTHING")
                .bind("id", account.id())
                .bind("name", name)
                .bind("key", key(name))
                .bind("athlete", account.athlete().toString())
                .bind("password", hash)
                .bind("coach", roles.coach() ? 1 : 0)
                .bind("administrator", roles.administrator() ? 1 : 0)
                .bind("mustChange", mustChange ? 1 : 0)
                .bind("now", clock.millis())
                .execute();
        if (made == 0) {
            throw new org.nijugo.text.RefusedException(name, "a name that nobody has yet", "").about("name");
        }
        return account;
    }

    /** Sets the password and ends every session but one; tokens stay. */
    public void changePassword(String id, String hash, boolean mustChange, String keptSession) {
        database.write(handle -> {
            handle.createUpdate("UPDATE account SET password = :hash, must_change = :mustChange WHERE id = :id")
                    .bind("hash", hash)
                    .bind("mustChange", mustChange ? 1 : 0)
                    .bind("id", id)
                    .execute();
            handle.createUpdate("DELETE FROM sign_in WHERE account = :id AND id <> :kept")
                    .bind("id", id)
                    .bind("kept", keptSession)
                    .execute();
            return handle;
        });
    }

    /** Keeps the same password under another hash, unless it has been changed meanwhile. */
    public void renewHash(String id, String before, String after) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE account SET password = :after WHERE id = :id AND password = :before")
                .bind("after", after)
                .bind("id", id)
                .bind("before", before)
                .execute());
    }

    /** Changes what an account may do; the last administrator stays one. */
    public void changeRoles(String id, Roles roles) {
        database.write(handle -> {
            if (!roles.administrator()) {
                keepAnAdministrator(handle, id);
            }
            return handle.createUpdate(
                            "UPDATE account SET coach = :coach, administrator = :administrator WHERE id = :id")
                    .bind("coach", roles.coach() ? 1 : 0)
                    .bind("administrator", roles.administrator() ? 1 : 0)
                    .bind("id", id)
                    .execute();
        });
    }

    /** Removes an account with its sessions, tokens and passkeys, and lets go of the logs that it claimed; the last administrator stays. */
    public void remove(String id) {
        database.write(handle -> {
            keepAnAdministrator(handle, id);
            for (String table : List.of("sign_in", "token", "passkey", "passkey_challenge", "claimed_log")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE account = :id")
                        .bind("id", id)
                        .execute();
            }
            for (String table : List.of("invitation", "coaching", "coach_group", "managed_athlete")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE coach = :id")
                        .bind("id", id)
                        .execute();
            }
            return handle.createUpdate("DELETE FROM account WHERE id = :id")
                    .bind("id", id)
                    .execute();
        });
    }

    private static void keepAnAdministrator(Handle handle, String leaving) {
        int others = handle.createQuery("SELECT count(*) FROM account WHERE administrator = 1 AND id <> :id")
                .bind("id", leaving)
                .mapTo(Integer.class)
                .one();
        if (others == 0) {
            throw new org.nijugo.text.RefusedException(
                    "the last administrator", "another administrator first", "Make one: nijugo admin create");
        }
    }
}
