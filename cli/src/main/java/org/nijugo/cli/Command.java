package org.nijugo.cli;

/** One of the things that {@code nijugo} does. It is made anew for each run. */
interface Command {
    String name();

    /** What stands behind its name on the usage line, such as {@code [options] LOAD…}. */
    String usage();

    /** What it does, in a sentence or two. */
    String about();

    OptionList options();

    /** Examples that can be typed as they stand, one a line. */
    String examples();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws Trouble when there is no answer
     */
    int run(Given given, Host host);
}
