package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.text.Ascii;

/** The finishing set rep by rep: live in the terminal, or told as a list. */
final class PlayCommand implements Command {
    @Override
    public String name() {
        return "play";
    }

    @Override
    public String usage() {
        return "--exercise NAME --work SETS [options] [--reps N,N,… | --able N,N,…]";
    }

    @Override
    public String about() {
        return "Runs the finishing set live: the load, plates to pull, the rest, one key per rep count."
                + " Alone it takes up again the set that was left. With --reps or --able it lists the steps instead.";
    }

    @Override
    public OptionList options() {
        return LiftOptions.plan()
                .heading("Told instead of live")
                .value("reps", "N,N,…", "the reps you did in each segment, recorded as they are")
                .value("able", "N,N,…", "the reps you could do; each segment takes what is left at most")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo play --exercise "bench press" --work "100kg x5 x5 x5 x5" \\
                    --spotter --protocol drop
                nijugo play
                nijugo play --exercise "bench press" --work "100kg x5 x5 x5 x5" \\
                    --spotter --protocol drop --reps 5,5,6,7,2
                """;
    }

    @Override
    public int run(Given given, Host host) {
        if (given.has("reps") && given.has("able")) {
            throw Trouble.usage("--able", "--reps and --able exclude each other: what was done, or what could be.");
        }
        Request request = LiftOptions.request("play", given, Defaults.read(host), host);
        if (given.has("reps") || given.has("able")) {
            return told(request, given, host);
        }
        if (given.has("json")) {
            throw Trouble.usage("--json", "A live set has no JSON. Say --reps or --able beside --json.");
        }
        return LiveCommand.run(given, host);
    }

    private static int told(Request request, Given given, Host host) {
        String option = given.has("reps") ? "reps" : "able";
        request.texts(option, numbers(option, given.find(option).orElse("")));
        Answer steps = Engine.ask(request);
        if (!Pages.printedJson(steps, given, host)) {
            Page page = Pages.of(host);
            StepsPage.print(steps, page);
            host.print(page.toString());
        }
        return 0;
    }

    /** The pieces between commas and spaces; what each may be, the engine knows. */
    private static List<String> numbers(String option, String typed) {
        List<String> numbers = new ArrayList<>();
        for (String piece : Ascii.split(typed, ',')) {
            if (Ascii.trim(piece).isEmpty()) {
                throw Trouble.usage(
                        typed,
                        "--" + option + " needs numbers with one comma between them, such as --" + option + " 5,5,6.");
            }
            numbers.add(Ascii.trim(piece));
        }
        return numbers;
    }
}
