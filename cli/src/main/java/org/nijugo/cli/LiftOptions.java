package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Gym;
import org.nijugo.text.Ascii;

/** The options of a finishing set, shared by the commands that plan one; and how they become a request. */
final class LiftOptions {
    private static final List<String> CATCHERS = List.of("spotter", "safeties", "solo");

    private LiftOptions() {}

    static OptionList plan() {
        return finish(lift(new OptionList().heading("The lift")));
    }

    private static OptionList lift(OptionList list) {
        return list.value("exercise", "NAME", "the lift, by any of its names: nijugo exercises bench")
                .value(
                        "work",
                        "SETS",
                        "today's sets: \"100kg x5 x5 x5 x4\", or \"60kg x5, 80kg x5, 100kg x5@8\" (@ is RPE)")
                .value("1rm", "WEIGHT", "one-repetition maximum; left out, it is worked out from the sets")
                .value("bodyweight", "WEIGHT", "needed where your body is lifted too")
                .value("primary-rest", "TIME", "rest between those sets, such as 3:00")
                .value("since", "N", "hard sets of the same muscles since: the finish stands at the day's end")
                .value("gym", "NAME|FILE", "what can be loaded: nijugo gym lists and explains", gyms())
                .value("loaded", "PLATES", "what hangs on one side, inner to outer: \"20 20 10 5\"");
    }

    private static OptionList finish(OptionList list) {
        return safety(list.heading("The finishing set")
                .value("protocol", "WORD", "auto, classic, band or drop", "auto", "classic", "band", "drop")
                .value("goal", "WORD", "strength, hypertrophy or endurance", "strength", "hypertrophy", "endurance")
                .value("profile", "P", "how you tire: fast, mixed, slow, or 0 to 1", "fast", "mixed", "slow")
                .value("cut", "PERCENT", "first cut of a running drop, 5% to 15%")
                .value("target", "N", "reps in all, instead of 25 or the band's")
                .value("rest", "TIME", "between segments, instead of what the change takes, such as 20s")
                .value("hands", "WHO", "who changes plates: me, or 1 or 2 helpers", "me", "1", "2")
                .flag("literal-r10", "read rule R10 to the letter")
                .flag("no-learning", "leave out what your log taught beside this --1rm"));
    }

    private static OptionList safety(OptionList list) {
        return history(list.heading("Safety")
                .flag("spotter", "somebody stands by to take the bar")
                .flag("safeties", "alone, with safeties that catch it")
                .flag("solo", "alone, without")
                .value("training-months", "N", "months of steady training")
                .value("lay-off-days", "N", "days since you last trained")
                .value("age", "YEARS", "your age")
                .flag("under-coach", "a coach has prescribed it and looks on")
                .values("override", "RULE", "plan in spite of this rule, such as R11"));
    }

    private static OptionList history(OptionList list) {
        return list.heading("What was before")
                .value("finishes", "N", "finishing sets you have ever completed")
                .value("finish-hours-ago", "N", "hours since the last one of these muscles")
                .value("finishes-today", "N", "finishing sets today")
                .value("finishes-today-same-muscles", "N", "those of the same muscles")
                .value("finishes-this-week", "N", "those of the same muscles this week")
                .value("finish-weeks", "N", "weeks in a row with finishing sets")
                .flag("stopped-for-pain", "the last one of this lift was stopped for pain")
                .values("screening-yes", "QUESTION", "health question answered with yes, such as chest-pain")
                .values("screening-no", "QUESTION", "one answered with no")
                .value("screened-on", "DATE", "when they were answered, as 2026-01-31")
                .value("cleared-on", "DATE", "when a professional cleared you")
                .value("cleared-by", "WHO", "who it was");
    }

    /** The request that was typed, with what was saved where nothing was. */
    static Request request(String ask, Given given, Defaults saved, Host host) {
        Request request = new Request(ask);
        for (String option : List.of("exercise", "work", "1rm")) {
            request.textIfAny(key(option), given.find(option));
        }
        lifter(request, given, saved);
        for (String option : List.of("primary-rest", "since", "loaded", "protocol", "cut", "target", "rest")) {
            request.textIfAny(key(option), given.find(option));
        }
        for (String option : List.of("goal", "hands")) {
            request.textIfAny(key(option), or(given, saved, option));
        }
        gym(request, given, saved, host);
        request.flagIf("literalR10", given.has("literal-r10"));
        request.texts("override", given.said("override"));
        Learning.add(request, given, saved, host);
        return safety(request, given, saved);
    }

