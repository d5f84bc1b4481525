package org.nijugo.cli.live;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.BarDrawing;
import org.nijugo.cli.page.Columns;
import org.nijugo.cli.page.Ends;
import org.nijugo.cli.page.Ink;
import org.nijugo.cli.page.Loads;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.SetSummary;
import org.nijugo.cli.page.Words;

/** Draws a live set for a terminal of any size; what matters less goes first where there is no room. */
final class LiveScreen {
    private static final int WIDEST = 100;
    private static final int WIDE_DIGITS = 50;

    private final int columns;
    private final int rows;
    private final Ink ink;
    private final Layout layout;

    LiveScreen(int columns, int rows, Ink ink) {
        this.columns = Math.max(1, Math.min(WIDEST, columns));
        this.rows = Math.max(1, rows);
        this.ink = ink;
        this.layout = new Layout(this.columns, this.rows);
    }

    /**
     * The lines of the screen.
     *
     * @param typed what has been typed of a number or a line
     * @param message what to say once
     * @param clock writes a time of day
     */
    List<String> draw(LiveView set, Prompt prompt, String typed, String message, long now, WallClock clock) {
        add(0, List.of(header(set)));
        if (prompt == Prompt.HELP) {
            add(0, help());
        } else if (set.isFinished()) {
            finished(set);
        } else {
            step(set, now, clock);
        }
        add(4, history(set));
        if (!message.isEmpty()) {
            add(0, wrapped(ink.caution("! "), message));
        }
        add(1, keys(set, prompt, typed));
        return layout.fitted();
    }

    private void add(int dispensable, List<String> lines) {
        layout.add(lines, lines, dispensable);
    }

