package org.nijugo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nijugo.text.InputException;

class SecondsTest {
    @ParameterizedTest
    @CsvSource({
        "0s,0,0s",
        "20s,20,20s",
        "20 s,20,20s",
        "3min,180,3:00",
        "3:00,180,3:00",
        "2:05,125,2:05",
        "90s,90,1:30",
        "89s,89,89s",
        "0:20,20,20s",
        "1440:00,86400,1440:00",
        "3 MIN,180,3:00"
    })
    void timesAreReadAsTheyAreSaid(String typed, int seconds, String shown) {
        assertThat(Seconds.parse(typed)).isEqualTo(Seconds.of(seconds)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "s",
                "min",
                "-5s",
                "3:0",
                "3:60",
                ":30",
                "3:",
                "1:00:00",
                "1440:01",
                "86401s",
                "99999min",
                "2.5min",
                "3 h",
                "3:+5",
                "٣s"
            })
    void aBareNumberAndEverythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> Seconds.parse(typed))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageContaining("a time such as 20s, 3min or 3:00");
    }

    @Test
    void noughtIsATimeLikeAnyOther() {
        assertThat(Seconds.parse("0s")).isEqualTo(Seconds.ZERO);
        assertThat(Seconds.ZERO).isLessThan(Seconds.of(1));
        assertThatThrownBy(() -> Seconds.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seconds.of(86_401)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void printingAndReadingIsTheSame(@ForAll @IntRange(min = 0, max = 86_400) int seconds) {
        assertThat(Seconds.parse(Seconds.of(seconds).toString())).isEqualTo(Seconds.of(seconds));
    }
}
