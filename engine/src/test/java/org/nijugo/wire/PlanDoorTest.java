package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.PlannedDropSet;
import org.nijugo.dropset.RunEvent;

/** From what was lifted to the last rep, asked at the door. */
class PlanDoorTest {
    private static final String BENCH =
            "'exercise':'bench press','work':'100kg x5 x5 x5 x5','1rm':'115kg','spotting':'spotter'";
    private static final String DROP = BENCH + ",'protocol':'drop'";

    private static String plan(String fields, String... path) {
        return Doors.ask("{'ask':'plan'," + fields + "}", path);
    }

    private static String play(String fields, String... path) {
        return Doors.ask("{'ask':'play'," + fields + "}", path);
    }

    /** One field of each step, in order; empty where a step has not got it. */
    private static List<String> steps(String fields, String name) {
        List<String> values = new ArrayList<>();
        if (Json.parse(play(fields, "steps")) instanceof Json.Items steps) {
            for (int i = 0; i < steps.items().size(); i++) {
                values.add(play(fields, "steps", Integer.toString(i), name));
            }
        }
        return values;
    }

    @Test
    void theKeysOfAPlanComeInTheirOrder() {
        assertThat(Json.parse(plan(DROP))).isInstanceOfSatisfying(Json.Fields.class, fields -> {
            List<String> names = new ArrayList<>();
            fields.fields().forEach(field -> names.add(field.name()));
            assertThat(names)
                    .startsWith(
                            "version",
                            "advice",
                            "protocol",
                            "oneRepMax",
                            "reasons",
                            "warnings",
                            "segments",
                            "alternatives",
                            "forecast",
                            "overridden");
        });
        assertThat(plan(DROP, "segments", "0"))
                .startsWith("{\"load\":\"100 kg\",\"wished\":\"100 kg\",\"percentOfMax\":87.0,\"reps\":{\"min\":")
                .contains("\"restBeforeSeconds\":180,\"plates\":[\"");
        assertThat(plan(DROP, "segments", "1"))
                .startsWith("{\"load\":\"90 kg\",\"wished\":\"90 kg\",\"percentOfMax\":78.3,\"cut\":10.0,");
    }

    @Test
    void theBenchWalksDownByOneFiveASide() {
        for (String rung : new String[] {"1", "2", "3"}) {
            assertThat(plan(DROP + ",'cut':'10%'", "segments", rung, "pull")).isEqualTo("[\"5 kg\"]");
        }
    }

    @Test
    void tensHaveDoneItAndAnOverrideSaysSo() {
        String tens = "'exercise':'bench press','work':'80kg x10','1rm':'115kg','spotting':'spotter'";

        assertThat(plan(tens, "advice")).isEqualTo("not-needed");
        assertThat(plan(tens, "reasons", "0", "rule")).isEqualTo("R11");
        assertThat(plan(tens, "segments")).isEqualTo("[]");
        assertThat(plan(tens, "alternatives")).isNotEqualTo("[]");
        assertThat(plan(tens + ",'override':'R11'", "advice")).isEqualTo("recommended");
        assertThat(plan(tens + ",'override':'R11'", "overridden")).isEqualTo("[\"R11\"]");
    }

    @Test
    void aCutForABandIsNotTakenInSilence() {
        assertThat(plan(BENCH + ",'protocol':'band','cut':'10%'", "warnings"))
                .contains("The cut is one of a running drop");
        assertThat(plan(DROP + ",'cut':'10%'", "warnings")).doesNotContain("The cut is one of a running drop");
    }

    @Test
    void whatAPullUpsMaximumWasTakenForIsSaidInItsPlan() {
        String pullUp = "'exercise':'pull-up','work':'+20kg x5 x5','bodyweight':'80kg','1rm':'40kg'";

        assertThat(plan(pullUp, "warnings", "0", "rule")).isEqualTo("R18");
        assertThat(plan(pullUp, "oneRepMax"))
                .isEqualTo("{\"value\":\"120 kg\",\"source\":\"given\",\"added\":\"+40 kg\"}");
    }

    @Test
    void whatIsDoneIsRecordedAsItWasAndASetOfTwentyFiveIsFinished() {
        String reps = DROP + ",'reps':'5,5,6,7,2'";

        assertThat(steps(reps, "step"))
                .containsExactly(
                        "lift", "change", "lift", "change", "lift", "change", "lift", "change", "lift", "finished");
        assertThat(steps(reps, "done")).containsSubsequence("5", "5", "6", "7", "2");
        assertThat(play(reps, "steps", "9", "reason")).isEqualTo("target");
        assertThat(play(reps, "steps", "9", "total")).isEqualTo("25");
        assertThat(play(reps, "unused")).isEqualTo("null");
    }

