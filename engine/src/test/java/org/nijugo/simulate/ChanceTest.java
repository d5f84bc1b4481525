package org.nijugo.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void itDrawsTheseNumbersOnEveryMachine() {
        Chance chance = new Chance(1, 0);
        assertThat(new int[] {chance.next(), chance.next(), chance.next()})
                .containsExactly(2_103_799_960, 1_699_986_870, 812_283_278);
    }

    @Property
    void theSameSeedAndStreamDrawTheSame(
            @ForAll @IntRange(min = 0) int seed, @ForAll @IntRange(min = 0, max = 1_000_000) int stream) {
        Chance one = new Chance(seed, stream);
        Chance other = new Chance(seed, stream);
        for (int i = 0; i < 20; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }

    @Test
    void noTwoLiftersOfASimulationAreAlike() {
        Set<Integer> first = new HashSet<>();
        for (int stream = 0; stream < 10_000; stream++) {
            Chance chance = new Chance(7, stream);
            first.add(chance.next() ^ chance.next() * 31);
        }
        assertThat(first).hasSizeGreaterThan(9_995);
    }

    @Test
    void everyBitIsSetHalfOfTheTime() {
        int[] set = new int[32];
        for (int stream = 0; stream < 10_000; stream++) {
            int drawn = new Chance(3, stream).next();
            for (int bit = 0; bit < 32; bit++) {
                set[bit] += (drawn >>> bit) & 1;
            }
        }
        for (int bit = 0; bit < 32; bit++) {
            assertThat(set[bit]).as("bit %d", bit).isBetween(4_750, 5_250);
        }
    }

    @Test
    void uniformNumbersFillTheUnitEvenly() {
        Chance chance = new Chance(11, 5);
        int[] tenths = new int[10];
        for (int i = 0; i < 100_000; i++) {
            double drawn = chance.uniform();
            assertThat(drawn >= 0 && drawn < 1).isTrue();
            tenths[(int) Math.floor(drawn * 10)]++;
        }
        for (int count : tenths) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void normalNumbersHaveTheirMiddleTheirSpreadAndTheirTails() {
        double sum = 0;
        double squares = 0;
        int beyondOne = 0;
        int beyondTwo = 0;
        int draws = 100_000;
        for (int stream = 0; stream < draws; stream += 4) {
            Chance chance = new Chance(42, stream);
            for (int i = 0; i < 4; i++) {
                double drawn = chance.normal();
                assertThat(Math.abs(drawn)).isLessThanOrEqualTo(3);
                sum += drawn;
                squares += drawn * drawn;
                beyondOne += Math.abs(drawn) > 1 ? 1 : 0;
                beyondTwo += Math.abs(drawn) > 2 ? 1 : 0;
            }
        }
        assertThat(sum / draws).isCloseTo(0, within(0.012));
        assertThat(Math.sqrt(squares / draws)).isCloseTo(1, within(0.01));
        assertThat((double) beyondOne / draws).isCloseTo(0.3173, within(0.006));
        assertThat((double) beyondTwo / draws).isCloseTo(0.0455, within(0.003));
    }
}
