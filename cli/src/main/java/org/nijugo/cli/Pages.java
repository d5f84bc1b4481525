package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Ink;
import org.nijugo.cli.page.Page;

/** Pages as this terminal has room for. */
public final class Pages {
    private Pages() {}

    public static Page of(Host host) {
        return new Page(host.screen().pageWidth(), Ink.of(host.isColoured()));
    }

    /** Prints the answer as JSON where that was asked for. */
    static boolean printedJson(Answer answer, Given given, Host host) {
        boolean json = given.has("json");
        if (json) {
            host.print(answer.fields().print() + "\n");
        }
        return json;
    }
}
