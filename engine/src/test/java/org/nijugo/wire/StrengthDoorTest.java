package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lifter can do, asked at the door. */
class StrengthDoorTest {
    @Test
    void aSetIsWorthItsMaximumInARangeAndByEveryFormulaThatMayAnswer() {
        String ask = "{'ask':'e1rm','set':'100kg x5@8'}";

        assertThat(Doors.ask(ask, "set")).isEqualTo("100 kg x5@8");
        assertThat(Doors.ask(ask, "value")).startsWith("11").endsWith(" kg");
        assertThat(Doors.ask(ask, "formulas", "0"))
                .isEqualTo("{\"name\":\"Epley\",\"value\":\"123.3 kg\",\"leastReps\":1,\"mostReps\":10,"
                        + "\"about\":\"read off a chart in a manual; the one most people know\"}");
        assertThat(Doors.ask(ask, "warnings")).isEqualTo("[]");
    }

    @Test
    void withoutAnEffortTheSetCountsAsGivenAllAndThatIsSaid() {
        assertThat(Doors.ask("{'ask':'e1rm','set':'100kg x5'}", "formulas", "0", "value"))
                .isEqualTo("116.7 kg");
        assertThat(Doors.ask("{'ask':'e1rm','set':'100kg x5'}", "warnings", "0", "text"))
                .contains("Nobody said how many reps were left");
    }

    @Test
    void noFormulaAnswersBeyondItsReps() {
        String formulas = Doors.ask("{'ask':'e1rm','set':'100kg x11@10'}", "formulas");

        assertThat(formulas)
                .contains("{\"name\":\"Epley\",\"refused\":\"\\\"11 reps\\\" cannot be used: expected 1 to 10 reps")
                .contains("{\"name\":\"Kemmler\",\"value\":");
        assertThat(Doors.ask("{'ask':'e1rm','set':'100kg x25'}", "error", "kind"))
                .isEqualTo("refused");
    }

    @Test
    void aSessionOfALiftSpeaksThroughItsBestSets() {
        String session = "{'ask':'e1rm','exercise':'bench press','set':'60kg x5, 100kg x5@8 x5@9'}";

        assertThat(Doors.ask(session, "set")).startsWith("100 kg x5@");
        assertThat(Doors.ask("{'ask':'e1rm','set':'100kg x5@8 x5@9'}", "error", "message"))
                .contains("Name the exercise too.");
        assertThat(Doors.ask("{'ask':'e1rm','exercise':'bench press','set':'100kg x5 x5'}", "error", "kind"))
                .isEqualTo("refused");
    }

    @Test
    void onAPullUpTheMaximumIsSaidInAllAndOnTheBelt() {
        String pullUp = "{'ask':'e1rm','exercise':'pull-up','bodyweight':'80kg','set':'+20kg x5@10'}";

        assertThat(Doors.ask(pullUp, "set")).isEqualTo("100 kg x5@10");
        assertThat(Doors.ask(pullUp, "added")).startsWith("+3");
        assertThat(Doors.ask("{'ask':'e1rm','exercise':'pull-up','set':'x5'}", "error", "at"))
                .isEqualTo("bodyweight");
    }

    @Test
    void repsToComeAreSaidWithTheirFractions() {
        String ask = "{'ask':'predict','exercise':'bench press','sets':'70%xF r120 70%xF r120 70%xF'}";

        assertThat(Doors.ask(ask, "reps")).matches("\\[\\d+\\.\\d\\d,\\d+\\.\\d\\d,\\d+\\.\\d\\d]");
        assertThat(Doors.ask(ask, "sets", "0", "set")).isEqualTo("70%xF r120");
        assertThat(Doors.ask(ask, "warnings")).isEqualTo("[]");
        assertThat(Doors.ask("{'ask':'predict','exercise':'squat','sets':'20%xF'}", "warnings", "0"))
                .contains("outside 30% to 97%");
        assertThat(Doors.ask(
                        "{'ask':'predict','exercise':'bench press','profile':'fast','sets':'90%x3 r30 90%xF'}", "reps"))
                .startsWith("[3.00,");
    }

    @Test
    void aRepsTestTellsTheProfile() {
        String ask = "{'ask':'profile','exercise':'squat','tests':'80%x8'}";

        assertThat(Doors.ask(ask, "word")).isEqualTo("fast");
        assertThat(Doors.ask(ask, "settled")).isEqualTo("false");
        assertThat(Doors.ask("{'ask':'profile','exercise':'squat','tests':['80%x11','70%x17']}", "word"))
                .isEqualTo("mixed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'ask':'e1rm'} | set | input",
                "{'ask':'e1rm','set':'100 x5'} | set | input",
                "{'ask':'e1rm','set':'bw x5'} | set | input",
                "{'ask':'e1rm','set':'100kg x5@4'} | set | refused",
                "{'ask':'e1rm','set':'100kg x5','formula':'Epley'} | formula | input",
                "{'ask':'predict','exercise':'bench press'} | sets | input",
                "{'ask':'predict','exercise':'bench press','sets':'70xF'} | sets | input",
                "{'ask':'predict','exercise':'bench press','sets':'9%xF'} | sets | refused",
                "{'ask':'profile','exercise':'squat'} | tests | input",
                "{'ask':'profile','exercise':'squat','tests':'80% x9'} | tests | input",
                "{'ask':'profile','exercise':'squat','tests':'99%x2'} | tests | refused",
                "{'ask':'predict','sets':'70%xF'} | exercise | input",
                "{'ask':'predict','exercise':'bench press','sets':'70%xF','profile':'quick'} | profile | input",
            })
    void whatIsWrongIsSaidWithItsField(String ask, String at, String kind) {
        assertThat(Doors.ask(ask, "error", "at")).isEqualTo(at);
        assertThat(Doors.ask(ask, "error", "kind")).isEqualTo(kind);
    }
}
