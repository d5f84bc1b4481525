package org.nijugo.server.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Codes;
import org.nijugo.store.Database;

/** A coach's groups of athletes. */
public final class Groups {
    private final Database database;

    public Groups(Database database) {
        this.database = database;
    }

    /** A group. */
    public record Group(String id, String name, List<UUID> athletes) {
        public Group {
            athletes = List.copyOf(athletes);
        }
    }

    /** Makes a group. */
    public Group make(Account coach, String name, List<UUID> athletes) {
        String id = Codes.id();
        database.write(handle -> {
            handle.createUpdate("INSERT INTO coach_group (id, coach, name) VALUES (:id, :coach, :name)")
                    .bind("id", id)
                    .bind("coach", coach.id())
                    .bind("name", name)
                    .execute();
            fill(handle, id, athletes);
            return id;
        });
        return new Group(id, name, athletes);
    }

    /** Gives a group another name and other athletes; whether there is such a group. */
    public boolean change(Account coach, String id, String name, List<UUID> athletes) {
        return database.write(handle -> {
            int there = handle.createUpdate("UPDATE coach_group SET name = :name WHERE id = :id AND coach = :coach")
                    .bind("name", name)
                    .bind("id", id)
                    .bind("coach", coach.id())
                    .execute();
            if (there == 1) {
                empty(handle, id);
                fill(handle, id, athletes);
            }
            return there == 1;
        });
    }

    private static void fill(Handle handle, String id, List<UUID> athletes) {
        for (UUID athlete : athletes) {
            handle.createUpdate("INSERT INTO coach_group_member (coach_group, athlete) VALUES (:id, :athlete)"
                            + " ON CONFLICT (coach_group, athlete) DO NOTHING")
                    .bind("id", id)
                    .bind("athlete", athlete.toString())
                    .execute();
        }
    }

    private static void empty(Handle handle, String id) {
        handle.createUpdate("DELETE FROM coach_group_member WHERE coach_group = :id")
                .bind("id", id)
                .execute();
    }

    /** Removes a group, not its athletes; whether there was one. */
    public boolean remove(Account coach, String id) {
        return database.write(handle -> {
            int there = handle.createUpdate("DELETE FROM coach_group WHERE id = :id AND coach = :coach")
                    .bind("id", id)
                    .bind("coach", coach.id())
                    .execute();
            if (there == 1) {
                empty(handle, id);
            }
            return there == 1;
        });
    }

    /** The coach's groups by name. */
    public List<Group> of(Account coach) {
        return database.read(handle -> {
            Map<String, List<UUID>> members = new LinkedHashMap<>();
            handle.createQuery("SELECT m.coach_group, m.athlete FROM coach_group_member m JOIN coach_group g"
                            + " ON g.id = m.coach_group WHERE g.coach = :coach ORDER BY m.athlete")
                    .bind("coach", coach.id())
                    .map((row, context) ->
                            Map.entry(row.getString("coach_group"), UUID.fromString(row.getString("athlete"))))
                    .forEach(entry -> members.computeIfAbsent(entry.getKey(), fresh -> new java.util.ArrayList<>())
                            .add(entry.getValue()));
            return handle.createQuery("SELECT id, name FROM coach_group WHERE coach = :coach ORDER BY name, id")
                    .bind("coach", coach.id())
                    .map((row, context) -> new Group(
                            row.getString("id"),
                            row.getString("name"),
                            members.getOrDefault(row.getString("id"), List.of())))
                    .list();
        });
    }

    /** The group of this coach that has this id. */
    public Optional<Group> find(Account coach, String id) {
        return of(coach).stream().filter(group -> group.id().equals(id)).findFirst();
    }
}
