package org.nijugo.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.store.Backup;
import org.nijugo.store.Check;
import org.nijugo.store.Database;
import org.nijugo.store.EventJson;
import org.nijugo.store.EventLog;
import org.nijugo.store.Export;
import org.nijugo.store.History;
import org.nijugo.store.Rebuild;
import org.nijugo.store.Restore;
import org.nijugo.store.StoreException;
import org.nijugo.store.event.StoredEvent;
import org.nijugo.store.fold.SetState;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** What the commands do that work on the log. */
public final class KeptLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Given given;
    private final Host host;
    private final LogOptions options;

    public KeptLog(Given given, Host host) {
        this.given = given;
        this.host = host;
        this.options = new LogOptions(given, host);
    }

    public int run(String command) {
        try {
            return switch (command) {
                case "log" -> log();
                case "sessions" ->
                    given.words().isEmpty() ? sessions() : sets(given.words().get(0));
                case "export" -> export();
                case "backup" -> backup();
                case "restore" -> restore();
                case "check" -> check();
                case "rebuild" -> rebuild();
                default -> throw new IllegalStateException(command);
            };
        } catch (StoreException trouble) {
            throw Trouble.failed("", String.valueOf(trouble.getMessage()));
        }
    }

    private int log() {
        long after = options.number("after", 0, Long.MAX_VALUE);
        int limit = (int) options.number("limit", 100, LogOptions.MOST);
        try (Database database = options.toRead()) {
            EventLog log = EventLog.of(database);
            Optional<UUID> athlete = options.athlete();
            List<StoredEvent> events =
                    athlete.isPresent() ? log.since(List.of(athlete.get()), after, limit) : log.all(after, limit);
            if (given.has("json")) {
                List<Json> items = new ArrayList<>();
                events.forEach(event -> items.add(EventJson.write(event)));
                json(Json.Fields.build().put("version", 1).put("events", items));
            } else {
                Table table = new Table()
                        .figures("cursor")
                        .words("time")
                        .words("what")
                        .words("told");
                for (StoredEvent each : events) {
                    table.row(
                            Long.toString(each.cursor()),
                            time(each.event().time().toEpochMilli()),
                            each.event().type(),
                            each.event().payload());
                }
                print(table, "Nothing has happened yet, or nothing more.", events.isEmpty());
            }
        }
        return 0;
    }

    private int sessions() {
        int limit = (int) options.number("limit", 20, LogOptions.MOST);
        try (Database database = options.toRead()) {
            List<History.Session> sessions =
                    History.of(database).sessions(options.one(database), Instant.ofEpochMilli(Long.MAX_VALUE), limit);
            if (given.has("json")) {
                List<Json> items = new ArrayList<>();
                sessions.forEach(session -> items.add(described(session.id(), session.document())));
                json(Json.Fields.build().put("version", 1).put("sessions", items));
            } else {
                Table table = new Table()
                        .words("began")
                        .words("session")
                        .words("name")
                        .words("");
                for (History.Session each : sessions) {
                    table.row(
                            time(each.startedAt().toEpochMilli()),
                            each.id().toString(),
                            field(each.document(), "name"),
                            each.ended() ? "" : "not ended");
                }
                print(table, "There is no session yet.", sessions.isEmpty());
            }
        }
        return 0;
    }

    private int sets(String session) {
        UUID id = LogOptions.id(session, "SESSION");
        try (Database database = options.toRead()) {
            List<SetState> sets = History.of(database).sets(options.one(database), id);
            if (given.has("json")) {
                List<Json> items = new ArrayList<>();
                sets.forEach(set -> items.add(Json.parse(set.document())));
                json(Json.Fields.build()
                        .put("version", 1)
                        .put("session", session)
                        .put("sets", items));
            } else {
                Table table = new Table()
                        .words("at")
                        .words("exercise")
                        .words("kind")
                        .figures("reps")
                        .words("set");
                for (SetState each : sets) {
                    table.row(
                            time(each.at()),
                            field(each.document(), "name"),
                            each.kind(),
                            Integer.toString(each.reps()),
                            said(each.document()));
                }
                print(table, "There is no set in this session.", sets.isEmpty());
            }
        }
        return 0;
    }

    private int export() {
        try (Database database = options.toRead()) {
            if (given.words().isEmpty()) {
                StringBuilder all = new StringBuilder();
                export(database, all);
                host.print(all.toString());
                return 0;
            }
            Path file = LogOptions.path(given.words().get(0));
            long events;
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                events = export(database, out);
            }
            return did(Json.Fields.build().put("file", file.toString()), events, "events are in " + file + ".");
        } catch (IOException broken) {
            throw Trouble.failed("", "The file cannot be written: " + broken.getMessage() + ". Name another one.");
        }
    }

    private long export(Database database, Appendable out) throws IOException {
        Optional<UUID> athlete = options.athlete();
        return athlete.isPresent()
                ? Export.of(database, List.of(athlete.get()), out)
                : Export.everything(database, out);
    }

    private int backup() {
        Path file = options.file();
        try (Database database = options.toRead()) {
            long events = Backup.of(database, file);
            boolean accounts = Backup.holdsAccounts(database);
            return did(
                    Json.Fields.build().put("file", file.toString()).put("accounts", accounts),
                    events,
                    "events are in " + file + "."
                            + (accounts
                                    ? ""
                                    : " Accounts are not: save them with the database, for instance by pg_dump."));
        }
    }

    private int restore() {
        Path file = options.file();
        if (!Files.isReadable(file)) {
            throw Trouble.failed(
                    file.toString(),
                    "There is no file " + file + " that may be read. Name a backup: nijugo restore FILE.");
        }
        Check.Findings found = Restore.from(file, options.settings());
        boolean accounts = Restore.bringsAccounts(file, options.settings());
        return did(
                Json.Fields.build().put("file", file.toString()).put("accounts", accounts),
                found.events(),
                "events were restored from " + file + ", and all of it was looked through."
                        + (accounts
                                ? ""
                                : " Accounts, coaches and tokens did not come along: make them anew, beginning with"
                                        + " nijugo admin create."));
    }

    private int check() {
        try (Database database = options.toRead()) {
            Check.Findings found = Check.of(database);
            if (given.has("json")) {
                json(Json.Fields.build()
                        .put("version", 1)
                        .put("sound", found.isSound())
                        .put("events", whole(found.events()))
                        .put("streams", found.streams())
                        .texts("faults", found.faults())
                        .texts("gaps", found.gaps()));
            } else {
                Page page = Pages.of(host);
                found.faults().forEach(fault -> page.wrapped("wrong  ", fault));
                found.gaps().forEach(gap -> page.wrapped("gap    ", gap + " They may still be on their way."));
                page.wrapped(found.events() + " events, " + found.streams() + " sessions and athletes: "
                        + (found.isSound() ? "all is as it should be." : "see above."));
                host.print(page.toString());
            }
            return found.isSound() ? 0 : 1;
        }
    }

    private int rebuild() {
        try (Database database = Database.open(options.settings())) {
            int streams = Rebuild.of(database);
            return did(Json.Fields.build(), streams, "sessions and athletes were read anew from the log.");
        }
    }

    private int did(FieldsBuilder fields, long count, String sentence) {
        if (given.has("json")) {
            json(fields.put("version", 1).put("count", whole(count)));
        } else {
            host.print(count + " " + sentence + "\n");
        }
        return 0;
    }

    private void json(FieldsBuilder fields) {
        host.print(fields.done().print() + "\n");
    }

    private void print(Table table, String none, boolean isEmpty) {
        Page page = Pages.of(host);
        if (isEmpty) {
            page.wrapped(none);
        } else {
            table.print(page);
        }
        host.print(page.toString());
    }

    private static Json described(UUID id, String document) {
        FieldsBuilder fields = Json.Fields.build().put("id", id.toString());
        if (Json.parse(document) instanceof Json.Fields told) {
            told.fields().forEach(field -> fields.put(field.name(), field.value()));
        }
        return fields.done();
    }

    private static String field(String document, String name) {
        return Json.parse(document) instanceof Json.Fields fields
                        && fields.find(name).orElse(new Json.Nothing()) instanceof Json.Text text
                ? text.value()
                : "";
    }

    /** A heavy set as it was told; a finishing set by its segments. */
    private static String said(String document) {
        String set = field(document, "set");
        if (!set.isEmpty() || !(Json.parse(document) instanceof Json.Fields fields)) {
            return set;
        }
        List<String> segments = new ArrayList<>();
        if (fields.find("segments").orElse(new Json.Nothing()) instanceof Json.Items items) {
            for (Json item : items.items()) {
                String reps = item instanceof Json.Fields segment
                                && segment.find("reps").orElse(new Json.Nothing()) instanceof Json.Decimal count
                        ? count.digits()
                        : "?";
                segments.add(field(item.print(), "load") + " x" + reps);
            }
        }
        return String.join(", ", segments);
    }

    private static String time(long at) {
        return TIME.format(Instant.ofEpochMilli(at).atZone(ZoneId.systemDefault()));
    }

    private static Json whole(long value) {
        return new Json.Decimal(Long.toString(value));
    }
}
