package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is put into the fields of a request, there is an answer, whole and the same each time. */
class HostileRequestTest {
    /** Each may stand in a request, the last ones of a line only just. */
    private static final List<String> SAID = List.of(
            "'protocol':'drop'",
            "'protocol':'band'",
            "'protocol':'classic'",
            "'protocol':'auto'",
            "'goal':'strength'",
            "'goal':'endurance'",
            "'goal':'hypertrophy'",
            "'profile':'fast'",
            "'profile':'slow'",
            "'profile':'0'",
            "'profile':1",
            "'profile':'0.333'",
            "'cut':'5%'",
            "'cut':'15%'",
            "'cut':'7.25%'",
            "'target':1",
            "'target':2",
            "'target':25",
            "'target':60",
            "'target':999",
            "'rest':'0s'",
            "'rest':'20s'",
            "'rest':'10:00'",
            "'rest':'1440:00'",
            "'primaryRest':'0s'",
            "'primaryRest':'90s'",
            "'primaryRest':'1440:00'",
            "'1rm':'100kg'",
            "'1rm':'115kg'",
            "'1rm':'250lb'",
            "'1rm':'2000kg'",
            "'1rm':'+40kg'",
            "'gym':'home-kg'",
            "'gym':'commercial-lb'",
            "'gym':'iwf'",
            "'gymText':'unit lb\\nbar 45lb\\nplates 45x2 10x4'",
            "'gymText':'unit kg\\nbar 20kg\\nplates 0.001x2'",
            "'gymText':'unit kg\\nbar 20kg\\ndumbbells 2..50 step 2\\nstack 5..100 step 5 addon 2.5'",
            "'gymText':'unit kg\\nbar 20kg'",
            "'gymText':''",
            "'gymText':'bar 0kg'",
            "'loaded':'20 20 10 5'",
            "'loaded':'20'",
            "'loaded':'none'",
            "'loaded':'1.25 25'",
            "'loaded':'45 45'",
            "'bodyweight':'80kg'",
            "'bodyweight':'400kg'",
            "'bodyweight':'44.1lb'",
            "'bodyweight':'180lb'",
            "'hands':'me'",
            "'hands':1",
            "'hands':2",
            "'since':0",
            "'since':6",
            "'since':60",
            "'spotting':'solo'",
            "'spotting':'safeties'",
            "'spotting':'spotter'",
            "'trainingMonths':1",
            "'trainingMonths':600",
            "'age':15",
            "'age':70",
            "'layOffDays':30",
            "'underCoach':true",
            "'finishes':0",
            "'finishes':9",
            "'finishHoursAgo':10",
            "'stoppedForPain':true",
            "'screeningYes':'heart'",
            "'screeningYes':'chest-pain'",
            "'override':'R11'",
            "'override':'R20 R09 R11'",
            "'literalR10':true",
            "'reps':'5,5,6,7,2'",
            "'reps':[0,0,0]",
            "'reps':[30]",
            "'reps':[1,1,1,1,1,1,1,1,1,1]",
            "'able':[5,7,9,9]",
            "'able':[999]",
            "'able':[3,2,2,2,2,2,2,2,2,2,2,2]",
            "'sets':4",
            "'sets':10",
            "'sets':'70%xF r120 70%xF'",
            "'sets':'10%x999 r0 100%xF'",
            "'set':'100kg x5@8'",
            "'set':'0.001kg x12@10'",
            "'set':'2000kg x1'",
            "'tests':'80%x9'",
            "'tests':'30%x999'",
            "'loads':'100kg 90kg 80kg'",
            "'loads':'100kg 99.999kg'",
            "'loads':['300kg','1kg']",
            "'reps':'1-30'",
            "'reps':'5'");

