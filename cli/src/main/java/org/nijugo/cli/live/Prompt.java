package org.nijugo.cli.live;

/** What the next keys are taken for. */
enum Prompt {
    /** Reps, or the key of something to do. */
    COUNT("", ""),
    /** Reps of two figures. */
    TYPED("Reps", "two figures, or Enter; Esc goes back"),
    LOAD("The load that is on", "such as 85kg, then Enter; Esc goes back"),
    PLATES("The plates on one side, inner to outer", "such as 20 5 5, or none, then Enter; Esc goes back"),
    SEGMENT("Which segment was tapped wrongly", "its number, then Enter; Esc goes back"),
    CORRECTED("Reps it really had", "then Enter; Esc goes back"),
    REASON("Why do you stop", "d done, enough · p pain · f form · s the spotter took it · Esc goes on"),
    HANDS("Who changes plates", "0 only you · 1 one helper · 2 two helpers · Esc goes back"),
    HELP("", "");

    private final String question;
    private final String keys;

    Prompt(String question, String keys) {
        this.question = question;
        this.keys = keys;
    }

    String question() {
        return question;
    }

    String keys() {
        return keys;
    }

    /** Whether a line is typed and ended with Enter. */
    boolean isLine() {
        return this == LOAD || this == PLATES || this == SEGMENT || this == CORRECTED;
    }
}
