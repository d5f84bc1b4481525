package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.checks.Shipped;
import org.nijugo.exercise.Catalogue;
import org.nijugo.routine.Routine;
import org.nijugo.routine.RoutineDay;
import org.nijugo.text.Parsed;

class RoutineTextFuzzTest {
    private static final Catalogue CATALOGUE = Catalogue.parse(Shipped.fewExercises());

    static Stream<String> known() {
        return Stream.of(
                "Bench press  4x5 @ 100kg  rest 3:00  + drop 25 cut 7.5% rest 0s # heavy",
                "Day Push\nSquat 5x4-6 @ 85%  + band on Leg press\r\nat end: Bench press classic 25",
                "A1 Bench press 2x5 @ RPE 8.5 + drop / A2) Bulgarian split squat 3x8 per side @ bw+20kg");
    }

    @MethodSource("known")
    @DictionaryEntries({
        "Bench press",
        "Squat",
        "4x5",
        "4-6",
        " @ ",
        "kg",
        "%",
        "RPE ",
        "bw",
        "rest ",
        "0s",
        " + ",
        "drop",
        "band",
        "classic",
        "cut ",
        " on ",
        "at end: ",
        "Day ",
        "A1 ",
        " / ",
        "per side",
        "#"
    })
    @FuzzTest(maxDuration = "24h")
    void aRoutinePrintsAsItIsRead(@NotNull String text) {
        Parsed<Routine> read = Routine.parse(text, CATALOGUE);
        Routine again = Routine.parse(read.value().toString(), CATALOGUE).value();
        if (!again.equals(read.value())) {
            throw new AssertionError("Printed " + read.value() + " and read " + again + ".");
        }
        for (RoutineDay day : read.value().days()) {
            day.order();
            day.remarks();
        }
    }
}
