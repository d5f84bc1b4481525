package org.nijugo.cli;

/** The live set. */
final class LiveCommand {
    private LiveCommand() {}

    static int run(Given given, Host host) {
        throw Trouble.failed("", "A live set needs a terminal.");
    }
}
