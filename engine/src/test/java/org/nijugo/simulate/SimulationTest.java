package org.nijugo.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nijugo.dropset.Protocol;
import org.nijugo.exercise.Exercises;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** Many lifters, each through the planner and the stepper of the real thing. */
class SimulationTest {
    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherAnother() {
        Wishes wishes = bench(Protocol.DROP).lifters(100);
        assertThat(run(wishes.seed(7))).isEqualTo(run(wishes.seed(7)));
        assertThat(run(wishes.seed(8)).totals())
                .isNotEqualTo(run(wishes.seed(7)).totals());
    }

    @Property(tries = 10)
    void inWhateverPartsItIsPlayedTheReportIsTheSame(
            @ForAll @IntRange(min = 0, max = 60) int one, @ForAll @IntRange(min = 0, max = 60) int other) {
        SimulationRequest request = bench(Protocol.DROP).lifters(60).request();
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        SimulationPart first = Simulation.part(request, 0, from, Progress.UNSEEN);
        SimulationPart second = Simulation.part(request, from, to, Progress.UNSEEN);
        SimulationPart third = Simulation.part(request, to, 60, Progress.UNSEEN);
        assertThat(third.plus(first).plus(second).report()).isEqualTo(Simulation.run(request, Progress.UNSEEN));
    }

    @Test
    void mostBenchPressersWhoDropReachTwentyFiveAndNobodyDoesMore() {
        SimulationReport report = run(bench(Protocol.DROP).lifters(400));
        assertThat(report.played()).isEqualTo(400);
        assertThat(report.totalReps().most()).isEqualTo(25);
        assertThat(report.shareAtTarget().hundredths()).isGreaterThan(8_500);
        assertThat(report.segmentCounts().middle()).isBetween(3, 6);
        assertThat(report.cuts().middle()).isEqualTo(report.segmentCounts().middle() - 1);
        assertThat(report.segments().get(0).reps().meanHundredths()).isBetween(350, 700);
    }

    @Test
    void loadsFallFromSegmentToSegment() {
        SimulationReport report = run(bench(Protocol.DROP).lifters(200));
        int before = Integer.MAX_VALUE;
        for (SegmentReport segment : report.segments()) {
            if (segment.lifters() > 50) {
                assertThat(segment.percents().middle()).isLessThan(before);
                before = segment.percents().middle();
            }
        }
        assertThat(report.segments().get(0).percents().middle()).isBetween(8_000, 9_200);
    }

    @Test
    void largerCutsAreFewerSegmentsAndALighterEnd() {
        SimulationReport gentle = run(bench(Protocol.DROP).cut(5).lifters(200));
        SimulationReport harsh = run(bench(Protocol.DROP).cut(15).lifters(200));
        assertThat(harsh.segmentCounts().meanHundredths())
                .isLessThan(gentle.segmentCounts().meanHundredths());
        assertThat(harsh.finalShares().middle()).isLessThan(gentle.finalShares().middle());
    }

    @Test
    void aBandIsOneOpenEndedSetThatMostBringToItsMinimum() {
        SimulationReport report = run(bench(Protocol.BAND).lifters(400));
        assertThat(report.segmentCounts().most()).isEqualTo(1);
        assertThat(report.shareAtMinimum().hundredths()).isGreaterThan(8_000);
        assertThat(report.totalReps().most()).isGreaterThan(25);
        assertThat(report.segments().get(0).percents().middle()).isBetween(4_500, 7_000);
    }

    @Test
    void aClassicIsTwentyFiveAtMost() {
        SimulationReport report = run(bench(Protocol.CLASSIC).lifters(200));
        assertThat(report.totalReps().most()).isEqualTo(25);
        assertThat(report.shareAtTarget().hundredths()).isGreaterThan(5_000);
        assertThat(report.segments().get(0).percents().middle()).isBetween(3_800, 5_500);
    }

    @Test
    void everyLiftCanBeTried() {
        for (String exercise : List.of("squat", "deadlift", "leg press", "barbell curl", "dumbbell bench press")) {
            for (Protocol protocol : Protocol.values()) {
                SimulationReport report = run(Wishes.of(exercise, equipment(exercise))
                        .protocol(protocol)
                        .lifters(30));
                assertThat(report.played())
                        .as("%s, %s", exercise, protocol.word())
                        .isGreaterThan(24);
                assertThat(SimulationPlot.svg(report)).endsWith("</svg>\n");
            }
        }
    }

    @Test
    void progressIsToldAfterEveryLifter() {
        List<Integer> told = new ArrayList<>();
        Simulation.part(bench(Protocol.BAND).lifters(10).request(), 4, 7, (done, all) -> told.add(done * 10 + all));
        assertThat(told).containsExactly(13, 23, 33);
    }

    @Test
    void aMillionIsEnoughAndNobodyIsTooFew() {
        assertThatThrownBy(() -> bench(Protocol.DROP).lifters(0).request()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> bench(Protocol.DROP).lifters(1_000_001).request())
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> bench(Protocol.DROP).seed(-1).request()).isInstanceOf(RefusedException.class);
    }

    private static SimulationReport run(Wishes wishes) {
        return Simulation.run(wishes.request(), Progress.UNSEEN);
    }

    private static Wishes bench(Protocol protocol) {
        return Wishes.of("bench press", equipment("bench press")).protocol(protocol);
    }

    private static Equipment equipment(String exercise) {
        return Gym.findBuiltIn("commercial-kg")
                .orElseThrow()
                .equipmentFor(Exercises.CATALOGUE.get(exercise), Optional.of(Weight.kilograms(80)));
    }
}
