package org.nijugo.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.Recovery;
import org.nijugo.quantity.Percent;

/** Running drops from a fresh 5RM, as the bare model tells them. */
class BareDropTest {
    private static final FatigueRates UPPER = FatigueRates.of(Recovery.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "20,86.9,5,10,5-2-3-2-3-3-3-3-1,0.66",
        "20,86.9,5,30,5-3-3-4-3-4-3,0.74",
        "20,86.9,10,20,5-4-5-5-6,0.66",
        "20,86.9,10,45,5-5-6-6-3,0.66",
        "20,86.9,15,10,5-5-6-8-1,0.52",
        "20,86.9,15,20,5-6-7-7,0.61",
        "20,86.9,15,45,5-7-8-5,0.61",
        "26,90.0,5,10,5-3-3-3-3-3-4-1,0.70",
        "26,90.0,5,20,5-3-4-3-4-4-2,0.74",
        "26,90.0,5,45,5-4-4-4-5-3,0.77",
        "26,90.0,10,10,5-5-5-6-4,0.66",
        "26,90.0,10,20,5-5-6-7-2,0.66",
        "26,90.0,10,30,5-6-6-7-1,0.66",
        "26,90.0,10,45,5-6-7-7,0.73",
        "26,90.0,15,10,5-7-7-6,0.61",
        "26,90.0,15,20,5-7-9-4,0.61",
        "26,90.0,15,45,5-8-10-2,0.61",
        "34,92.5,5,10,5-3-4-4-4-4-1,0.74",
        "34,92.5,5,20,5-4-4-4-5-3,0.77",
        "34,92.5,5,45,5-5-5-5-5,0.81",
        "34,92.5,10,20,5-6-8-6,0.73",
        "34,92.5,15,20,5-9-11,0.72"
    })
    void aFreshFiveRepMaximumWalksDownLikeThis(
            int a, double startPercent, int cut, int rest, String reps, double lastLoad) {
        LoadRepsCurve curve = new LoadRepsCurve(a);
        assertThat(100 * curve.fraction(5)).isCloseTo(startPercent, within(0.05));
        BareCapacity fresh = BareCapacity.fresh(curve, UPPER);
        List<BareDrop.Segment> played = new BareDrop(Percent.of(cut), rest, 25).play(fresh, curve.fraction(5));
        assertThat(reps(played)).isEqualTo(reps);
        double last = played.get(played.size() - 1).fractionOfMax();
        assertThat(last / curve.fraction(5)).isCloseTo(lastLoad, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"5,4-3-3-4-3-4-4", "10,4-5-6-6-4", "15,4-7-8-6"})
    void afterFourFivesAtASixRepMaximumItOpensWithFour(int cut, String reps) {
        LoadRepsCurve curve = new LoadRepsCurve(26);
        BareCapacity now = BareCapacity.fresh(curve, UPPER);
        for (int set = 0; set < 4; set++) {
            now = now.afterReps(Math.min(5, now.available(curve.fraction(6)))).rested(180);
        }
        List<BareDrop.Segment> played = new BareDrop(Percent.of(cut), 20, 25).play(now, curve.fraction(6));
        assertThat(reps(played)).isEqualTo(reps);
    }

    @ParameterizedTest
    @CsvSource({
        "5,1.7,2.8,3.1,3.4,3.7,4.0,4.3",
        "10,3.6,4.6,4.9,5.2,5.6,5.9,6.1",
        "15,5.5,6.5,6.9,7.1,7.5,7.8,8.0",
        "20,7.6,8.7,9.0,9.3,9.6,9.9,10.1",
        "25,10.0,11.0,11.3,11.6,11.9,12.3,12.5"
    })
    void theFirstDropGivesMoreTheLongerTheRest(
            int cut, double s0, double s10, double s15, double s20, double s30, double s45, double s60) {
        LoadRepsCurve curve = new LoadRepsCurve(26);
        BareCapacity done = BareCapacity.fresh(curve, UPPER).afterReps(5);
        double fraction = curve.fraction(5) * (100 - cut) / 100;
        int[] rests = {0, 10, 15, 20, 30, 45, 60};
        double[] reps = {s0, s10, s15, s20, s30, s45, s60};
        for (int i = 0; i < rests.length; i++) {
            assertThat(done.rested(rests[i]).available(fraction)).isCloseTo(reps[i], within(0.06));
        }
    }

    @Property
    void itNeverPassesTheTargetAndAlwaysEnds(
            @ForAll @IntRange(min = 10, max = 60) int a,
            @ForAll @IntRange(min = 1, max = 30) int cut,
            @ForAll @IntRange(min = 0, max = 120) int rest,
            @ForAll @IntRange(min = 1, max = 15) int openingReps) {
        LoadRepsCurve curve = new LoadRepsCurve(a);
        List<BareDrop.Segment> played = new BareDrop(Percent.of(cut), rest, 25)
                .play(BareCapacity.fresh(curve, UPPER), curve.fraction(openingReps));
        int total = 0;
        for (BareDrop.Segment segment : played) {
            total += segment.reps();
            assertThat(segment.reps()).isBetween(0, 25);
        }
        assertThat(total).isBetween(1, 25);
        assertThat(played.get(0).reps()).isEqualTo(openingReps);
    }

    @Test
    void aCutOfNothingIsNone() {
        assertThatThrownBy(() -> new BareDrop(Percent.ZERO, 20, 25)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BareDrop(Percent.of(10), 20, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String reps(List<BareDrop.Segment> segments) {
        List<String> reps = new ArrayList<>();
        for (BareDrop.Segment segment : segments) {
            reps.add(Integer.toString(segment.reps()));
        }
        return String.join("-", reps);
    }
}
