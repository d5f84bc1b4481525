package org.nijugo.cli;

import java.util.List;
import java.util.Optional;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Words;

/** A routine written as text. */
final class RoutineCommand implements Command {
    private static final List<String> DOES = List.of("check", "show");

    @Override
    public String name() {
        return "routine";
    }

    @Override
    public String usage() {
        return "check|show FILE";
    }

    @Override
    public String about() {
        return "Checks a routine written as text, or shows its days in the order they are done; - reads standard input.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("check or show, and a file", 2, "check", "show", "FILE")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo routine check my-routine.txt
                nijugo routine show my-routine.txt
                echo "Bench press 4x5 @ 100kg + drop 25" | nijugo routine show -
                """;
    }

    @Override
    public int run(Given given, Host host) {
        List<String> words = given.words();
        String does = words.isEmpty() ? "" : words.get(0);
        if (!DOES.contains(does)) {
            String found =
                    does.isEmpty() ? "Nothing is said." : "\"" + does + "\" is not something to do with a routine.";
            throw Trouble.usage(
                    does, found + Spelling.advice(does, DOES) + " Say: nijugo routine check FILE, or show FILE.");
        }
        if (words.size() < 2) {
            throw Trouble.usage(
                    does, "routine " + does + " needs a file, such as: nijugo routine " + does + " my-routine.txt.");
        }
        String file = words.get(1);
        Answer routine = Engine.ask(new Request("routine").word("text", Texts.read(file, host)));
        List<Answer> problems = routine.objects("problems");
        Optional<Trouble> trouble = problems.isEmpty() ? Optional.empty() : Optional.of(trouble(problems, file));
        if (!Pages.printedJson(trouble.isEmpty() ? routine : trouble.get().beside(routine), given, host)) {
            Page page = Pages.of(host);
            if (does.equals("check")) {
                check(routine, file, page);
            } else {
                RoutinePage.print(routine, page);
            }
            host.print(page.toString());
        }
        if (trouble.isPresent()) {
            host.tell("nijugo: " + trouble.get().line() + "\n");
        }
        return trouble.isPresent() ? 1 : 0;
    }

    private static void check(Answer routine, String file, Page page) {
        for (Answer problem : routine.objects("problems")) {
            page.line(file + ":" + problem.whole("line") + ":" + problem.whole("column") + ": "
                    + without(problem.text("message")));
        }
        for (Answer day : routine.objects("days")) {
            for (Answer remark : day.objects("remarks")) {
                page.wrapped(remark.text("rule") + " ", remark.text("text"));
            }
        }
        if (routine.objects("problems").isEmpty()) {
            int days = routine.objects("days").size();
            page.wrapped(page.ink().good("Understood") + ": " + Words.count(days, "day") + ".");
        }
    }

    /** The sentence without its place, which stands before it already. */
    private static String without(String message) {
        int colon = message.indexOf(": ");
        return colon < 0 ? message : message.substring(colon + 2);
    }

    private static Trouble trouble(List<Answer> problems, String file) {
        String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return Trouble.failed(file, file + ", " + problems.get(0).text("message") + more);
    }
}