    @Test
    void whatALifterCouldDoIsTakenUpToWhatIsLeft() {
        String able = DROP + ",'able':[5,7,9,9]";

        assertThat(steps(able, "done")).containsSubsequence("5", "7", "9", "4");
        assertThat(play(DROP + ",'able':'5,7,9,9,9,9'", "unused")).isEqualTo("[9,9]");
    }

    @Test
    void tooFewCountsEndWithTheNextStep() {
        assertThat(steps(DROP + ",'reps':[5]", "step")).containsExactly("lift", "change");
        assertThat(steps(DROP, "step")).containsExactly("lift");
    }

    @Test
    void aClassicRackedAtNineteenGoesOnWhereThereIsASecondCount() {
        String classic = BENCH + ",'protocol':'classic'";

        assertThat(steps(classic + ",'reps':[19]", "step")).containsExactly("lift", "finished");
        assertThat(play(classic + ",'reps':[19]", "steps", "1", "goOn", "left")).isEqualTo("6");
        assertThat(steps(classic + ",'reps':[19,6]", "step")).containsExactly("lift", "change", "lift", "finished");
        assertThat(play(classic + ",'reps':[19,6]", "steps", "3", "total")).isEqualTo("25");
    }

    @Test
    void withoutARecommendationNothingIsPlayed() {
        String alone = "'exercise':'bench press','work':'100kg x5','protocol':'drop','reps':[5]";

        assertThat(play(alone, "plan", "advice")).isEqualTo("not-yet");
        assertThat(play(alone, "steps")).isEqualTo("[]");
        assertThat(Doors.ask(
                        "{'ask':'next','exercise':'bench press','work':'100kg x5','protocol':'drop'}", "error", "kind"))
                .isEqualTo("refused");
    }

    @Test
    void everyStepOfTheDoorIsReadBackAndSaysTheSameAgain() {
        if (Json.parse(play(DROP + ",'reps':[7,4,0,3,1]", "steps")) instanceof Json.Items steps) {
            for (Json step : steps.items()) {
                NextStep read = Reading.step(step);
                String again =
                        StepJson.write(read, 25, java.util.Optional.empty()).print();
                assertThat(step.print().replaceAll(",\"done\":\\d+", "")).isEqualTo(again);
            }
        }
    }

    @Test
    void aHostOnTheJvmGetsTheSameWithoutJson() {
        Json request = Json.parse(("{" + DROP + "}").replace('\'', '"'));
        PlanAsk ask = Doors.COACH.request(request);
        Advice advice = Doors.COACH.plan(ask.request());

        assertThat(advice).isInstanceOfSatisfying(Advice.Recommended.class, recommended -> {
            PlannedDropSet told = Reading.plan(Json.parse(plan(DROP)));
            assertThat(PlanJson.plan(told).print())
                    .isEqualTo(PlanJson.plan(recommended.plan()).print());
            NextStep step = Doors.COACH.next(recommended, List.of(RunEvent.SegmentDone.of(5)));
            assertThat(StepJson.write(step, 25, ask.body()).print())
                    .isEqualTo(Doors.ask("{'ask':'next'," + DROP + ",'events':[{'event':'done','reps':5}]}")
                            .replace("\"version\":1,", ""));
        });
    }

    @Test
    void aStackIsFoundForALadder() {
        assertThat(Doors.ask(
                        "{'ask':'strip','gym':'commercial-kg','loads':'100kg 90kg 80kg 70kg'}", "rungs", "3", "load"))
                .isEqualTo("70 kg");
        assertThat(Doors.ask("{'ask':'strip','gym':'commercial-kg','loads':'100kg 110kg'}", "error", "at"))
                .isEqualTo("loads");
        assertThat(Doors.ask("{'ask':'strip','gym':'commercial-kg','loads':'10kg 9kg'}", "error", "kind"))
                .isEqualTo("refused");
    }

    @Test
    void heavyWorkIsPlannedFromTheMaximum() {
        assertThat(Doors.ask(
                        "{'ask':'primary','exercise':'bench press','1rm':'115kg','spotting':'spotter'}",
                        "sets",
                        "3",
                        "reps"))
                .isEqualTo("4-6");
        assertThat(Doors.ask("{'ask':'primary','exercise':'bench press','1rm':'21kg'}", "error", "kind"))
                .isEqualTo("refused");
    }

    @Test
    void aSimulationIsTheSameForTheSameSeed() {
        String ask = "{'ask':'simulate','exercise':'bench press','protocol':'drop','lifters':20,'seed':7}";

        assertThat(Doors.ask(ask, "played")).isEqualTo("20");
        assertThat(Doors.ask(ask)).isEqualTo(Doors.ask(ask));
        assertThat(Doors.ask(ask)).isNotEqualTo(Doors.ask(ask.replace("7}", "8}")));
        assertThat(Doors.ask(ask.replace("'lifters':20", "'lifters':0"), "error", "at"))
                .isEqualTo("lifters");
        assertThat(Doors.ask(ask.replace("'seed':7", "'plot':true"), "svg")).startsWith("<svg");
    }
}
