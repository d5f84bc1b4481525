package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** What the bare model expects of sets at shares of the maximum. */
final class PredictCommand implements Command {
    @Override
    public String name() {
        return "predict";
    }

    @Override
    public String usage() {
        return "--exercise NAME --sets SETS [options]";
    }

    @Override
    public String about() {
        return "Predicts reps, set after set, from the bare model: \"70%xF r120 70%xF\".";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .heading("The lift")
                .value("exercise", "NAME", "the lift, by any of its names")
                .value("profile", "P", "how the lifter tires: fast, mixed, slow, or 0 to 1", "fast", "mixed", "slow")
                .value(
                        "sets",
                        "SETS",
                        "loads in percent of the 1RM with reps, or F to failure; r and seconds is a rest")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo predict --exercise "bench press" --sets "70%xF r120 70%xF r120 70%xF"
                nijugo predict --exercise squat --profile slow --sets "90%x3 r180 67.50%xF" --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Defaults saved = Defaults.read(host);
        Request request = new Request("predict");
        for (String option : List.of("exercise", "sets")) {
            request.textIfAny(option, given.find(option));
        }
        LiftOptions.profile(request, given, saved);
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            PredictPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
