package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nijugo.dropset.Advice;
import org.nijugo.dropset.Alternative;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.DropSetRequest;
import org.nijugo.dropset.Forecast;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.Note;
import org.nijugo.dropset.OneRepMax;
import org.nijugo.dropset.PlannedDropSet;
import org.nijugo.dropset.PlannedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.RampUpSet;
import org.nijugo.dropset.RepAim;
import org.nijugo.dropset.RestClock;
import org.nijugo.dropset.SetForecast;
import org.nijugo.dropset.Situation;
import org.nijugo.dropset.WorkText;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.strength.TodaysStrength;

/** The three kinds of advice as they leave, word for word. */
class AdviceJsonTest {
    private static final Equipment BAR =
            Gym.findBuiltIn("home-kg").get().equipmentFor(Exercises.CATALOGUE.get("bench press"), Optional.empty());
    private static final Weight FIVE = Weight.kilograms(5);
    private static final Weight TWENTY = Weight.kilograms(20);

    @Test
    void aRecommendedDropIsTheObjectThatWasPromised() {
        assertThat(PlanJson.advice(ask("bench press", "100kg x5 x5", Optional.empty()), recommended())
                        .print())
                .isEqualTo("{\"version\":1,\"advice\":\"recommended\",\"protocol\":\"drop\","
                        + "\"oneRepMax\":{\"value\":\"115 kg\",\"source\":\"given\"},"
                        + "\"reasons\":[{\"rule\":\"R05\",\"text\":\"Asked for by name.\"}],\"warnings\":[],"
                        + "\"segments\":[{\"load\":\"100 kg\",\"wished\":\"100 kg\",\"percentOfMax\":87.0,"
                        + "\"reps\":{\"min\":1,\"aim\":5,\"amrap\":true},\"stopAtRir\":0,\"restBeforeSeconds\":180,"
                        + "\"plates\":[\"20 kg\",\"5 kg\"],\"pull\":[],\"forecast\":{\"reps\":5,\"low\":3,\"high\":7}},"
                        + "{\"load\":\"90 kg\",\"wished\":\"90.05 kg\",\"percentOfMax\":78.3,\"cut\":10.0,"
                        + "\"reps\":{\"min\":1,\"aim\":5,\"amrap\":true},\"stopAtRir\":0,\"restBeforeSeconds\":20,"
                        + "\"plates\":[\"20 kg\"],\"pull\":[\"5 kg\"],\"forecast\":{\"reps\":5,\"low\":2,\"high\":8}}],"
                        + "\"alternatives\":[{\"protocol\":\"classic\",\"why\":\"For size.\"}],"
                        + "\"forecast\":{\"totalReps\":25,\"segments\":2,\"cuts\":1,\"seconds\":95},"
                        + "\"overridden\":[\"R11\"],\"exercise\":\"Bench press\",\"perHand\":false,\"perSide\":false,\"sides\":2,"
                        + "\"gym\":\"home-kg\",\"rampUp\":[{\"load\":\"50 kg\",\"reps\":5,\"plates\":[]}],"
                        + "\"restack\":\"Swap the outer 20 for 10 + 5 + 5.\"}");
    }

    @Test
    void thePlanInAnAnswerIsReadBack() {
        Json.Fields answer = PlanJson.advice(ask("bench press", "100kg x5 x5", Optional.empty()), recommended());

        assertThat(Reading.plan(answer)).isEqualTo(plan());
    }

    @Test
    void onTheBeltOfAPullUpIsSaidBesideTheTotal() {
        Optional<BodyShare> body = Optional.of(new BodyShare(Weight.kilograms(95)));
        Json.Fields answer = PlanJson.advice(ask("pull-up", "+5kg x5 x5", body), recommended());

        assertThat(answer.print())
                .contains("\"oneRepMax\":{\"value\":\"115 kg\",\"source\":\"given\",\"added\":\"+20 kg\"}")
                .contains("\"bodyShare\":\"95 kg\"")
                .contains("\"high\":7},\"added\":\"+5 kg\"}")
                .contains("\"high\":8},\"added\":\"-5 kg\"}");
        assertThat(Reading.plan(answer)).isEqualTo(plan());
    }

