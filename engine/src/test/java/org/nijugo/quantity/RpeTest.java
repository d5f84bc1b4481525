package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.text.InputException;

class RpeTest {
    @ParameterizedTest
    @CsvSource({"10,0,10", "8,20,8", "8.5,15,8.5", " 9.0 ,10,9", "1,90,1"})
    void tenLessTheExertionIsWhatWasLeft(String typed, int rirTenths, String shown) {
        assertThat(Rpe.parse(typed).rirTenths()).isEqualTo(rirTenths);
        assertThat(Rpe.parse(typed)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.5", "10.5", "8.3", "11", "-8", "hard", "8.55", "@8"})
    void onlyHalvesFromOneToTenAreAnExertion(String typed) {
        assertThatThrownBy(() -> Rpe.parse(typed))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageContaining("an RPE from 1 to 10 in halves");
    }

    @Test
    void everyHalfComesBack() {
        for (int tenths = 10; tenths <= 100; tenths += 5) {
            assertThat(Rpe.parse(new Rpe(tenths).toString())).isEqualTo(new Rpe(tenths));
        }
        assertThatThrownBy(() -> new Rpe(83)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rpe(5)).isInstanceOf(IllegalArgumentException.class);
    }
}
