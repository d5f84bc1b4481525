package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.ElementOf;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.nijugo.Coach;
import org.nijugo.checks.Shipped;
import org.nijugo.wire.Json;

/** Well-formed requests whose values are not: the fuzzer need not find its way through JSON first. */
class PlanFuzzTest {
    private static final Coach COACH = Coach.of(Shipped.fewExercises(), Shipped.RULES);

    @DictionaryEntries({
        "100kg x5 x5",
        "@8",
        "115kg",
        "10%",
        "20s",
        "3:00",
        "20 10 5",
        "bar 20kg",
        "plates 20x4 5x4",
        "R11",
        "25"
    })
    @FuzzTest(maxDuration = "24h")
    void everyPlanIsWholeOrSaysWhatIsWrong(
            @NotNull @ElementOf(strings = {"plan", "next", "play"}) String ask,
            @NotNull @ElementOf(strings = {"bench press", "squat", "deadlift", "pull-up", "leg press"}) String exercise,
            @NotNull String work,
            @NotNull @ElementOf(strings = {"auto", "drop", "band", "classic"}) String protocol,
            @NotNull
                    @ElementOf(
                            strings = {
                                "1rm",
                                "cut",
                                "rest",
                                "profile",
                                "loaded",
                                "bodyweight",
                                "gymText",
                                "override",
                                "target"
                            })
                    String name,
            @NotNull String value) {
        StringBuilder request = new StringBuilder("{");
        field(request, "ask", ask);
        field(request, "exercise", exercise);
        field(request, "work", work.isEmpty() ? "100kg x5 x5 x5" : work);
        field(request, "protocol", protocol);
        field(request, "spotting", "spotter");
        field(request, name, value);
        if (exercise.equals("pull-up") && !name.equals("bodyweight")) {
            field(request, "bodyweight", "80kg");
        }
        request.setCharAt(request.length() - 1, '}');

        String answer = COACH.ask(request.toString());

        Json.Fields read = (Json.Fields) Json.parse(answer);
        boolean whole = has(read, "segments") || has(read, "steps") || has(read, "step");
        if (!whole && !has(read, "error")) {
            throw new AssertionError("Answered " + answer);
        }
    }

    private static void field(StringBuilder request, String name, String value) {
        request.append(Json.text(name).print())
                .append(':')
                .append(Json.text(value).print())
                .append(',');
    }

    private static boolean has(Json.Fields fields, String name) {
        return fields.fields().stream().anyMatch(field -> field.name().equals(name));
    }
}
