package org.nijugo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AsciiTest {
    @Test
    void onlyThePlainAlphabetChanges() {
        assertThat(Ascii.lower("BENCH Press ÄI\u0130ſK")).isEqualTo("bench press Äi\u0130ſk");
        assertThat(Ascii.same("KG", "kg")).isTrue();
        assertThat(Ascii.same("\u212ag", "kg")).isFalse();
        String small = "already small";
        assertThat(Ascii.lower(small)).isSameAs(small);
    }

    @Test
    void onlyPlainDigitsAreDigits() {
        assertThat(Ascii.isDigit('7')).isTrue();
        assertThat(Ascii.isDigit('٣')).isFalse();
        assertThat(Ascii.isLetter('z')).isTrue();
        assertThat(Ascii.isLetter('é')).isFalse();
    }

    @Test
    void linesEndInAnyOfTheThreeWays() {
        assertThat(Ascii.lines("\ufeffone\r\ntwo\rthree\n\nfive")).containsExactly("one", "two", "three", "", "five");
        assertThat(Ascii.lines("")).containsExactly("");
        assertThat(Ascii.lines("end\n")).containsExactly("end", "");
    }

    @Test
    void wordsAreNeverEmptyAndPiecesMayBe() {
        assertThat(Ascii.words("  a \t b  ")).containsExactly("a", "b");
        assertThat(Ascii.words("   ")).isEmpty();
        assertThat(Ascii.split("a,,b,", ',')).containsExactly("a", "", "b", "");
        assertThat(Ascii.split("", ',')).containsExactly("");
        assertThat(Ascii.trim(" \t x y \t")).isEqualTo("x y");
        assertThat(Ascii.trim(" \t ")).isEmpty();
    }

    @Test
    void aWholeNumberIsNineDigitsAtMost() {
        assertThat(Ascii.whole("999999999")).isEqualTo(999_999_999);
        assertThat(Ascii.whole("007")).isEqualTo(7);
        for (String none : List.of("", "-1", "1.0", "1000000000", "1 ", "x", "٣")) {
            assertThat(Ascii.isWhole(none)).as(none).isFalse();
            assertThatThrownBy(() -> Ascii.whole(none)).isInstanceOf(InputException.class);
        }
    }

    @Property
    void piecesJoinedAgainAreTheText(@ForAll @CharRange(from = ' ', to = '~') String text) {
        assertThat(String.join(",", Ascii.split(text, ','))).isEqualTo(text);
    }

    @Property
    void trimmingIsWhatWordsAgreeWith(@ForAll @CharRange(from = ' ', to = 'z') String text) {
        assertThat(Ascii.words(Ascii.trim(text))).isEqualTo(Ascii.words(text));
        assertThat(Ascii.trim(Ascii.trim(text))).isEqualTo(Ascii.trim(text));
    }

    @Property
    void everyWholeNumberComesBack(@ForAll @IntRange(min = 0, max = 999_999_999) int number) {
        assertThat(Ascii.whole(Integer.toString(number))).isEqualTo(number);
    }
}
