package org.nijugo.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void oneToTenIsSpreadLikeThis() {
        Histogram histogram = new Histogram();
        for (int value = 10; value >= 1; value--) {
            histogram.add(value);
        }
        assertThat(histogram.distribution()).isEqualTo(new Distribution(10, 550, 287, 1, 1, 3, 5, 8, 9, 10));
    }

    @Test
    void aSingleNumberIsAllOfIt() {
        Histogram histogram = new Histogram();
        histogram.add(7);
        assertThat(histogram.distribution()).isEqualTo(new Distribution(1, 700, 0, 7, 7, 7, 7, 7, 7, 7));
    }

    @Test
    void nothingHasNoSpread() {
        assertThatThrownBy(() -> new Histogram().distribution()).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void theQuantilesAreThoseOfTheSortedList(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(min = 0, max = 60) Integer> values) {
        Histogram histogram = new Histogram();
        values.forEach(histogram::add);
        List<Integer> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        Distribution spread = histogram.distribution();
        assertThat(spread.tenth()).isEqualTo(sorted.get((int) Math.ceil(sorted.size() * 0.1) - 1));
        assertThat(spread.middle()).isEqualTo(sorted.get((int) Math.ceil(sorted.size() * 0.5) - 1));
        assertThat(spread.threeQuarters()).isEqualTo(sorted.get((int) Math.ceil(sorted.size() * 0.75) - 1));
        assertThat(spread.most()).isEqualTo(sorted.get(sorted.size() - 1));
    }

    @Property
    void partsAddedAreTheWhole(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 0, max = 60) Integer> one,
            @ForAll @Size(max = 50) List<@IntRange(min = 0, max = 60) Integer> other) {
        Histogram whole = new Histogram();
        one.forEach(whole::add);
        other.forEach(whole::add);
        Histogram first = new Histogram();
        one.forEach(first::add);
        Histogram second = new Histogram();
        other.forEach(second::add);
        second.add(first);
        assertThat(second.distribution()).isEqualTo(whole.distribution());
    }
}
