package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** The maximum that a set speaks for. */
final class E1rmCommand implements Command {
    @Override
    public String name() {
        return "e1rm";
    }

    @Override
    public String usage() {
        return "SET [options]";
    }

    @Override
    public String about() {
        return "Estimates the one-repetition maximum from one set, by our curve and by the well-known formulas.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("a set such as 100kg x5@8", 12)
                .heading("The lift")
                .value("exercise", "NAME", "the lift, by any of its names")
                .value("profile", "P", "how you tire: fast, mixed, slow, or 0 to 1", "fast", "mixed", "slow")
                .value("bodyweight", "WEIGHT", "needed where your body is lifted too")
                .value("rest", "TIME", "between the sets, where several are told")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo e1rm 100kg x5
                nijugo e1rm 100kg x5@8 --exercise squat --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Defaults saved = Defaults.read(host);
        Request request = new Request("e1rm");
        if (given.words().isEmpty()) {
            throw Trouble.usage("", "e1rm needs a set, such as: nijugo e1rm 100kg x5@8.");
        }
        request.word("set", String.join(" ", given.words()));
        request.textIfAny("exercise", given.find("exercise"));
        request.textIfAny("rest", given.find("rest"));
        LiftOptions.lifter(request, given, saved);
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            E1rmPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
