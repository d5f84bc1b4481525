package org.nijugo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.Coach;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.store.Database;
import org.nijugo.store.History;
import org.nijugo.store.LiftLog;
import org.nijugo.store.StoreException;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** Reads a lift from the log, and lets the engine say what it means. */
final class KeptProgress {
    private final Given given;
    private final Host host;
    private final LogOptions options;
    private final Coach coach = Engine.coach("progress");

    KeptProgress(Given given, Host host) {
        this.given = given;
        this.host = host;
        this.options = new LogOptions(given, host);
    }

    int run() {
        try (Database database = options.toRead()) {
            History history = History.of(database);
            UUID athlete = options.one(database);
            return given.words().isEmpty() ? all(history, athlete) : one(history, athlete);
        } catch (StoreException trouble) {
            throw Trouble.failed("", String.valueOf(trouble.getMessage()));
        }
    }

    private int all(History history, UUID athlete) {
        List<Answer> lifts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String id : history.exercises(athlete)) {
            Optional<String> name = coach.catalogue().find(id).map(exercise -> exercise.name());
            if (name.isPresent()) {
                names.add(name.get());
                lifts.add(ask(history, athlete, id));
            }
        }
        if (given.has("json")) {
            List<Json> items = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                items.add(Json.Fields.build()
                        .put("exercise", names.get(i))
                        .put("progress", lifts.get(i).fields())
                        .done());
            }
            host.print(Json.Fields.build()
                            .put("version", 1)
                            .put("lifts", items)
                            .done()
                            .print() + "\n");
            return 0;
        }
        Page page = Pages.of(host);
        ProgressPage.all(names, lifts, page);
        host.print(page.toString());
        return 0;
    }

    private int one(History history, UUID athlete) {
        String said = String.join(" ", given.words());
        String id;
        String name;
        try {
            id = coach.catalogue().get(said).id();
            name = coach.catalogue().get(said).name();
        } catch (InputException unknown) {
            throw Trouble.answered(unknown, unknown.message());
        }
        Answer answer = ask(history, athlete, id);
        if (given.find("write").isPresent()) {
            return write(answer, Path.of(given.find("write").get()));
        }
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            ProgressPage.one(name, answer, page);
            host.print(page.toString());
        }
        return 0;
    }

    private Answer ask(History history, UUID athlete, String id) {
        ZoneId zone = ZoneId.systemDefault();
        Request request = new Request("progress");
        request.text("exercise", id);
        request.text(
                "today", given.find("today").orElseGet(() -> LocalDate.now(zone).toString()));
        request.textIfAny("1rm", given.find("1rm"));
        request.textIfAny("goal", given.find("goal"));
        request.textIfAny("profile", given.find("profile"));
        request.textIfAny("blockFrom", given.find("block-from"));
        request.items("log", LiftLog.of(history, athlete, id, zone));
        return Engine.ask(coach, request);
    }

    /** The line comes into the routine only when the lifter says so; the routine is replaced whole or not at all. */
    private int write(Answer answer, Path routine) {
        Answer block = answer.object("block");
        if (!answer.has("block")) {
            throw Trouble.failed(
                    "--write",
                    "There is no block to write: the log shows no plateau. Leave --write out to see what it shows.");
        }
        String line = block.text("line");
        if (!given.has("yes") && !agrees("Append \"" + line + "\" to " + routine + "?")) {
            throw Trouble.failed("--write", "Nothing was written. Say --yes, or answer y on a terminal.");
        }
        String before = Files.exists(routine) ? Texts.read(routine.toString(), host) : "";
        String joined = before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + "# A block of "
                + block.text("weeks") + " weeks from "
                + given.find("today")
                        .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()).toString()) + ", "
                + block.text("perWeek") + " finishing sets a week at most (R16)\n" + line + "\n";
        AtomicFile.write(routine.toString(), joined);
        host.print("The block is in " + routine + ". See what it did with --block-from.\n");
        return 0;
    }

    /** Whether somebody at the terminal says yes; where nobody is, nobody does. */
    private boolean agrees(String question) {
        if (!host.screen().in()) {
            return false;
        }
        host.tell(question + " [y/N] ");
        try {
            int first = host.in().read();
            return first == 'y' || first == 'Y';
        } catch (IOException gone) {
            return false;
        }
    }
}
