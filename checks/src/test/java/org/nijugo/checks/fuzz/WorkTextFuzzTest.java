package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.dropset.WorkText;

class WorkTextFuzzTest {
    static Stream<String> known() {
        return Stream.of(
                "100kg x5 x5 x5 x4",
                "60kg x5, 80kg x5, 100kg x5@8",
                "100kg 4x5",
                "4x5 @ 100kg",
                "bw x8, +20kg x5, -15kg x8");
    }

    @MethodSource("known")
    @DictionaryEntries({"kg", "lb", " x5", "@8.5", ", ", "bw", "+", "-", "4x5", "60x"})
    @FuzzTest(maxDuration = "24h")
    void workPrintsAsItIsRead(@NotNull String text) {
        Hostile.readsBackOrSaysWhy(text, WorkText::parse);
    }
}