    @Test
    void adviceNotToDoItHasTheSameFields() {
        List<Note> reasons = List.of(new Note("R11", "The tens have done it."));
        List<Alternative> instead = List.of(new Alternative(Protocol.CLASSIC, "If you want more."));
        OneRepMax max = new OneRepMax(Weight.kilograms(115), false);
        PlanAsk ask = ask("bench press", "80kg x10", Optional.empty());
        Advice notNeeded = new Advice.NotNeeded(Protocol.BAND, max, reasons, List.of(), instead);
        Advice notYet = new Advice.NotYet(Protocol.DROP, max, reasons, List.of(), instead);

        assertThat(PlanJson.advice(ask, notNeeded).print())
                .isEqualTo("{\"version\":1,\"advice\":\"not-needed\",\"protocol\":\"band\","
                        + "\"oneRepMax\":{\"value\":\"115 kg\",\"source\":\"estimated\"},"
                        + "\"reasons\":[{\"rule\":\"R11\",\"text\":\"The tens have done it.\"}],\"warnings\":[],"
                        + "\"segments\":[],\"alternatives\":[{\"protocol\":\"classic\",\"why\":\"If you want more.\"}],"
                        + "\"forecast\":{\"totalReps\":0,\"segments\":0,\"cuts\":0,\"seconds\":0},"
                        + "\"overridden\":[],\"exercise\":\"Bench press\",\"perHand\":false,\"perSide\":false,\"sides\":2,"
                        + "\"gym\":\"home-kg\"}");
        assertThat(PlanJson.advice(ask, notYet).print()).contains("\"advice\":\"not-yet\",\"protocol\":\"drop\"");
    }

    private static PlannedDropSet plan() {
        RepAim aim = new RepAim(1, 5, true);
        PlannedSegment opening = new PlannedSegment(
                Weight.kilograms(100),
                Weight.kilograms(100),
                Percent.ofHundredths(8700),
                Optional.empty(),
                aim,
                0,
                Seconds.of(180),
                List.of(TWENTY, FIVE),
                List.of(),
                new Forecast(5, 3, 7));
        PlannedSegment second = new PlannedSegment(
                Weight.kilograms(90),
                Weight.parse("90.05kg"),
                Percent.ofHundredths(7830),
                Optional.of(Percent.of(10)),
                aim,
                0,
                Seconds.of(20),
                List.of(TWENTY),
                List.of(FIVE),
                new Forecast(5, 2, 8));
        return new PlannedDropSet(
                Protocol.DROP,
                List.of(new RampUpSet(Weight.kilograms(50), 5, List.of())),
                List.of(opening, second),
                List.of(new Loading(opening.load(), opening.plates()), new Loading(second.load(), second.plates())),
                new SetForecast(25, 2, 1, 95),
                Optional.of("Swap the outer 20 for 10 + 5 + 5."));
    }

    private static Advice recommended() {
        Exercise bench = Exercises.CATALOGUE.get("bench press");
        TodaysStrength today = TodaysStrength.from(
                StrengthPrior.guessed(bench, FatigueResistance.MIXED),
                WorkText.parse("100kg x5 x5")
                        .heavyWork(Optional.empty(), Seconds.of(180))
                        .sets(),
                Seconds.of(180));
        Situation situation = new Situation(
                bench,
                BAR,
                today,
                new OneRepMax(Weight.kilograms(115), true),
                new RestClock(bench, 2, false, Optional.empty(), false),
                Hands.ME,
                Protocol.DROP,
                25,
                25,
                Percent.of(10),
                0,
                6);
        return new Advice.Recommended(
                plan(),
                situation,
                List.of(new Note("R05", "Asked for by name.")),
                List.of(),
                List.of(new Alternative(Protocol.CLASSIC, "For size.")),
                List.of("R11"));
    }

    private static PlanAsk ask(String exercise, String work, Optional<BodyShare> body) {
        DropSetRequest request = new DropSetRequest(
                Exercises.CATALOGUE.get(exercise),
                BAR,
                WorkText.parse(work).heavyWork(body, Seconds.of(180)),
                Optional.empty(),
                Optional.of(Protocol.DROP),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Hands.ME,
                SafetyContext.unknown(),
                List.of(),
                false);
        return new PlanAsk(request, "home-kg", body, List.of());
    }
}
