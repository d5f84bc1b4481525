package org.nijugo.checks.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything else that can be asked. */
final class OtherRequests {
    private OtherRequests() {}

    static Fields strip(Dice dice) {
        boolean pounds = dice.chance(20);
        int step = pounds ? 5_000 : 2_500;
        int load = step * (pounds ? dice.between(20, 70) : dice.between(16, 80));
        List<String> loads = new ArrayList<>();
        int rungs = dice.between(1, 7);
        for (int i = 0; i < rungs; i++) {
            loads.add(Fields.quoted(Lift.number(load) + (pounds ? "lb" : "kg")));
            load = load - load / 1000 * dice.between(50, 150);
        }
        Fields fields = Fields.asking("strip").raw("loads", "[" + String.join(",", loads) + "]");
        if (dice.chance(55)) {
            fields.text("gymText", GymTexts.any(pounds, dice));
        } else {
            fields.text(
                    "gym", pounds ? "commercial-lb" : dice.oneOf("commercial-kg", "commercial-kg", "home-kg", "iwf"));
        }
        if (dice.chance(15)) {
            fields.text(
                    "exercise", dice.oneOf("deadlift", "squat", "leg press", "Dumbbell bench press", "Lat pulldown"));
        }
        if (dice.chance(15)) {
            fields.text("loaded", Plates.any(pounds, dice));
        }
        return fields;
    }

    static Fields routine(Dice dice) {
        List<String> lines = new ArrayList<>();
        int count = dice.between(1, 8);
        for (int i = 0; i < count; i++) {
            lines.add(routineLine(dice));
        }
        return Fields.asking("routine").text("text", String.join(dice.oneOf("\n", "\r\n"), lines));
    }

    private static String routineLine(Dice dice) {
        if (dice.chance(15)) {
            return dice.oneOf(
                    "Day Push", "Monday", "# easy week", "", "Legs:", "at end: Squat band", "at end: Dip classic 25");
        }
        String label = dice.oneOf("", "", "", "A1 ", "A2 ", "b1) ");
        String sets = dice.between(1, 6) + "x" + dice.between(1, 12) + dice.oneOf("", "", "-15");
        String load = dice.oneOf("", " @ 100kg", " @ 82.5%", " @ RPE 8", " @ bw+10kg", " @ 225 lb", " @ 100", " 70 kg");
        String rest = dice.oneOf("", " rest 3:00", " rest 0s", " rest 90");
        String finish = dice.oneOf(
                "",
                "",
                " + drop 25",
                " + band",
                " + classic",
                " + drop cut 10% rest 20s",
                " + drip",
                " + auto on Leg press");
        return label + Lift.any(dice).name() + " " + sets + load + rest + finish + dice.oneOf("", "", " # slowly");
    }

    static Fields primary(Dice dice) {
        Lift lift = Lift.any(dice);
        Fields fields = Fields.asking("primary").text("exercise", lift.name()).text("1rm", lift.maximum());
        if (lift.bodyweight().isPresent()) {
            fields.text("bodyweight", lift.bodyweight().get() + lift.unit());
        }
        if (dice.chance(40)) {
            fields.text("reps", dice.oneOf("4-6", "5", "3-5", "8")).raw("sets", Integer.toString(dice.between(1, 6)));
        }
        return dice.chance(50) ? fields.text("spotting", dice.oneOf("spotter", "safeties", "solo")) : fields;
    }

    static Fields predict(Dice dice) {
        StringBuilder sets = new StringBuilder();
        int count = dice.between(1, 6);
        for (int i = 0; i < count; i++) {
            sets.append(i == 0 ? "" : " r" + dice.between(0, 300) + " ");
            sets.append(
                    Lift.number(dice.chance(80) ? 10 * dice.between(4_000, 9_500) : 10 * dice.between(900, 10_100)));
            sets.append("%x").append(dice.chance(75) ? "F" : Integer.toString(dice.between(1, 12)));
        }
        Fields fields =
                Fields.asking("predict").text("exercise", Lift.any(dice).name()).text("sets", sets.toString());
        return dice.chance(60) ? fields.text("profile", dice.oneOf("fast", "mixed", "slow", "0.3")) : fields;
    }

    static Fields e1rm(Dice dice) {
        if (dice.chance(30)) {
            Lift lift = Lift.any(dice);
            Fields fields =
                    Fields.asking("e1rm").text("set", lift.work(dice).text()).text("exercise", lift.name());
            return lift.bodyweight().isPresent()
                    ? fields.text("bodyweight", lift.bodyweight().get() + lift.unit())
                    : fields;
        }
        String rpe = dice.chance(50) ? "@" + dice.oneOf("6", "7.5", "8", "9", "10") : "";
        int reps = dice.between(1, dice.chance(80) ? 12 : 30);
        return Fields.asking("e1rm")
                .text(
                        "set",
                        Lift.number(2_500 * dice.between(1, 120)) + dice.oneOf("kg", " kg", "lb") + " x" + reps + rpe);
    }

