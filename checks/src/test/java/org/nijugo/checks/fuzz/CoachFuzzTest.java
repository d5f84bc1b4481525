package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.Coach;
import org.nijugo.checks.Shipped;
import org.nijugo.wire.Json;

class CoachFuzzTest {
    private static final Coach COACH = Coach.of(Shipped.fewExercises(), Shipped.RULES);

    static Stream<String> known() {
        return Stream.of(
                "{\"ask\":\"plan\",\"exercise\":\"bench press\",\"work\":\"100kg x5 x5 x5 x5\",\"1rm\":\"115kg\",\"protocol\":\"drop\"}",
                "{\"ask\":\"next\",\"exercise\":\"squat\",\"work\":\"100kg x5 x5\",\"spotting\":\"safeties\",\"protocol\":\"drop\","
                        + "\"events\":[{\"event\":\"done\",\"reps\":5,\"rested\":\"20s\"},{\"event\":\"undo\"}]}",
                "{\"ask\":\"play\",\"exercise\":\"pull-up\",\"work\":\"+20kg x5\",\"bodyweight\":\"80kg\",\"able\":[5,7,9]}",
                "{\"ask\":\"predict\",\"exercise\":\"bench press\",\"sets\":\"70%xF r120 67.50%x5 r0 30%xF\"}",
                "{\"ask\":\"e1rm\",\"set\":\"100kg x5@8\"}",
                "{\"ask\":\"strip\",\"gym\":\"home-kg\",\"loads\":[\"100kg\",\"90kg\",\"81kg\"],\"loaded\":\"20 10\"}",
                "{\"ask\":\"primary\",\"exercise\":\"leg press\",\"1rm\":\"200kg\",\"reps\":\"3-5\",\"sets\":5}",
                "{\"ask\":\"profile\",\"exercise\":\"bench press\",\"tests\":\"80%x7 70%x12\"}");
    }

    @MethodSource("known")
    @DictionaryEntries({
        "\"ask\":\"",
        "\"cut\":\"",
        "\"goal\":\"",
        "\"rest\":\"",
        "\"target\":",
        "\"since\":",
        "\"loaded\":\"",
        "\"gymText\":\"bar 20kg\"",
        "\"override\":[\"R11\"]",
        "\"hands\":\"2\"",
        "{\"event\":\"load\",\"load\":\"85kg\"}",
        "{\"event\":\"same-load\"}",
        "kg",
        "lb",
        "%"
    })
    @FuzzTest(maxDuration = "24h")
    void everyRequestHasAnAnswer(@NotNull String request) {
        String answer = COACH.ask(request);
        Json read = Json.parse(answer);
        if (!read.print().equals(answer) || !answer.startsWith("{\"version\":1,")) {
            throw new AssertionError("Answered " + answer);
        }
    }
}