    private static final List<String> WORKS = List.of(
            "100kg x5 x5 x5 x4",
            "100kg x5 x5",
            "60kg x3",
            "20kg x6 x6",
            "225lb x5 x5",
            "bw x8 x6",
            "+20kg x5 x5",
            "180kg x2 x2",
            "200kg x8 x8 x8",
            "40kg x7@9",
            "0.001kg x1",
            "2000kg x999@1",
            "100kg x1",
            "-75kg x3 x3",
            "60kg x5, 80kg x5, 225lb x3@8",
            "100kg x10 x10",
            "100kg 20x1",
            "10kg x999");
    private static final List<String> VALUES = List.of(
            "''",
            "'0'",
            "'-1'",
            "99999999999999999999",
            "3.5",
            "1e9",
            "true",
            "null",
            "[]",
            "{}",
            "[[]]",
            "'100kg'",
            "'-80kg'",
            "'99999kg'",
            "'100%'",
            "'\\ud83d'",
            "'💪'",
            "'\\u0000'",
            "'x5'");
    private static final List<String> EXERCISES = List.of(
            "bench press",
            "squat",
            "deadlift",
            "leg press",
            "lat pulldown",
            "pull-up",
            "push-up",
            "assisted dip",
            "band-assisted pull-up",
            "dumbbell curl",
            "goblet squat",
            "bulgarian split squat",
            "landmine press",
            "fixed-bar bench press",
            "smith bench press",
            "hack squat",
            "barbell row",
            "crunch",
            "band pull-apart");
    private static final List<String> EVENTS = List.of(
            "{'event':'done','reps':5}",
            "{'event':'done','reps':0}",
            "{'event':'done','reps':999}",
            "{'event':'done','reps':4,'load':'85kg','rested':'0s'}",
            "{'event':'done','reps':3,'load':'1lb'}",
            "{'event':'undo'}",
            "{'event':'correct','segment':1,'reps':9}",
            "{'event':'correct','segment':7,'reps':0}",
            "{'event':'stop','reason':'pain'}",
            "{'event':'stop'}",
            "{'event':'load','load':'90kg'}",
            "{'event':'load','load':'-10kg'}",
            "{'event':'load','load':'1500kg'}",
            "{'event':'restack','plates':'20 5 5'}",
            "{'event':'restack','plates':'none'}",
            "{'event':'hands','hands':2}",
            "{'event':'same-load'}");

    @Property(tries = 4000, shrinking = ShrinkingMode.BOUNDED)
    void thereIsAlwaysAWholeAnswer(@ForAll("requests") String request) {
        String answer = Doors.ask(request);

        assertThat(Json.parse(answer)).isInstanceOf(Json.Fields.class);
        assertThat(answer).startsWith("{\"version\":1,");
        assertThat(Doors.ask(request)).isEqualTo(answer);
    }

    @Provide
    Arbitrary<String> requests() {
        Arbitrary<String> verbs = Arbitraries.of(
                "plan", "plan", "next", "next", "play", "play", "primary", "predict", "e1rm", "profile", "strip");
        Arbitrary<List<String>> said = Arbitraries.of(SAID).list().ofMaxSize(4);
        Arbitrary<List<String>> odd = Combinators.combine(Arbitraries.of(names()), Arbitraries.of(VALUES))
                .as((name, value) -> "'" + name + "':" + value)
                .list()
                .ofMaxSize(1)
                .injectNull(0.8)
                .map(fields -> fields == null ? List.of() : fields);
        Arbitrary<String> events =
                Arbitraries.of(EVENTS).list().ofMaxSize(8).map(each -> "'events':[" + String.join(",", each) + "]");
        return Combinators.combine(verbs, Arbitraries.of(EXERCISES), Arbitraries.of(WORKS), said, odd, events)
                .as(HostileRequestTest::request);
    }

    private static String request(
            String verb, String exercise, String work, List<String> said, List<String> odd, String events) {
        List<String> all = new ArrayList<>(List.of("'ask':'" + verb + "'", "'exercise':'" + exercise + "'"));
        boolean set = verb.equals("plan") || verb.equals("next") || verb.equals("play");
        if (set) {
            all.add("'work':'" + work + "'");
            all.add("'bodyweight':'80kg'");
            all.add("'spotting':'spotter'");
        }
        if (verb.equals("next")) {
            all.add(events);
        }
        for (String field : said) {
            if (fits(verb, field.substring(1, field.indexOf(':') - 1))) {
                add(all, field);
            }
        }
        for (String field : odd) {
            add(all, field);
        }
        return "{" + String.join(",", all) + "}";
    }

    /** Whether the verb knows the field; the others are tried by the odd one out. */
    private static boolean fits(String verb, String name) {
        return switch (verb) {
            case "plan", "next" -> PlanEntries.NAMES.contains(name);
            case "play" -> PlanEntries.NAMES.contains(name) || name.equals("reps") || name.equals("able");
            case "primary" ->
                List.of("1rm", "profile", "gym", "gymText", "bodyweight", "sets", "reps", "spotting")
                        .contains(name);
            case "predict" -> name.equals("sets") || name.equals("profile");
            case "e1rm" -> List.of("set", "profile", "bodyweight").contains(name);
            case "profile" -> name.equals("tests");
            default ->
                List.of("loads", "loaded", "gym", "gymText", "bodyweight").contains(name);
        };
    }

    /** Once only: a field that is there twice is refused before it is looked at. */
    private static void add(List<String> all, String field) {
        String name = field.substring(0, field.indexOf(':'));
        all.removeIf(other -> other.startsWith(name + ":"));
        all.add(field);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(PlanEntries.NAMES);
        names.addAll(List.of("reps", "able", "sets", "set", "tests", "loads", "events", "ask", "version"));
        return names;
    }
}
