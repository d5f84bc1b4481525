package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** Which plates to hang, and in which order, so that every drop is a pull. */
final class StripCommand implements Command {
    @Override
    public String name() {
        return "strip";
    }

    @Override
    public String usage() {
        return "LOAD… [options]";
    }

    @Override
    public String about() {
        return "Stacks a bar so that these loads are walked by pulling plates from the outside only.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("loads, heaviest first", 12)
                .heading("The bar")
                .value("gym", "NAME|FILE", "what can be loaded", LiftOptions.gyms())
                .value("exercise", "NAME", "the lift; a bench press if left out")
                .value("bodyweight", "WEIGHT", "needed where your body is lifted too")
                .value("loaded", "PLATES", "what hangs on one side already, inner to outer: \"20 20 10 5\"")
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo strip 100kg 90kg 81kg 73kg
                nijugo strip --gym home-kg 60kg 54kg 49kg --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Defaults saved = Defaults.read(host);
        Request request = new Request("strip");
        if (given.words().isEmpty()) {
            throw Trouble.usage("", "strip needs loads, such as: nijugo strip 100kg 90kg 81kg 73kg.");
        }
        request.words("loads", given.words());
        request.textIfAny("exercise", given.find("exercise"));
        request.textIfAny("loaded", given.find("loaded"));
        request.textIfAny("bodyweight", LiftOptions.or(given, saved, "bodyweight"));
        LiftOptions.gym(request, given, saved, host);
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            StripPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
