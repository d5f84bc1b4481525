package org.nijugo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nijugo.Coach;
import org.nijugo.cli.live.LiveLoop;
import org.nijugo.cli.live.LiveSet;
import org.nijugo.cli.live.LiveTerminal;
import org.nijugo.cli.live.Questions;
import org.nijugo.cli.live.SetFile;
import org.nijugo.cli.live.WallClock;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Ink;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.SetSummary;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** The live set: begins one or takes one up again, runs it, and keeps it when it is over. */
final class LiveCommand {
    private static final long FRESH = 3_600_000L;

    private final Given given;
    private final Host host;
    private final WallClock clock;
    private final Path directory;
    private final Coach coach = Engine.coach("next");
    private final Ink ink;
    private String closing = "";
    private Optional<Answer> refused = Optional.empty();

    LiveCommand(Given given, Host host, WallClock clock) {
        this.given = given;
        this.host = host;
        this.clock = clock;
        this.directory = UserFiles.sets(host);
        this.ink = Ink.of(host.allowsColour());
    }

    static int run(Given given, Host host) {
        if (!host.screen().in() || !host.screen().out()) {
            throw Trouble.failed(
                    "",
                    "A live set needs a terminal to type into. Without one, tell the reps: --reps 5,5,6 or --able 5,7,9.");
        }
        try {
            LiveCommand command = new LiveCommand(given, host, new SystemClock());
            Optional<Request> request = command.request();
            try (LiveTerminal terminal = LiveTerminal.ofProcess()) {
                command.run(request, terminal);
            }
            return command.tell();
        } catch (IOException broken) {
            throw Trouble.failed(
                    "",
                    "The live set cannot be run: " + broken.getMessage() + ". To tell the reps instead: --reps 5,5,6.");
        }
    }

    /** The request that was typed, checked before anything is shown; empty where a set is only taken up again. */
    Optional<Request> request() {
        UserFiles.make(directory);
        if (!given.has("exercise") && !given.has("work")) {
            return Optional.empty();
        }
        Request request = LiftOptions.request("plan", given, Defaults.read(host), host);
        Answer plan = Engine.ask(coach, request);
        if (!plan.text("advice").equals("recommended")) {
            refused = Optional.of(plan);
        } else if (!SetFile.isUnderWay(directory)) {
            Page page = Pages.of(host);
            PlanPage.print(plan, page);
            host.print(page + "\n");
        }
        return Optional.of(request);
    }

    /** Runs the set on this terminal. */
    void run(Optional<Request> request, LiveTerminal terminal) throws IOException {
        if (refused.isPresent()) {
            return;
        }
        Questions questions = new Questions(terminal, ink);
        try {
            Optional<SetFile> open = SetFile.findOpen(directory);
            if (open.isPresent() && !goesOn(open.get(), request, questions)) {
                keep(open.get());
                open = Optional.empty();
            }
            Optional<SetFile> file = open.isPresent() ? open : begin(request, questions);
            if (file.isPresent()) {
                run(file.get(), terminal);
            }
        } catch (Questions.Left left) {
            closing = "Nothing was begun, nothing is lost.";
        }
    }

    /** Whether the set under way goes on; otherwise it is put aside as it is, for another one. */
    private boolean goesOn(SetFile open, Optional<Request> request, Questions questions) throws IOException {
        boolean fresh = clock.now() - open.lastTouched() < FRESH;
        boolean same = request.isEmpty() || request.get().isSameLiftAs(open.request());
        if (fresh && same) {
            return true;
        }
        LiveSet set = LiveSet.of(coach, open);
        String heading = "A set is under way: " + name(open.request()) + ", begun "
                + clock.stamp(open.started()).substring(0, 10) + " at "
                + clock.time(open.started()).substring(0, 5) + ", "
                + set.performed().whole("total") + " reps done.";
        String keys = request.isEmpty()
                ? "c go on with it · q leave"
                : "c go on with it · n keep it as it is, begin the new one · q leave";
        try {
            return questions.choose(heading, List.of(), keys, request.isEmpty() ? "c" : "cn") == 'c';
        } catch (Questions.Left left) {
            open.close();
            throw left;
        }
    }

    private Optional<SetFile> begin(Optional<Request> request, Questions questions) throws IOException {
        if (request.isEmpty()) {
            throw Trouble.usage(
                    "",
                    "No set is under way. Begin one: nijugo play --exercise \"bench press\" --work \"100kg x5 x5 x5 x5\".");
        }
        Request asked = request.get();
        boolean told = given.has("screening-yes") || given.has("screening-no") || given.has("screened-on");
        if (!told) {
            String exercise = given.find("exercise").orElse("");
            new Screener(coach, directory, host).ask(asked, exercise, questions, clock);
        }
        Answer plan = Engine.ask(coach, asked);
        if (!plan.text("advice").equals("recommended")) {
            refused = Optional.of(plan);
            return Optional.empty();
        }
        return Optional.of(SetFile.begin(directory, asked.fields(), clock.now()));
    }

    private void run(SetFile file, LiveTerminal terminal) throws IOException {
        try (file) {
            LiveSet set = LiveSet.of(coach, file);
            boolean over = new LiveLoop(set, terminal, clock, ink).run();
            String what = set.plan().text("exercise");
            if (over) {
                closing = what + ": " + SetSummary.of(set.performed(), set.plan()) + ". Kept in " + keep(file) + ".";
            } else {
                closing = what + ": left after " + set.performed().whole("total")
                        + " reps. Take it up again with: nijugo play";
            }
        } catch (InputException changed) {
            throw Trouble.failed("", "The set under way cannot be taken up any more: " + changed.message());
        }
    }

    private Path keep(SetFile file) throws IOException {
        return file.keep(clock.stamp(file.started()) + "-" + slug(name(file.request())));
    }

    /** {@code bench-press} of {@code Bench press}. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char c = Ascii.lower(name.charAt(at));
            boolean plain = Ascii.isLetter(c) || Ascii.isDigit(c);
            boolean gap = slug.length() == 0 || slug.charAt(slug.length() - 1) == '-';
            slug.append(plain ? String.valueOf(c) : gap ? "" : "-");
        }
        return slug.length() == 0 ? "set" : slug.toString();
    }

    private static String name(Json.Fields request) {
        return request.find("exercise").orElse(Json.flag(false)) instanceof Json.Text text ? text.value() : "set";
    }

    /** What is said once the terminal is given back; answers the exit code. */
    int tell() {
        Page page = Pages.of(host);
        if (refused.isPresent()) {
            PlanPage.print(refused.get(), page);
            host.print(page.toString());
            throw Trouble.failed(
                    refused.get().text("advice"),
                    "There is no set to run: the answer is "
                            + refused.get().text("advice").replace('-', ' ')
                            + ". What may be overridden: --override and the rule.");
        }
        page.wrapped(closing);
        host.print(page.toString());
        return 0;
    }
}
