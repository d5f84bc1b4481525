package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.text.InputException;

class RepRangeTest {
    @Test
    void aRangeAndASingleCountAreReadAlike() {
        assertThat(RepRange.parse("4-6")).isEqualTo(RepRange.of(4, 6)).hasToString("4-6");
        assertThat(RepRange.parse(" 4 - 6 ")).isEqualTo(RepRange.of(4, 6));
        assertThat(RepRange.parse("5")).isEqualTo(RepRange.exactly(5)).hasToString("5");
        assertThat(RepRange.parse("5-5")).isEqualTo(RepRange.exactly(5));
    }

    @Test
    void bothEndsBelongToIt() {
        RepRange range = RepRange.of(4, 6);
        assertThat(range.contains(3)).isFalse();
        assertThat(range.contains(4)).isTrue();
        assertThat(range.contains(6)).isTrue();
        assertThat(range.contains(7)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "0", "0-5", "6-4", "5-", "-5", "4-6-8", "4–6", "1000", "five", "4.5", "9999999999"})
    void whatIsNoRangeIsRefused(String typed) {
        assertThatThrownBy(() -> RepRange.parse(typed))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageContaining("repetitions such as 5 or 4-6");
    }

    @Property
    void printingAndReadingIsTheSame(
            @ForAll @IntRange(min = 1, max = 999) int one, @ForAll @IntRange(min = 1, max = 999) int other) {
        RepRange range = RepRange.of(Math.min(one, other), Math.max(one, other));
        assertThat(RepRange.parse(range.toString())).isEqualTo(range);
    }
}
