package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.FatigueResistance;

class QuantityFuzzTest {
    static Stream<String> known() {
        return Stream.of(
                "102.5 kg",
                "-20kg",
                "225 lbs",
                "87.5%",
                "4-6",
                "@8.5",
                "3:00",
                "90s",
                "2026-02-29",
                "mixed",
                "99999.3kg");
    }

    @MethodSource("known")
    @DictionaryEntries({"kg", "lb", "%", "@", "s", "min", ":", ".", "-", "fast", "99999", "0.001"})
    @FuzzTest(maxDuration = "24h")
    void whatIsMeasuredReadsBack(@NotNull String text) {
        Hostile.readsBackOrSaysWhy(text, Weight::parse);
        Hostile.readsBackOrSaysWhy(text, Percent::parse);
        Hostile.readsBackOrSaysWhy(text, Seconds::parse);
        Hostile.readsBackOrSaysWhy(text, RepRange::parse);
        Hostile.readsBackOrSaysWhy(text, Rpe::parse);
        Hostile.readsBackOrSaysWhy(text, CivilDate::parse);
        Hostile.readsBackOrSaysWhy(text, FatigueResistance::parse);
    }
}
