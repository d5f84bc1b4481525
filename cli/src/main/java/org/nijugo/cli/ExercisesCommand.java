package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Columns;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Words;

/** Which exercises are known, and by what names. */
final class ExercisesCommand implements Command {
    private static final int FEW = 3;

    @Override
    public String name() {
        return "exercises";
    }

    @Override
    public String usage() {
        return "[WORD…]";
    }

    @Override
    public String about() {
        return "Finds exercises by name, muscle, kind of lift or implement.";
    }

    @Override
    public OptionList options() {
        return new OptionList().words("words to find", 20).heading("Output").common();
    }

    @Override
    public String examples() {
        return """
                nijugo exercises bench
                nijugo exercises lats cable
                nijugo exercises squat --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        String wanted = String.join(" ", given.words());
        Request request = new Request("exercises");
        if (!wanted.isEmpty()) {
            request.word("search", wanted);
        }
        Answer answer = Engine.ask(request);
        if (Pages.printedJson(answer, given, host)) {
            return 0;
        }
        List<Answer> found = answer.objects("exercises");
        Page page = Pages.of(host);
        if (found.isEmpty()) {
            page.wrapped("No exercise fits \"" + wanted + "\". Try one word of it, a muscle or an implement.");
            host.print(page.toString());
            return 0;
        }
        print(found, page);
        host.print(page.toString());
        return 0;
    }

    private static void print(List<Answer> found, Page page) {
        int widest = 0;
        for (Answer each : found) {
            widest = Math.max(widest, Columns.of(each.text("name")));
        }
        int column = Math.min(widest, page.width() / 2);
        for (Answer each : found) {
            String bar = each.text("equipment");
            String with = each.text("implement") + (bar.isEmpty() ? "" : ": " + bar);
            page.wrapped(
                    Columns.left(each.text("name"), column) + "  ",
                    column + 2,
                    each.text("liftClass") + ", " + with
                            + page.ink().faint(" for " + String.join(", ", each.texts("primary"))));
        }
        page.gap();
        if (found.size() <= FEW) {
            for (Answer each : found) {
                names(each, page);
            }
        }
        page.wrapped(Words.count(found.size(), "exercise") + ".");
    }

    private static void names(Answer exercise, Page page) {
        List<String> names = new ArrayList<>(exercise.texts("aliases"));
        Answer apps = exercise.object("names");
        page.wrapped(page.ink().bold(exercise.text("name")));
        part("also helps", String.join(", ", exercise.texts("secondary")), page);
        part("also called", String.join(", ", names), page);
        for (var field : apps.fields().fields()) {
            part("in " + field.name(), String.join(", ", apps.texts(field.name())), page);
        }
        part("counts", counts(exercise), page);
        page.gap();
    }

    private static String counts(Answer exercise) {
        List<String> said = new ArrayList<>();
        if (exercise.flag("perHand")) {
            said.add("loads are those of one hand");
        }
        if (exercise.flag("perSide")) {
            said.add("reps are those of one side");
        }
        if (exercise.whole("bodyweightPercent") > 0) {
            said.add(exercise.whole("bodyweightPercent") + " % of your bodyweight is lifted too");
        }
        return String.join(", ", said);
    }

    private static void part(String heading, String text, Page page) {
        if (!text.isEmpty()) {
            page.wrapped("  " + page.ink().faint(heading) + " ", 4, text);
        }
    }
}
