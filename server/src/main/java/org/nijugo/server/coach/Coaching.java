package org.nijugo.server.coach;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nijugo.server.access.Access;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Codes;
import org.nijugo.store.Database;

/** Who coaches whom, by whose consent. Asked anew for every request: what has ended has ended. */
public final class Coaching implements Access.Bonds {
    /** How long an offer stands. */
    public static final Duration OFFER = Duration.ofDays(7);

    private final Database database;
    private final Clock clock;

    public Coaching(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An offer that was just made; its code is shown once. */
    public record Offer(String id, String code, long expiresAt) {}

    /** An offer that stands, as its coach sees it. */
    public record Standing(String id, long createdAt, long expiresAt) {}

    /** A coach whom an athlete has accepted. */
    public record Bond(String coach, String name, long acceptedAt) {}

    /** An athlete as a coach sees the list of them. */
    public record Athlete(UUID id, String name, boolean managed) {}

    @Override
    public boolean accepted(Account coach, UUID athlete) {
        return database.read(handle -> accepted(handle, coach.id(), athlete));
    }

    private static boolean accepted(Handle handle, String coach, UUID athlete) {
        return handle.createQuery("SELECT count(*) FROM coaching WHERE coach = :coach AND ended_at = 0"
                                + " AND (athlete = :athlete OR athlete = (SELECT a.athlete FROM claimed_log l"
                                + " JOIN account a ON a.id = l.account WHERE l.athlete = :athlete))")
                        .bind("coach", coach)
                        .bind("athlete", athlete.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public boolean manages(Account coach, UUID athlete) {
        return database.read(handle ->
                handle.createQuery("SELECT count(*) FROM managed_athlete WHERE coach = :coach AND athlete = :athlete")
                                .bind("coach", coach.id())
                                .bind("athlete", athlete.toString())
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    @Override
    public boolean owns(Account account, UUID athlete) {
        return account.athlete().equals(athlete) || claimed(account).contains(athlete);
    }

    /** The logs that an account has taken over beside its own. */
    public List<UUID> claimed(Account account) {
        return database.read(handle -> handle.createQuery(
                        "SELECT athlete FROM claimed_log WHERE account = :account ORDER BY athlete")
                .bind("account", account.id())
                .mapTo(String.class)
                .map(UUID::fromString)
                .list());
    }

    /** Offers coaching to whoever has the code. */
    public Offer offer(Account coach) {
        String id = Codes.id();
        String code = Codes.code();
        long now = clock.millis();
        long expires = now + OFFER.toMillis();
        database.write(
                handle -> handle.createUpdate("INSERT INTO invitation (id, code_hash, coach, created_at, expires_at,"
                                + " used_at) VALUES (:id, :hash, :coach, :now, :expires, 0)")
                        .bind("id", id)
                        .bind("hash", Codes.hash(code))
                        .bind("coach", coach.id())
                        .bind("now", now)
                        .bind("expires", expires)
                        .execute());
        return new Offer(id, code, expires);
    }

    /** The coach's offers that still stand. */
    public List<Standing> offers(Account coach) {
        return database.read(handle -> handle.createQuery("SELECT id, created_at, expires_at FROM invitation"
                        + " WHERE coach = :coach AND used_at = 0 AND expires_at > :now ORDER BY created_at DESC, id")
                .bind("coach", coach.id())
                .bind("now", clock.millis())
                .map((row, context) ->
                        new Standing(row.getString("id"), row.getLong("created_at"), row.getLong("expires_at")))
                .list());
    }

    /** Takes an offer back; whether there was one. */
    public boolean withdraw(Account coach, String offer) {
        return database.write(handle -> handle.createUpdate("DELETE FROM invitation WHERE id = :id AND coach = :coach")
                        .bind("id", offer)
                        .bind("coach", coach.id())
                        .execute()
                > 0);
    }

    /** The coach who made the offer with this code, while it stands: id and name. */
    public Optional<Bond> look(String code) {
        return database.read(handle -> handle.createQuery(
                        "SELECT a.id, a.name FROM invitation i JOIN account a ON a.id = i.coach"
                                + " WHERE i.code_hash = :hash AND i.used_at = 0 AND i.expires_at > :now AND a.coach = 1")
                .bind("hash", Codes.hash(code))
                .bind("now", clock.millis())
                .map((row, context) -> new Bond(row.getString("id"), row.getString("name"), 0))
                .findOne());
    }

    /** Accepts the offer with this code for an athlete; the code is used up. The coach's id, or nothing where there is none. */
    public Optional<String> accept(String code, UUID athlete) {
        long now = clock.millis();
        return database.write(handle -> {
            Optional<String> coach = handle.createQuery("UPDATE invitation SET used_at = :now WHERE code_hash = :hash"
                            + " AND used_at = 0 AND expires_at > :now AND coach IN (SELECT id FROM account WHERE coach = 1)"
                            + " RETURNING coach")
                    .bind("now", now)
                    .bind("hash", Codes.hash(code))
                    .mapTo(String.class)
                    .findOne();
            coach.filter(id -> !accepted(handle, id, athlete)).ifPresent(id -> begin(handle, id, athlete, now));
            return coach;
        });
    }

    private static void begin(Handle handle, String coach, UUID athlete, long now) {
        handle.createUpdate("INSERT INTO coaching (id, coach, athlete, accepted_at, ended_at)"
                        + " VALUES (:id, :coach, :athlete, :now, 0)")
                .bind("id", Codes.id())
                .bind("coach", coach)
                .bind("athlete", athlete.toString())
                .bind("now", now)
                .execute();
    }

    /** The coaches an athlete has accepted. */
    public List<Bond> coachesOf(UUID athlete) {
        return database.read(handle -> handle.createQuery(
                        "SELECT a.id, a.name, c.accepted_at FROM coaching c"
                                + " JOIN account a ON a.id = c.coach WHERE c.athlete = :athlete AND c.ended_at = 0 ORDER BY a.name_key")
                .bind("athlete", athlete.toString())
                .map((row, context) -> new Bond(row.getString("id"), row.getString("name"), row.getLong("accepted_at")))
                .list());
    }

    /** Ends it, at once; whether it was there. */
    public boolean end(String coach, UUID athlete) {
        return database.write(handle -> {
            handle.createUpdate("DELETE FROM coach_group_member WHERE athlete = :athlete"
                            + " AND coach_group IN (SELECT id FROM coach_group WHERE coach = :coach)")
                    .bind("coach", coach)
                    .bind("athlete", athlete.toString())
                    .execute();
            return handle.createUpdate("UPDATE coaching SET ended_at = :now"
                                    + " WHERE coach = :coach AND athlete = :athlete AND ended_at = 0")
                            .bind("now", clock.millis())
                            .bind("coach", coach)
                            .bind("athlete", athlete.toString())
                            .execute()
                    > 0;
        });
    }

    /** Everybody a coach may see: those who accepted, and those who are managed. */
    public List<Athlete> athletesOf(Account coach) {
        return database.read(handle -> handle.createQuery(
                        "SELECT c.athlete AS id, a.name AS name, 0 AS managed FROM coaching c"
                                + " JOIN account a ON a.athlete = c.athlete WHERE c.coach = :coach AND c.ended_at = 0"
                                + " UNION SELECT m.athlete, m.name, 1 FROM managed_athlete m WHERE m.coach = :coach"
                                + " ORDER BY 2, 1")
                .bind("coach", coach.id())
                .map((row, context) -> new Athlete(
                        UUID.fromString(row.getString("id")), row.getString("name"), row.getInt("managed") == 1))
                .list());
    }

    /**
     * Every log that a coach may see: of those who are managed, and of those who accepted, what they claimed with it; by whose
     * they are. It is what {@link #accepted} and {@link #manages} say of one log.
     */
    public Map<UUID, UUID> logsOf(Account coach) {
        Map<UUID, UUID> logs = new LinkedHashMap<>();
        athletesOf(coach).forEach(athlete -> logs.put(athlete.id(), athlete.id()));
        database.read(handle -> handle.createQuery("SELECT l.athlete AS log, c.athlete AS owner FROM coaching c"
                                + " JOIN account a ON a.athlete = c.athlete JOIN claimed_log l ON l.account = a.id"
                                + " WHERE c.coach = :coach AND c.ended_at = 0 ORDER BY 1")
                        .bind("coach", coach.id())
                        .map((row, context) -> Map.entry(
                                UUID.fromString(row.getString("log")), UUID.fromString(row.getString("owner"))))
                        .list())
                .forEach(log -> logs.put(log.getKey(), log.getValue()));
        return logs;
    }

    /** A new athlete without an account. */
    public UUID manage(Account coach, String name) {
        UUID athlete = UUID.randomUUID();
        database.write(handle -> handle.createUpdate(
                        "INSERT INTO managed_athlete (athlete, coach, name, created_at, claim_hash,"
                                + " claim_expires) VALUES (:athlete, :coach, :name, :now, '', 0)")
                .bind("athlete", athlete.toString())
                .bind("coach", coach.id())
                .bind("name", name)
                .bind("now", clock.millis())
                .execute());
        return athlete;
    }

    /** A code with which a managed athlete may claim the history. */
    public Offer offerHistory(Account coach, UUID athlete) {
        String code = Codes.code();
        long expires = clock.millis() + OFFER.toMillis();
        database.write(
                handle -> handle.createUpdate("UPDATE managed_athlete SET claim_hash = :hash, claim_expires = :expires"
                                + " WHERE athlete = :athlete AND coach = :coach")
                        .bind("hash", Codes.hash(code))
                        .bind("expires", expires)
                        .bind("athlete", athlete.toString())
                        .bind("coach", coach.id())
                        .execute());
        return new Offer(athlete.toString(), code, expires);
    }

    /** Claims a managed athlete's history for an account: the coach manages it no longer. The athlete, where the code fits. */
    public Optional<UUID> claim(Account account, String code) {
        return database.write(handle -> {
            Optional<UUID> athlete = handle.createQuery("DELETE FROM managed_athlete WHERE claim_hash = :hash"
                            + " AND claim_expires > :now RETURNING athlete")
                    .bind("hash", Codes.hash(code))
                    .bind("now", clock.millis())
                    .mapTo(String.class)
                    .findOne()
                    .map(UUID::fromString);
            athlete.ifPresent(found -> own(handle, account, found));
            return athlete;
        });
    }

    /** Takes over a log that nobody else has taken; whether that was so. */
    public boolean own(Account account, UUID athlete) {
        return database.write(handle -> own(handle, account, athlete));
    }

    private boolean own(Handle handle, Account account, UUID athlete) {
        return handle.createUpdate("INSERT INTO claimed_log (athlete, account, claimed_at)"
                                + " VALUES (:athlete, :account, :now) ON CONFLICT (athlete) DO NOTHING")
                        .bind("athlete", athlete.toString())
                        .bind("account", account.id())
                        .bind("now", clock.millis())
                        .execute()
                > 0;
    }
}
