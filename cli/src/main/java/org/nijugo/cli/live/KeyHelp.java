package org.nijugo.cli.live;

import java.util.List;

/** A key, and what it does. */
record KeyHelp(String key, String does) {
    /** Every key there is during a set. */
    static final List<KeyHelp> ALL = List.of(
            new KeyHelp("0–9", "reps just done; where ten or more are expected two figures, or one and Enter"),
            new KeyHelp(".", "type reps of two figures"),
            new KeyHelp("Enter", "you stand ready: the rest is over, and it is known how long it was"),
            new KeyHelp("u", "undo what was entered last"),
            new KeyHelp("c", "correct the reps of an earlier segment"),
            new KeyHelp("s", "stop, with the reason"),
            new KeyHelp("f", "finish here, where it is offered"),
            new KeyHelp("m", "same load after a few breaths, where it is offered"),
            new KeyHelp("g", "go on after the set is over: strip and do what is left, where it is offered"),
            new KeyHelp("l", "another load is on than advised"),
            new KeyHelp("p", "the plates on the bar are others"),
            new KeyHelp("h", "a helper came or went"),
            new KeyHelp("q", "leave; nijugo play takes the set up again"));

    /** The most needed keys on a line. */
    static String line(LiveView set) {
        if (set.isFinished()) {
            return "Enter keep and leave · " + (set.mayGoOn() ? "g go on · " : "") + "u undo · q leave";
        }
        String reps = set.takesTwoFigures() ? "reps in two figures" : "0–9 reps";
        return reps + " · Enter ready · u undo · s stop · l load · h helper · q leave · ? help";
    }
}