    static Fields profile(Dice dice) {
        List<String> tests = new ArrayList<>();
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            tests.add(dice.between(45, 92) + "%x" + dice.between(2, 30));
        }
        return Fields.asking("profile").text("exercise", Lift.any(dice).name()).text("tests", String.join(" ", tests));
    }

    /** Months of a lift that rises by fits and starts, and mostly stops at some time. */
    static Fields progress(Dice dice) {
        List<String> days = new ArrayList<>();
        int count = dice.between(1, 60);
        int load = 1_000 * dice.between(40, 120);
        int flatFrom = dice.between(5, 60);
        LocalDate date = LocalDate.of(2025, dice.between(1, 12), dice.between(1, 28));
        LocalDate block = date;
        for (int i = 0; i < count; i++) {
            List<String> sets = new ArrayList<>();
            for (int set = 0; set < dice.between(1, 5); set++) {
                Fields said = new Fields()
                        .text("load", Lift.number(load) + "kg")
                        .raw("reps", Integer.toString(dice.between(3, 8)));
                if (dice.chance(80)) {
                    said = dice.chance(50)
                            ? said.text("rir", dice.oneOf("0", "1", "2", "0.5"))
                            : said.text("rpe", dice.oneOf("10", "9", "8.5"));
                }
                sets.add((dice.chance(10) ? said.raw("warmUp", "true") : said).json());
            }
            Fields day = new Fields().text("date", date.toString()).raw("sets", "[" + String.join(",", sets) + "]");
            if (dice.chance(20)) {
                day.raw("finishes", "[" + finish(load, dice).json() + "]");
            }
            days.add(day.json());
            block = i == count / 2 ? date : block;
            date = date.plusDays(dice.chance(2) ? 40 : dice.between(1, 5));
            load += i < flatFrom && dice.chance(40) ? 1_250 : 0;
        }
        Fields fields = Fields.asking("progress")
                .text("exercise", dice.oneOf("bench press", "squat", "leg press"))
                .text("today", date.toString())
                .raw("log", "[" + String.join(",", days) + "]");
        if (dice.chance(60)) {
            fields.text("1rm", Lift.number(load + 1_000 * dice.between(10, 40)) + "kg");
        }
        if (dice.chance(30)) {
            fields.text("blockFrom", block.toString());
        }
        return dice.chance(40) ? fields.text("goal", dice.oneOf("strength", "hypertrophy")) : fields;
    }

    private static Fields finish(int load, Dice dice) {
        List<String> segments = new ArrayList<>();
        int now = load / 2;
        for (int i = 0; i < dice.between(1, 4); i++) {
            Fields segment = new Fields()
                    .text("load", Lift.number(now) + "kg")
                    .raw("reps", Integer.toString(dice.between(0, 28)));
            if (dice.chance(80)) {
                segment.raw("restedSeconds", Integer.toString(dice.between(5, 90)));
            }
            segments.add(segment.json());
            now = now - now / 10_000 * 1_000;
        }
        Fields finish = new Fields()
                .text("protocol", dice.oneOf("classic", "band", "drop"))
                .raw("segments", "[" + String.join(",", segments) + "]");
        return dice.chance(15) ? finish.text("stopped", dice.oneOf("pain", "done")) : finish;
    }

    static Fields simulate(Dice dice) {
        Fields fields = Fields.asking("simulate")
                .text("exercise", dice.oneOf("bench press", "squat", "leg press", "Lat pulldown"))
                .text("protocol", dice.oneOf("drop", "drop", "band", "classic"))
                .text("profile", dice.oneOf("fast", "mixed", "slow"))
                .text("rest", dice.oneOf("0s", "20s"))
                .raw("lifters", Integer.toString(dice.between(1, 20)))
                .raw("seed", Integer.toString(dice.between(0, 1_000_000)));
        if (dice.chance(50)) {
            fields.text("cut", dice.oneOf("5%", "10%", "15%"));
        }
        if (dice.chance(30)) {
            fields.raw("bare", "true");
        }
        return dice.chance(30) ? fields.raw("plot", "true") : fields;
    }

    static Fields lookUp(Dice dice) {
        return switch (dice.between(1, 5)) {
            case 1 -> explain(dice);
            case 2 ->
                Fields.asking("exercises")
                        .text(
                                dice.oneOf("search", "name"),
                                dice.oneOf("press", "lats barbell", "kettlebell", "back squat"));
            case 3 ->
                Fields.asking("gym")
                        .text("name", dice.oneOf("commercial-kg", "iwf", "home-kg", "commercial-lb", "pub"));
            case 4 -> Fields.asking("screening");
            default -> Fields.asking("gym").text("text", GymTexts.any(dice.chance(30), dice));
        };
    }

    /** One rule, or all of them. */
    private static Fields explain(Dice dice) {
        Fields explain = Fields.asking("explain");
        return dice.chance(50) ? explain : explain.text("rule", String.format("R%02d", dice.between(0, 22)));
    }
}
