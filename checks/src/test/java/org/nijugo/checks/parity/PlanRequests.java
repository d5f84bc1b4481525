package org.nijugo.checks.parity;

import java.util.ArrayList;
import java.util.List;

/** Requests for a finishing set and for what can be asked of one: as lifters type them, with some options and not others. */
final class PlanRequests {
    private PlanRequests() {}

    /** Everything a plan is made from; of any verb that needs it. */
    static Fields lift(String verb, Dice dice) {
        Lift lift = Lift.any(dice);
        Lift.Work work = lift.work(dice);
        Fields fields = lift(verb, lift, work, dice);
        wishes(fields, dice);
        place(fields, lift, work, dice);
        safety(fields, dice);
        return fields;
    }

    /** A set that somebody does: mostly a running drop with nothing in its way. */
    static Fields liveLift(String verb, Dice dice) {
        Lift lift = Lift.any(dice);
        Lift.Work work = lift.heavyWork(dice);
        Fields fields = lift(verb, lift, work, dice)
                .text("protocol", dice.oneOf("drop", "drop", "drop", "drop", "band", "classic"))
                .text("spotting", "spotter")
                .raw("override", "[\"R11\",\"R20\"]");
        if (dice.chance(40)) {
            fields.text("profile", dice.oneOf("fast", "mixed", "slow", "0.3"));
        }
        if (dice.chance(30)) {
            fields.text("cut", dice.oneOf("5%", "8%", "12.5%", "15%"));
        }
        place(fields, lift, work, dice);
        return fields;
    }

    private static Fields lift(String verb, Lift lift, Lift.Work work, Dice dice) {
        Fields fields = Fields.asking(verb).text("exercise", lift.name()).text("work", work.text());
        if (dice.chance(60)) {
            fields.text("1rm", lift.maximum());
        }
        if (lift.bodyweight().isPresent() && !dice.chance(2)) {
            fields.text("bodyweight", lift.bodyweight().get() + lift.unit());
        }
        return fields;
    }

    private static void wishes(Fields fields, Dice dice) {
        if (dice.chance(70)) {
            fields.text("protocol", dice.oneOf("drop", "drop", "drop", "band", "classic", "auto"));
        }
        if (dice.chance(25)) {
            fields.text("goal", dice.oneOf("strength", "hypertrophy", "endurance"));
        }
        if (dice.chance(40)) {
            fields.text("profile", dice.oneOf("fast", "mixed", "slow", "0.2", "0.5", "0.85", "0", "1"));
        }
        if (dice.chance(30)) {
            fields.text("cut", dice.oneOf("5%", "7.5%", "10%", "12%", "15%", "8.25%"));
        }
        if (dice.chance(15)) {
            fields.raw("target", Integer.toString(dice.between(8, 40)));
        }
        if (dice.chance(15)) {
            fields.text("rest", dice.oneOf("0s", "10s", "20s", "1:00", "45s"));
        }
        if (dice.chance(10)) {
            fields.text("primaryRest", dice.oneOf("2:00", "90s", "5min"));
        }
        if (dice.chance(10)) {
            fields.raw("since", Integer.toString(dice.between(0, 12)));
        }
        if (dice.chance(20)) {
            fields.raw("override", dice.oneOf("[\"R11\"]", "[\"R20\"]", "[\"R11\",\"R20\"]", "\"R09\"", "\"R11\""));
        }
        if (dice.chance(4)) {
            fields.raw("literalR10", "true");
        }
    }

    private static void place(Fields fields, Lift lift, Lift.Work work, Dice dice) {
        if (dice.chance(15)) {
            fields.text("gymText", GymTexts.any(lift.pounds(), dice));
        } else if (dice.chance(25)) {
            fields.text("gym", lift.pounds() ? "commercial-lb" : dice.oneOf("home-kg", "iwf", "commercial-kg"));
        }
        if (lift.isOnABar() && dice.chance(25)) {
            fields.text("loaded", Plates.making(work.load(), dice));
        } else if (dice.chance(2)) {
            fields.text("loaded", Plates.any(lift.pounds(), dice));
        }
        if (dice.chance(30)) {
            fields.text("hands", dice.oneOf("me", "1", "2"));
        }
    }

    private static void safety(Fields fields, Dice dice) {
        if (dice.chance(80)) {
            fields.text("spotting", dice.oneOf("spotter", "spotter", "safeties", "solo"));
        }
        if (dice.chance(30)) {
            fields.raw("trainingMonths", Integer.toString(dice.chance(25) ? dice.between(0, 3) : dice.between(4, 200)));
        }
        if (dice.chance(8)) {
            fields.raw("layOffDays", Integer.toString(dice.between(0, 40)));
        }
        if (dice.chance(10)) {
            fields.raw("age", Integer.toString(dice.between(13, 75)));
        }
        if (dice.chance(4)) {
            fields.raw("underCoach", "true");
        }
        if (dice.chance(15)) {
            fields.raw("finishes", Integer.toString(dice.between(0, 12)));
        }
        if (dice.chance(6)) {
            fields.raw("finishHoursAgo", Integer.toString(dice.between(1, 200)));
        }
        if (dice.chance(3)) {
            fields.raw("finishesThisWeek", Integer.toString(dice.between(0, 5)));
        }
        if (dice.chance(2)) {
            fields.raw("stoppedForPain", "true");
        }
        if (dice.chance(3)) {
            fields.text("screeningYes", dice.oneOf("chest-pain", "heart", "dark-urine"));
        }
    }

    /** A set that was done, told by its counts. */
    static Fields play(Dice dice) {
        Fields fields = dice.chance(70) ? liveLift("play", dice) : lift("play", dice);
        List<String> counts = new ArrayList<>();
        int segments = dice.between(0, 8);
        for (int i = 0; i < segments; i++) {
            counts.add(Integer.toString(dice.chance(85) ? dice.between(3, 8) : dice.between(0, 30)));
        }
        String list = String.join(",", counts);
        return fields.raw(dice.oneOf("reps", "able"), dice.chance(20) ? "\"" + list + "\"" : "[" + list + "]");
    }
}
