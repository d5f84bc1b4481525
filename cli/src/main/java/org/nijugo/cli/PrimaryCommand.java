package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** The heavy work before the finishing set (R02). */
final class PrimaryCommand implements Command {
    @Override
    public String name() {
        return "primary";
    }

    @Override
    public String usage() {
        return "--exercise NAME --1rm WEIGHT [options]";
    }

    @Override
    public String about() {
        return "Plans the heavy work: warm-ups and 4–5 sets of 4–6 from your one-repetition maximum.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .heading("The lift")
                .value("exercise", "NAME", "the lift, by any of its names")
                .value("1rm", "WEIGHT", "one-repetition maximum")
                .value("sets", "N", "how many; 4 if left out")
                .value("reps", "RANGE", "in each; 4-6 if left out")
                .value("profile", "P", "how you tire: fast, mixed, slow, or 0 to 1", "fast", "mixed", "slow")
                .value("bodyweight", "WEIGHT", "needed where your body is lifted too")
                .value("gym", "NAME|FILE", "what can be loaded", LiftOptions.gyms())
                .flag("spotter", "somebody stands by to take the bar")
                .flag("safeties", "alone, with safeties that catch it")
                .flag("solo", "alone, without")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo primary --exercise "bench press" --1rm 115kg
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Defaults saved = Defaults.read(host);
        Request request = new Request("primary");
        for (String option : List.of("exercise", "1rm", "sets", "reps")) {
            request.textIfAny(option, given.find(option));
        }
        LiftOptions.lifter(request, given, saved);
        LiftOptions.gym(request, given, saved, host);
        LiftOptions.spotting(request, given, saved);
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            PrimaryPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