    /** Bodyweight and profile. */
    static void lifter(Request request, Given given, Defaults saved) {
        request.textIfAny("bodyweight", or(given, saved, "bodyweight"));
        profile(request, given, saved);
    }

    static void profile(Request request, Given given, Defaults saved) {
        request.textIfAny("profile", or(given, saved, "profile"));
    }

    /** The names a gym may have. */
    static String[] gyms() {
        return Gym.builtInNames().toArray(new String[0]);
    }

    /** Who or what catches the load. */
    static void spotting(Request request, Given given, Defaults saved) {
        request.textIfAny("spotting", spotting(given, saved));
    }

    private static Request safety(Request request, Given given, Defaults saved) {
        spotting(request, given, saved);
        for (String option : List.of("training-months", "age")) {
            request.textIfAny(key(option), or(given, saved, option));
        }
        for (String option : List.of(
                "lay-off-days",
                "finishes",
                "finish-hours-ago",
                "finishes-today",
                "finishes-today-same-muscles",
                "finishes-this-week",
                "finish-weeks",
                "screened-on",
                "cleared-on",
                "cleared-by")) {
            request.textIfAny(key(option), given.find(option));
        }
        request.texts("screeningYes", given.said("screening-yes"));
        request.texts("screeningNo", given.said("screening-no"));
        return request.flagIf("underCoach", given.has("under-coach"))
                .flagIf("stoppedForPain", given.has("stopped-for-pain"));
    }

    private static Optional<String> spotting(Given given, Defaults saved) {
        List<String> said = new ArrayList<>();
        for (String catcher : CATCHERS) {
            if (given.has(catcher)) {
                said.add(catcher);
            }
        }
        if (said.size() > 1) {
            throw Trouble.usage(
                    "--" + said.get(1), "--" + said.get(0) + " and --" + said.get(1) + " exclude each other. Say one.");
        }
        return said.isEmpty() ? saved.find("spotter") : Optional.of(said.get(0));
    }

    /** The gym that was named, or the text of the file that was. */
    static void gym(Request request, Given given, Defaults saved, Host host) {
        Optional<String> named = or(given, saved, "gym");
        if (named.isPresent()) {
            gym(request, "gym", "gymText", named.get(), host);
        } else if (saved.find("unit").isPresent()) {
            request.text("gym", "commercial-" + saved.find("unit").get());
        }
    }

    /**
     * The same for a command that calls them otherwise.
     *
     * @param nameField what the request calls a gym's name
     * @param textField what it calls a gym's text
     */
    static void gym(Request request, String nameField, String textField, String named, Host host) {
        if (Gym.builtInNames().contains(Ascii.lower(Ascii.trim(named)))) {
            request.text(nameField, named);
        } else if (isFile(named)) {
            request.gymText(named, textField, Texts.read(named, host));
        } else {
            throw Trouble.usage(
                    named,
                    "There is neither a gym nor a file called \"" + named + "\"."
                            + Spelling.advice(named, Gym.builtInNames()) + " Gyms: "
                            + String.join(", ", Gym.builtInNames()) + "; or name a file that tells yours.");
        }
    }

    private static boolean isFile(String named) {
        return named.indexOf('/') >= 0 || Texts.exists(named);
    }

    /** What was typed, or else what was saved. */
    static Optional<String> or(Given given, Defaults saved, String option) {
        Optional<String> typed = given.find(option);
        return typed.isPresent() ? typed : saved.find(option);
    }

    /** What the engine calls an option: {@code trainingMonths} for {@code training-months}. */
    static String key(String option) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < option.length(); i++) {
            boolean capital = i > 0 && option.charAt(i - 1) == '-';
            char c = option.charAt(i);
            if (c != '-') {
                key.append(capital && c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return key.toString();
    }
}
