package org.nijugo.checks.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

class JsonFuzzTest {
    static Stream<String> known() {
        return Stream.of(
                "{\"a\":[1,-2.50,3e4,true,false,null,\"\\u00e9\\n\\\"\"]}",
                "[[[{}]]]",
                "\ufeff \"\ud83d\udcaa\"",
                "-0.0E-12");
    }

    @MethodSource("known")
    @DictionaryEntries({"{\"", "\":", "[", "]", "}", ",", "\\u", "\\", "true", "false", "null", "1e", "-0", "."})
    @FuzzTest(maxDuration = "24h")
    void jsonPrintsAsItIsReadShortAndPretty(@NotNull String text) {
        Json value;
        try {
            value = Json.parse(text);
        } catch (InputException trouble) {
            Hostile.saysWhatItIs(trouble, text);
            return;
        }
        if (!Json.parse(value.print()).equals(value)
                || !Json.parse(value.pretty()).equals(value)) {
            throw new AssertionError("Printed " + value.print() + " and " + value.pretty());
        }
    }
}
