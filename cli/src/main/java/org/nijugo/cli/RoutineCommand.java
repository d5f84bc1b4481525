package org.nijugo.cli;

import org.nijugo.cli.page.Page;

/** A routine written as text. */
final class RoutineCommand implements Command {
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
        return "Checks or shows a routine written as text; - reads standard input.";
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
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Request request = new Request("routine");

        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            PlainPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
