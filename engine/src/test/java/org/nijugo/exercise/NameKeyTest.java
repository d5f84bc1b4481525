package org.nijugo.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Pull-Ups, pullup",
        "pull up, pullup",
        "Bench Presses, benchpress",
        "Crunches, crunch",
        "Box Squats, boxsquat",
        "Boxes, box",
        "Biceps curls, bicepcurl",
        "Flyes, fly",
        "DB flies, dumbbellfly",
        "Single-Arm Dumbells, onearmdumbbell",
        "Standing Calves, standingcalf",
        "Farmer's walk, farmerwalk",
        "Farmers Walk, farmerwalk",
        "21s, 21",
    })
    void spellingHabitsMakeNoDifference(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void theOrderOfWordsMakesNoDifferenceToTheShuffledKey() {
        assertThat(NameKey.shuffled("Curl (Dumbbell), incline")).isEqualTo(NameKey.shuffled("Incline dumbbell curl"));
    }

    @Test
    void punctuationAloneHasNoKeyAndOtherAlphabetsKeepTheirs() {
        assertThat(NameKey.of(" – (!) ")).isEmpty();
        assertThat(NameKey.of("ベンチプレス")).isEqualTo("ベンチプレス");
        assertThat(NameKey.of("Kniebeuge über")).isEqualTo("kniebeugeüber");
    }
}