    private List<String> wrapped(String before, String sentences) {
        List<String> lines = new ArrayList<>();
        Page page = new Page(columns, ink);
        page.wrapped(before, sentences);
        for (String line : page.toString().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String header(LiveView set) {
        String name =
                set.plan().text("exercise") + ", " + Words.protocol(set.plan().text("protocol"));
        String total = progress(set);
        int room = columns - Columns.of(name) - Columns.of(total);
        return room < 2 ? ink.bold(total) + " " + name : ink.bold(name) + Columns.spaces(room) + ink.bold(total);
    }

    private static String progress(LiveView set) {
        int total = set.performed().whole("total");
        int left = set.step().whole("left");
        boolean band = set.plan().text("protocol").equals("band");
        return left > 0 ? total + " of " + (total + left) + (band ? " or more" : "") : Words.count(total, "rep");
    }

    private void step(LiveView set, long now, WallClock clock) {
        Answer step = set.step();
        boolean resting = set.resting();
        if (set.isChange() && resting) {
            add(0, change(step, Ends.of(set.plan())));
        }
        load(step, set.plan());
        if (resting) {
            bar(step, step.texts("pull"));
            add(0, List.of(new RestGauge(columns, ink).line(set, now, clock)));
        } else {
            bar(step, List.of());
        }
        add(0, expect(step));
        if (set.segments().isEmpty()) {
            add(3, outlook(set.plan()));
        }
        List<String> notes = new ArrayList<>();
        for (Answer note : step.objects("notes")) {
            notes.addAll(wrapped(ink.faint(note.text("rule")) + " ", note.text("text")));
        }
        add(2, notes);
        add(1, offers(step));
    }

    private List<String> change(Answer step, Ends ends) {
        List<String> pull = step.texts("pull");
        String other = step.text("cut").equals("0.0") ? "Stay at" : "Change to";
        String act = pull.isEmpty() ? other : "Pull " + Words.plates(pull) + " " + ends.off();
        return List.of(ink.caution(act));
    }

    /** The load, as large as there is room for. */
    private void load(Answer step, Answer plan) {
        String number = Words.number(step.text("load"));
        String rest = Loads.of(step, plan).substring(number.length()).trim();
        List<String> big = BigDigits.rows(number, columns >= WIDE_DIGITS);
        boolean fits = rows >= 14 && Columns.of(big.get(0)) + 1 + Columns.of(rest) <= columns;
        if (!fits) {
            add(0, List.of(ink.bold(number + " " + rest)));
            return;
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < big.size(); at++) {
            boolean last = at == big.size() - 1;
            lines.add(ink.bold(big.get(at)) + (last ? " " + ink.bold(rest) : ""));
        }
        add(0, lines);
    }

    private void bar(Answer step, List<String> pull) {
        List<String> plates = new ArrayList<>(step.texts("plates"));
        int stay = plates.size();
        for (int at = pull.size() - 1; at >= 0; at--) {
            plates.add(pull.get(at));
        }
        BarDrawing drawing = new BarDrawing();
        for (int at = 0; at < plates.size(); at++) {
            drawing.plate(plates.get(at), at < stay ? "" : "▲");
        }
        if (plates.isEmpty()) {
            return;
        }
        if (drawing.columns() > columns) {
            add(3, wrapped("On each side then: ", Words.plates(step.texts("plates"))));
            return;
        }
        List<String> full = new ArrayList<>(drawing.rows(ink));
        List<String> brief = new ArrayList<>(List.of(drawing.sleeve(ink)));
        if (!drawing.marks().isEmpty()) {
            full.add(drawing.marks());
            brief.add(drawing.marks());
        }
        layout.add(full, brief, 3);
    }

    private List<String> expect(Answer step) {
        Answer forecast = step.object("forecast");
        Answer aim = step.object("aim");
        int leave = step.whole("stopAtRir");
        StringBuilder words = new StringBuilder("About ")
                .append(Words.count(step.whole("reps"), "rep"))
                .append(" (")
                .append(Words.range(forecast.whole("low"), forecast.whole("high")))
                .append(").");
        if (aim.whole("min") > 1) {
            words.append(" At least ")
                    .append(aim.whole("min"))
                    .append(", aim for ")
                    .append(aim.whole("aim"))
                    .append('.');
        } else if (step.whole("left") > 0) {
            words.append(' ').append(step.whole("left")).append(" left.");
        }
        words.append(leave > 0 ? " Stop with " + leave + " in reserve." : "");
        return wrapped("", words.toString());
    }

    /** What is to come, before the first rep (R08). */
    private List<String> outlook(Answer plan) {
        StringBuilder loads = new StringBuilder();
        for (Answer segment : plan.objects("segments")) {
            loads.append(loads.length() == 0 ? "" : " → ").append(Words.number(segment.text("load")));
        }
        Answer forecast = plan.object("forecast");
        List<String> lines = new ArrayList<>();
        if (forecast.whole("cuts") > 0) {
            lines.addAll(wrapped(
                    ink.faint("Ahead: "),
                    loads + ", " + Words.count(forecast.whole("totalReps"), "rep") + ", about "
                            + Words.seconds(forecast.whole("seconds")) + "."));
        }
        for (Answer set : plan.objects("rampUp")) {
            lines.addAll(wrapped(ink.faint("Ramp up: "), Loads.of(set, plan) + " × " + set.whole("reps")));
        }
        for (Answer warning : plan.objects("warnings")) {
            lines.addAll(wrapped(ink.faint(warning.text("rule")) + " ", warning.text("text")));
        }
        return lines;
    }

    private List<String> offers(Answer step) {
        List<String> offers = new ArrayList<>();
        for (String offer : step.texts("offers")) {
            switch (offer) {
                case "finish-here" -> offers.add(ink.bold("f") + " finish here, it counts");
                case "same-load" -> offers.add(ink.bold("m") + " same load, ten seconds, finish");
                default -> {
                    // strip-and-finish is the step itself, once g has taken it
                }
            }
        }
        return offers.isEmpty() ? List.of() : wrapped("Or: ", String.join("; ", offers) + ".");
    }

    private void finished(LiveView set) {
        Answer step = set.step();
        add(0, BigDigits.rows(Integer.toString(step.whole("total")), columns >= WIDE_DIGITS));
        add(0, wrapped("", ink.good("Finished") + ": " + SetSummary.of(step, set.plan()) + "."));
        if (set.mayGoOn()) {
            add(0, wrapped("Or: ", goOn(step.object("goOn"), set.plan())));
        }
        for (Answer note : step.objects("notes")) {
            add(1, wrapped(ink.faint(note.text("rule")) + " ", note.text("text")));
        }
    }

    /** {@code g goes on: 30 kg in 24 s, 6 left.} */
    private String goOn(Answer change, Answer plan) {
        return ink.bold("g") + " goes on: " + Loads.of(change, plan) + " in "
                + Words.seconds(change.whole("restSeconds")) + ", " + change.whole("left") + " left.";
    }

    private List<String> history(LiveView set) {
        if (set.isFinished()) {
            return List.of();
        }
        StringBuilder words = new StringBuilder();
        List<Answer> segments = set.segments();
        for (int at = 0; at < segments.size(); at++) {
            words.append(at == 0 ? "" : "  ·  ")
                    .append(segments.get(at).text("load"))
                    .append(" × ")
                    .append(segments.get(at).whole("reps"));
        }
        return words.length() == 0 ? List.of() : wrapped(ink.faint("Done: "), words.toString());
    }

    private List<String> keys(LiveView set, Prompt prompt, String typed) {
        if (prompt != Prompt.COUNT && prompt != Prompt.HELP) {
            List<String> lines = new ArrayList<>(wrapped("", ink.bold(prompt.question() + "? ") + typed + "▏"));
            lines.addAll(wrapped("", ink.faint(prompt.keys())));
            return lines;
        }
        return wrapped("", ink.faint(prompt == Prompt.HELP ? "any key goes back" : KeyHelp.line(set)));
    }

    private List<String> help() {
        List<String> lines = new ArrayList<>();
        for (KeyHelp key : KeyHelp.ALL) {
            lines.addAll(wrapped(Columns.left(ink.bold(key.key()), 7), key.does()));
        }
        return lines;
    }
}
