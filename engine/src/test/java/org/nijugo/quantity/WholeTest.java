package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WholeTest {
    @Test
    void nothingIsDividedByNought() {
        assertThatThrownBy(() -> Whole.floor(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Whole.ceil(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Whole.round(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Whole.remainder(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void halvesGoUp() {
        assertThat(Whole.round(5, 2)).isEqualTo(3);
        assertThat(Whole.round(-5, 2)).isEqualTo(-2);
        assertThat(Whole.round(7, 3)).isEqualTo(2);
    }

    @Property
    void floorAndRemainderMakeTheWhole(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int dividend,
            @ForAll @IntRange(min = 1, max = 5000) int divisor) {
        assertThat(Whole.floor(dividend, divisor) * divisor + Whole.remainder(dividend, divisor))
                .isEqualTo(dividend);
        assertThat(Whole.remainder(dividend, divisor)).isBetween(0, divisor - 1);
        assertThat(Whole.ceil(dividend, divisor) - Whole.floor(dividend, divisor))
                .isEqualTo(Whole.remainder(dividend, divisor) == 0 ? 0 : 1);
        assertThat(Whole.round(dividend, divisor))
                .isBetween(Whole.floor(dividend, divisor), Whole.ceil(dividend, divisor));
    }

    @Test
    void aNumberIsKeptBetweenItsBounds() {
        assertThat(Whole.clamp(7, 1, 5)).isEqualTo(5);
        assertThat(Whole.clamp(-7, 1, 5)).isEqualTo(1);
        assertThat(Whole.clamp(3, 1, 5)).isEqualTo(3);
    }
}
