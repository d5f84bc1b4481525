package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Words;

/** How a lifter tires in a lift, from tests to failure. */
final class ProfileCommand implements Command {
    @Override
    public String name() {
        return "profile";
    }

    @Override
    public String usage() {
        return "--exercise NAME TEST…";
    }

    @Override
    public String about() {
        return "Finds your fatigue-resistance profile from rested tests to failure at a known share of your maximum.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("tests such as 80%x9", 20)
                .heading("The lift")
                .value("exercise", "NAME", "the lift, by any of its names")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo profile --exercise "bench press" 80%x9
                nijugo profile --exercise squat 80%x12 70%x20 --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        if (given.words().isEmpty()) {
            throw Trouble.usage("", "profile needs a test, such as: nijugo profile --exercise \"bench press\" 80%x9.");
        }
        Request request = new Request("profile")
                .textIfAny("exercise", given.find("exercise"))
                .words("tests", given.words());
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            host.print(page(answer, Pages.of(host)).toString());
        }
        return 0;
    }

    private static Page page(Answer answer, Page page) {
        boolean settled = answer.flag("settled");
        String word = answer.text("word").equals(answer.text("profile")) ? "" : ", " + answer.text("word");
        page.wrapped("Profile " + page.ink().bold(answer.text("profile") + word) + ": cuts of about "
                + Words.percent(answer.text("cut")) + ".");
        page.wrapped("Four times out of five it is from " + answer.text("fastest") + " to " + answer.text("slowest")
                + (settled ? ", all of it " + answer.text("word") + "." : ": another test would say more."));
        page.gap()
                .wrapped("Use it: --profile " + answer.text("profile") + ", or save it: nijugo defaults set profile "
                        + answer.text("profile"));
        return page;
    }
}
