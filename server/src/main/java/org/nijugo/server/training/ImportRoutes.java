package org.nijugo.server.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.kept.Logbook;
import org.nijugo.interchange.read.ImportMap;
import org.nijugo.interchange.write.HistoryFormat;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.http.Uploads;
import org.nijugo.store.Database;
import org.nijugo.text.InputException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Other logs come in, after a look at what would, and a history leaves as other logs write it. */
public final class ImportRoutes implements Handlers.Group {
    private final Database database;
    private final Catalogue catalogue;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    public ImportRoutes(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public void register(Handlers handlers) {
        handlers.on(Endpoints.IMPORT, this::take);
        handlers.on(Endpoints.EXPORT_AS, this::write);
    }

    private ServerResponse take(Call call) {
        Logbook book = book(call);
        boolean dry = flag(call, "dry-run");
        ImportOptions options = options(call);
        Path file = Uploads.read(call.request().servletRequest());
        try {
            ImportReport report = dry ? book.look(Source.of(file), options) : alone(book, file, options);
            return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).build((request, response) -> {
                Writer out =
                        new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
                report.write(out);
                out.flush();
                return null;
            });
        } finally {
            Uploads.forget(file);
        }
    }

    /** Two imports into one log at a time would count their events alike. */
    private ImportReport alone(Logbook book, Path file, ImportOptions options) {
        if (!busy.add(book.athlete())) {
            throw Problem.of(Kind.CONFLICT, "Another file is being taken into this log. Wait until that is done.");
        }
        try {
            return book.take(Source.of(file), options);
        } finally {
            busy.remove(book.athlete());
        }
    }

    private Logbook book(Call call) {
        Logbook book = Logbook.of(database, UUID.fromString(call.at("athlete")), catalogue)
                .withBodyweight(call.query("bodyweight").map(Weight::parse));
        Optional<String> zone = call.query("zone");
        try {
            return zone.isEmpty() ? book : book.in(ZoneId.of(zone.get()));
        } catch (DateTimeException unknown) {
            throw new InputException(zone.get(), "a time zone, such as Europe/Berlin", "").about("zone");
        }
    }

    private static boolean flag(Call call, String name) {
        String said = call.query(name).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            throw new InputException(said, "true or false", "").about(name);
        }
        return said.equals("true");
    }

    private static ImportOptions options(Call call) {
        ImportOptions options = ImportOptions.none();
        Optional<String> map = call.query("map");
        options = map.isEmpty() ? options : options.withMap(ImportMap.parse(map.get()));
        return call.query("unit").isEmpty() ? options : options.withUnit(unit(call));
    }

    private static WeightUnit unit(Call call) {
        String said = call.query("unit").orElse("kg");
        return WeightUnit.find(said).orElseThrow(() -> new InputException(said, "kg or lb", "").about("unit"));
    }

    private ServerResponse write(Call call) {
        HistoryFormat format = HistoryFormat.find(call.at("format"))
                .orElseThrow(() ->
                        Problem.of(Kind.NOT_FOUND, "There is no such format. It is strong, hevy, openweight or json."));
        WeightUnit unit = unit(call);
        Logbook book = book(call);
        boolean table = format == HistoryFormat.STRONG || format == HistoryFormat.HEVY;
        return ServerResponse.ok()
                .contentType(
                        new MediaType(table ? "text" : "application", table ? "csv" : "json", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + format.word() + (table ? ".csv\"" : ".json\""))
                .build((request, response) -> {
                    Writer out = new BufferedWriter(
                            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
                    try (HistoryWriter history = format.open(out, unit)) {
                        book.write(history);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                    return null;
                });
    }
}
