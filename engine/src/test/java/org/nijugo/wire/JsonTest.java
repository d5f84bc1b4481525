package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.text.InputException;

/** JSON in, JSON out: digits stay as they are, order stays, and what is not JSON is said with its place. */
class JsonTest {
    @Property(tries = 500)
    void whatIsPrintedReadsTheSameAgain(@ForAll("values") Json value) {
        assertThat(Json.parse(value.print())).isEqualTo(value);
        assertThat(Json.parse(value.pretty())).isEqualTo(value);
        assertThat(Json.parse(value.print()).print()).isEqualTo(value.print());
    }

    @Property(tries = 2000)
    void anyTextIsReadOrRefusedInWords(@ForAll("scraps") String text) {
        try {
            Json.parse(text);
        } catch (InputException refused) {
            assertThat(refused.entry()).startsWith("JSON, line ");
            assertThat(refused.message()).doesNotContain("\n");
        }
    }

    @Property(tries = 300)
    void anyTextSurvivesAsAText(@ForAll String text) {
        assertThat(Json.parse(Json.text(text).print())).isEqualTo(Json.text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"87.0", "0.10", "-0", "1e400", "1E-7", "12345678901234567890", "100", "-3.50"})
    void numbersKeepTheirDigits(String digits) {
        assertThat(Json.parse(digits).print()).isEqualTo(digits);
    }

    @Test
    void decimalsShowAllTheirPlaces() {
        assertThat(Json.fixed(870, 1).print()).isEqualTo("87.0");
        assertThat(Json.fixed(5, 2).print()).isEqualTo("0.05");
        assertThat(Json.fixed(-1250, 2).print()).isEqualTo("-12.50");
        assertThat(Json.fixed(7, 0).print()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1,\"a\":2} | line 1, column 8 | every field once",
                "{\"a\" 1} | line 1, column 6 | a colon behind the name",
                "{a:1} | line 1, column 2 | the name of a field in double quotes",
                "[1 2] | line 1, column 4 | a comma or ]",
                "[1,] | line 1, column 4 | a JSON value",
                "[01] | line 1, column 3 | a comma or ]",
                "[1.] | line 1, column 2 | a JSON value",
                "[.5] | line 1, column 2 | a JSON value",
                "[+1] | line 1, column 2 | a JSON value",
                "NaN | line 1, column 1 | a JSON value",
                "{\"a\":1 | line 1, column 7 | more: the JSON ends too early",
                "~~ | line 1, column 1 | more: the JSON ends too early",
                "\"a\\x\" | line 1, column 4 | one of \" \\ / b f n r t u behind the backslash",
                "\"\\u12g4\" | line 1, column 6 | four hexadecimal digits behind \\u",
                "nul | line 1, column 1 | a JSON value",
                "1 2 | line 1, column 3 | the end, since the JSON is complete",
            })
    void whatIsNotJsonIsSaidWithItsPlace(String text, String place, String expected) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOfSatisfying(InputException.class, refused -> {
            assertThat(refused.entry()).isEqualTo("JSON, " + place);
            assertThat(refused.expected()).isEqualTo(expected);
        });
    }

    @Test
    void aProblemOnALaterLineIsFoundThere() {
        assertThatThrownBy(() -> Json.parse("{\n  \"ask\": \"plan\",\n  \"work\": 100kg\n}"))
                .hasMessage("JSON, line 3, column 14: \"kg }\" cannot be used: expected a comma or }.");
    }

    @Test
    void whatIsTooDeepTooLongOrTooWideIsRefused() {
        assertThatThrownBy(() -> Json.parse("[".repeat(500_000))).hasMessageContaining("at most 64 levels");
        assertThatThrownBy(() -> Json.parse("\"" + "a".repeat(2_000_000) + "\""))
                .hasMessageContaining("at most 1048576 characters");
        assertThatThrownBy(() -> Json.parse("9".repeat(100))).hasMessageContaining("at most 40 digits");
        StringBuilder wide = new StringBuilder("{");
        for (int i = 0; i < 1_000; i++) {
            wide.append(i == 0 ? "" : ",").append('"').append(i).append("\":0");
        }
        assertThatThrownBy(() -> Json.parse(wide.append('}').toString())).hasMessageContaining("at most 256 fields");
    }

    @Test
    void halfACharacterLeavesAsAnEscape() {
        assertThat(Json.text("a\ud83db").print()).isEqualTo("\"a\\ud83db\"");
        assertThat(Json.text("\udcaa").print()).isEqualTo("\"\\udcaa\"");
        assertThat(Json.text("💪").print()).isEqualTo("\"💪\"");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(Json.parse("\ufeff[1]").print()).isEqualTo("[1]");
    }

    @Test
    void prettyBreaksOnlyWhatIsTooLong() {
        Json short1 = Json.Fields.build().put("load", "100 kg").put("reps", 5).done();
        assertThat(short1.pretty()).isEqualTo("{\"load\": \"100 kg\", \"reps\": 5}");
        Json long1 = Json.Fields.build()
                .put("text", "x".repeat(70))
                .put("set", short1)
                .done();
        assertThat(long1.pretty())
                .isEqualTo("{\n  \"text\": \"" + "x".repeat(70)
                        + "\",\n  \"set\": {\"load\": \"100 kg\", \"reps\": 5}\n}");
    }

    @Provide
    Arbitrary<Json> values() {
        return value(3);
    }

    private static Arbitrary<Json> value(int depth) {
        Arbitrary<Json> leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).map(Json::text),
                Arbitraries.integers().map(Json::whole),
                Combinators.combine(
                                Arbitraries.integers().between(-99_999, 99_999),
                                Arbitraries.integers().between(0, 4))
                        .as(Json::fixed),
                Arbitraries.of(true, false).map(Json::flag),
                Arbitraries.just(new Json.Nothing()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Json> inner = value(depth - 1);
        Arbitrary<Json> items = inner.list().ofMaxSize(4).map(Json.Items::new);
        Arbitrary<Json> fields = Arbitraries.strings()
                .ofMaxLength(6)
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .flatMap(names -> inner.list().ofSize(names.size()).map(values -> fields(names, values)));
        return Arbitraries.oneOf(leaf, items, fields);
    }

    private static Json fields(List<String> names, List<Json> values) {
        List<Json.Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Json.Field(names.get(i), values.get(i)));
        }
        return new Json.Fields(fields);
    }

    /** Texts that look like JSON here and there. */
    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "\\ud83d", "1", "-", ".", "e", "0", "true",
                        "null", "fals", " ", "\n", "\t", "\u0000", "ä", "\ud83d", "\"a\"", "\"a\":", "\ufeff")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
