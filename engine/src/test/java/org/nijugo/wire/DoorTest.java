package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the door says to requests that are not about a plan, and to what is no request. */
class DoorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | ask: nothing is there: expected what is asked: ",
                "{'ask':'pray'} | ask: \"pray\" cannot be used: expected one of plan, next, play",
                "{'ask':5} | ask: \"5\" cannot be used: expected one of plan, next, play",
                "{'ask':['plan']} | ask: \"['plan']\" cannot be used: expected a text, not a list.",
                "[] | \"[]\" cannot be used: expected an object, not a list.",
                "{'version':2,'ask':'plan'} | version: \"2\" cannot be used: expected version 1. Another version of the program wrote or wants it.",
                "{'version':1.0,'ask':'plan'} | version: \"1.0\" cannot be used: expected version 1.",
                "{'ask':'plan' | JSON, line 1, column 14: nothing is there: expected more: the JSON ends too early.",
                "{'ask':'explain','rule':'R21'} | rule: \"R21\" cannot be used: expected a rule of the book. There are R01 to R20.",
                "{'ask':'explain','rule':'nine'} | rule: \"nine\" cannot be used: expected the id of a rule.",
                "{'ask':'explain','rule':'R09','lang':'de'} | lang: \"lang\" cannot be used: expected one of the fields version, ask, rule.",
                "{'ask':'routine'} | text: nothing is there: expected a routine",
            })
    void whatIsWrongIsSaidInASentence(String request, String message) {
        assertThat(Doors.ask(request, "error", "message").replace('"', '\'')).contains(message.replace('"', '\''));
        assertThat(Doors.ask(request, "version")).isEqualTo("1");
    }

    @Test
    void whatCannotBeReadAndWhatCannotBeDoneAreToldApart() {
        assertThat(Doors.ask("{'ask':'explain','rule':'x'}", "error", "kind")).isEqualTo("input");
        assertThat(Doors.ask("{'ask':'explain','rule':'R99'}", "error", "kind")).isEqualTo("refused");
        assertThat(Doors.ask("{'ask':'explain','rule':'R99'}"))
                .isEqualTo("{\"version\":1,\"error\":{\"kind\":\"refused\",\"at\":\"rule\",\"value\":\"R99\","
                        + "\"expected\":\"a rule of the book\",\"advice\":\"There are R01 to R20.\","
                        + "\"message\":\"rule: \\\"R99\\\" cannot be used: expected a rule of the book. There are R01 to"
                        + " R20.\"}}");
    }

    @Test
    void aRuleIsExplainedWhateverWayItsIdIsTyped() {
        assertThat(Doors.ask("{'ask':'explain','rule':'r9'}", "id")).isEqualTo("R09");
        assertThat(Doors.ask("{'ask':'explain','rule':9}", "id")).isEqualTo("R09");
        assertThat(Doors.ask("{'ask':'explain'}", "rules", "19", "id")).isEqualTo("R20");
    }

    @Test
    void anExerciseIsFoundWithItsNamesElsewhere() {
        assertThat(Doors.ask("{'ask':'exercises','search':'paused bench'}", "exercises", "0", "name"))
                .isEqualTo("Paused bench press");
        assertThat(Doors.ask("{'ask':'exercises','search':'feet-up bench press'}", "exercises", "0", "names"))
                .isEqualTo("{\"Strong\":[],\"Hevy\":[\"Feet Up Bench Press (Barbell)\"],\"FitNotes\":[]}");
        assertThat(Doors.ask("{'ask':'exercises','search':'unicorn'}", "exercises"))
                .isEqualTo("[]");
        assertThat(Doors.ask("{'ask':'exercises','name':'BENCH presses'}", "exercises", "0", "id"))
                .isEqualTo("bench-press");
        assertThat(Doors.ask("{'ask':'exercises','name':'unicorn'}", "exercises"))
                .isEqualTo("[]");
    }

    @Test
    void aRoutineIsToldWithItsOrderAndItsProblems() {
        String request =
                "{'ask':'routine','text':'Bench press 2x5 @ 100kg rest 0s + drop 25 cut 10%\\nSquat 4x5 @ 100'}";

        assertThat(Doors.ask(request, "days", "0", "exercises", "0", "restSeconds"))
                .isEqualTo("0");
        assertThat(Doors.ask(request, "days", "0", "exercises", "0", "finish"))
                .isEqualTo("{\"protocol\":\"drop\",\"target\":25,\"cut\":10.0}");
        assertThat(Doors.ask(request, "days", "0", "order", "2"))
                .isEqualTo("{\"label\":\"\",\"exercise\":\"Bench press\",\"set\":3,\"finish\":\"drop\"}");
        assertThat(Doors.ask(request, "problems", "0", "line")).isEqualTo("2");
    }

    @Property(tries = 3000)
    void whateverIsAskedThereIsAnAnswer(@ForAll("requests") String request) {
        Json answer = Json.parse(Doors.COACH.ask(request));

        assertThat(answer).isInstanceOfSatisfying(Json.Fields.class, fields -> assertThat(fields.find("version"))
                .contains(Json.whole(1)));
        assertThat(Doors.COACH.ask(request)).isEqualTo(answer.print());
    }

    @Provide
    Arbitrary<String> requests() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "\"ask\":",
                        "\"explain\"",
                        "\"rule\":",
                        "\"R09\"",
                        ",",
                        "\"routine\"",
                        "\"text\":",
                        "\"Bench press 4x5 @\"",
                        "\"exercises\"",
                        "\"search\":",
                        "\"\\ud800\"",
                        "[",
                        "]",
                        "null",
                        "-1e9",
                        "\"screening\"",
                        "\"version\":",
                        "1",
                        "2")
                .list()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(pieces -> "{\"ask\":" + String.join("", pieces));
    }
}
