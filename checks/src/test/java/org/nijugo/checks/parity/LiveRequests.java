package org.nijugo.checks.parity;

import java.util.ArrayList;
import java.util.List;

/** A live set tap by tap: the same lift asked again and again, each time with one event more. */
final class LiveRequests {
    private LiveRequests() {}

    /** The request after so many events of this lift's set. */
    static Fields after(int events, Dice dice) {
        Fields fields = PlanRequests.liveLift("next", dice);
        List<String> happened = new ArrayList<>();
        int segments = 0;
        for (int i = 0; i < events; i++) {
            boolean other = segments > 0 && dice.chance(25);
            happened.add(other ? other(segments, dice) : done(dice));
            segments += other ? 0 : 1;
        }
        if (!happened.isEmpty() && dice.chance(8)) {
            happened.add(event("stop")
                    .text("reason", dice.oneOf("done", "pain", "form", "spotter"))
                    .json());
        }
        return fields.raw("events", "[" + String.join(",", happened) + "]");
    }

    private static String other(int segments, Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 25) {
            return event("undo").json();
        }
        if (kind <= 50) {
            return event("correct")
                    .raw("segment", Integer.toString(dice.between(1, segments)))
                    .raw("reps", Integer.toString(dice.between(0, 9)))
                    .json();
        }
        if (kind <= 65) {
            return event("load").text("load", load(dice)).json();
        }
        if (kind <= 85) {
            return event("hands").text("hands", dice.oneOf("me", "1", "2")).json();
        }
        return kind <= 93
                ? event("same-load").json()
                : event("restack").text("plates", Plates.any(false, dice)).json();
    }

    private static String done(Dice dice) {
        Fields done =
                event("done").raw("reps", Integer.toString(dice.chance(92) ? dice.between(3, 7) : dice.between(0, 30)));
        if (dice.chance(4)) {
            done.text("load", load(dice));
        }
        if (dice.chance(15)) {
            done.text("rested", dice.oneOf("15s", "25s", "40s", "2:00"));
        }
        return done.json();
    }

    private static Fields event(String kind) {
        return new Fields().text("event", kind);
    }

    private static String load(Dice dice) {
        return Lift.number(2_500 * dice.between(8, 60)) + "kg";
    }
}
