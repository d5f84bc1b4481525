package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** A protocol tried on many lifters before a real one. */
final class SimulateCommand implements Command {
    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String usage() {
        return "--exercise NAME [options]";
    }

    @Override
    public String about() {
        return "Plays a protocol with many lifters drawn by chance, and reports what happens.";
    }

    @Override
    public OptionList options() {
        return new OptionList().heading("Output").common();
    }

    @Override
    public String examples() {
        return """
                nijugo simulate --exercise "bench press" --protocol drop --lifters 1000 --seed 1
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Request request = new Request("simulate");

        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            PlainPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
