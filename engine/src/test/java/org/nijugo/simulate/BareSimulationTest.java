package org.nijugo.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.dropset.Protocol;

/** The bare model through the door of the simulation. */
class BareSimulationTest {
    @ParameterizedTest
    @CsvSource({
        "fast,5,10,5-2-3-2-3-3-3-3-1",
        "fast,5,30,5-3-3-4-3-4-3",
        "fast,10,20,5-4-5-5-6",
        "fast,10,45,5-5-6-6-3",
        "fast,15,10,5-5-6-8-1",
        "fast,15,20,5-6-7-7",
        "fast,15,45,5-7-8-5",
        "mixed,5,10,5-3-3-3-3-3-4-1",
        "mixed,5,20,5-3-4-3-4-4-2",
        "mixed,5,45,5-4-4-4-5-3",
        "mixed,10,10,5-5-5-6-4",
        "mixed,10,20,5-5-6-7-2",
        "mixed,10,30,5-6-6-7-1",
        "mixed,10,45,5-6-7-7",
        "mixed,15,10,5-7-7-6",
        "mixed,15,20,5-7-9-4",
        "mixed,15,45,5-8-10-2",
        "slow,5,10,5-3-4-4-4-4-1",
        "slow,5,20,5-4-4-4-5-3",
        "slow,5,45,5-5-5-5-5",
        "slow,10,20,5-6-8-6",
        "slow,15,20,5-9-11"
    })
    void aFreshFiveRepMaximumWalksDownLikeThis(String profile, int cut, int rest, String reps) {
        SimulationReport report = run(Wishes.bareBench()
                .protocol(Protocol.DROP)
                .profile(profile)
                .cut(cut)
                .rest(rest));
        List<String> means = new ArrayList<>();
        for (SegmentReport segment : report.segments()) {
            assertThat(segment.reps().deviationHundredths()).isZero();
            means.add(Integer.toString(segment.reps().middle()));
        }
        assertThat(String.join("-", means)).isEqualTo(reps);
        assertThat(report.shareAtTarget()).hasToString("100%");
    }

    @Test
    void whatIsNotSaidIsTenPercentAndTwentySeconds() {
        SimulationReport unsaid = run(Wishes.bareBench().protocol(Protocol.DROP));
        SimulationReport said =
                run(Wishes.bareBench().protocol(Protocol.DROP).cut(10).rest(20));
        assertThat(unsaid.segments()).isEqualTo(said.segments());
        assertThat(unsaid.seconds().middle()).isEqualTo(25 * 3 + 4 * 20);
        assertThat(unsaid.finalShares().middle()).isEqualTo(6561);
    }

    @ParameterizedTest
    @CsvSource({
        "bench press,fast,39",
        "bench press,mixed,47.5",
        "bench press,slow,55",
        "squat,mixed,54.6",
        "leg press,mixed,58.5"
    })
    void theClassicIsAtTheLoadThatGivesTwentyFive(String exercise, String profile, double percent) {
        SimulationReport report = run(Wishes.of(exercise, new Rack(20, 500, 1))
                .bare()
                .protocol(Protocol.CLASSIC)
                .profile(profile));
        assertThat(report.segments()).hasSize(1);
        assertThat(report.totalReps().middle()).isEqualTo(25);
        assertThat(report.segments().get(0).percents().middle() / 100.0).isCloseTo(percent, within(1.0));
    }

    @Test
    void theBandIsBetweenFiftyAndSixtyPercentAndReachesItsMinimum() {
        SimulationReport report = run(Wishes.bareBench().protocol(Protocol.BAND));
        assertThat(report.segments().get(0).percents().middle()).isBetween(5000, 6000);
        assertThat(report.totalReps().middle()).isBetween(19, 21);
        assertThat(report.shareAtMinimum()).hasToString("100%");
    }

    @Test
    void chanceAndGymMakeNoDifference() {
        SimulationReport one =
                run(Wishes.bareBench().protocol(Protocol.DROP).seed(1).lifters(3));
        SimulationReport other = run(Wishes.of("bench press", new Rack(50, 60, 10))
                .bare()
                .protocol(Protocol.DROP)
                .seed(2)
                .lifters(3));
        assertThat(one.segments()).isEqualTo(other.segments());
        assertThat(one.played()).isEqualTo(3);
    }

    private static SimulationReport run(Wishes wishes) {
        return Simulation.run(wishes.request(), Progress.UNSEEN);
    }
}
