package org.nijugo.checks.parity;

import java.util.ArrayList;
import java.util.List;

/** A live set tap by tap: the same lift asked again and again, each time with one event more. */
final class LiveRequests {
    private LiveRequests() {}

    /** The request after so many events of this lift's set. */
    static Fields after(int events, Dice dice) {
        Fields fields = PlanRequests.lift("next", dice);
        List<String> happened = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            happened.add(event(dice));
        }
        return fields.raw("events", "[" + String.join(",", happened) + "]");
    }

    private static String event(Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 72) {
            return done(dice);
        }
        if (kind <= 78) {
            return new Fields().text("event", "undo").json();
        }
        if (kind <= 83) {
            return new Fields()
                    .text("event", "correct")
                    .raw("segment", Integer.toString(dice.between(1, 3)))
                    .raw("reps", Integer.toString(dice.between(0, 9)))
                    .json();
        }
        if (kind <= 87) {
            return new Fields().text("event", "load").text("load", load(dice)).json();
        }
        if (kind <= 91) {
            return new Fields()
                    .text("event", "hands")
                    .text("hands", dice.oneOf("me", "1", "2"))
                    .json();
        }
        if (kind <= 94) {
            return new Fields().text("event", "same-load").json();
        }
        if (kind <= 97) {
            return new Fields()
                    .text("event", "restack")
                    .text("plates", PlanRequests.plates(false, dice))
                    .json();
        }
        return new Fields()
                .text("event", "stop")
                .text("reason", dice.oneOf("done", "pain", "form", "spotter"))
                .json();
    }

    private static String done(Dice dice) {
        Fields done = new Fields()
                .text("event", "done")
                .raw("reps", Integer.toString(dice.chance(85) ? dice.between(3, 8) : dice.between(0, 30)));
        if (dice.chance(5)) {
            done.text("load", load(dice));
        }
        if (dice.chance(15)) {
            done.text("rested", dice.oneOf("15s", "25s", "40s", "2:00"));
        }
        return done.json();
    }

    private static String load(Dice dice) {
        return Lift.number(2_500 * dice.between(8, 60)) + "kg";
    }
}
