package org.nijugo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InputExceptionTest {
    @Test
    void itNamesTheValueWhatWasExpectedAndWhatToDo() {
        InputException trouble = new InputException("100", "a weight with its unit", "Say the unit: 100kg.");
        assertThat(trouble).hasMessage("\"100\" cannot be used: expected a weight with its unit. Say the unit: 100kg.");
        assertThat(trouble.message()).isEqualTo(trouble.getMessage());
        assertThat(trouble.value()).isEqualTo("100");
        assertThat(trouble.expected()).isEqualTo("a weight with its unit");
        assertThat(trouble.advice()).isEqualTo("Say the unit: 100kg.");
        assertThat(new InputException("x", "a number", "")).hasMessage("\"x\" cannot be used: expected a number.");
    }

    @Test
    void whatIsWellSaidButCannotBeDoneIsAnInputProblemOfItsOwnKind() {
        assertThat(new RefusedException("95 kg", "100 kg at least", "")).isInstanceOf(InputException.class);
    }

    @Test
    void longTextIsShortenedAndStaysOnOneLine() {
        assertThat(InputException.quoted("a\nb\tc\u0000d\u001b[31m\u2028\u202e"))
                .isEqualTo("a b c d [31m  ");
        assertThat(InputException.quoted("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(InputException.quoted("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Property
    void nothingTypedCanBreakTheLine(@ForAll String typed) {
        String shown = InputException.quoted(typed);
        assertThat(shown.length()).isLessThanOrEqualTo(61);
        for (int i = 0; i < shown.length(); i++) {
            assertThat(Character.isISOControl(shown.charAt(i))).isFalse();
        }
    }

    @Test
    void aProblemSaysLineColumnFoundAndExpected() {
        assertThat(new Problem(3, 14, "rest", "a weight with its unit"))
                .hasToString("line 3, column 14: found \"rest\", expected a weight with its unit");
        assertThat(new Problem(1, 9, "", "a number of sets"))
                .hasToString("line 1, column 9: found the end of the line, expected a number of sets");
        assertThat(new Problem(1, 1, "a\nb", "one line").found()).isEqualTo("a b");
        assertThatThrownBy(() -> new Problem(0, 1, "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem(1, 0, "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCouldBeReadIsKeptBesideTheProblems() {
        List<Problem> problems = new ArrayList<>(List.of(new Problem(1, 1, "x", "a line")));
        Parsed<String> parsed = new Parsed<>("the rest", problems);
        problems.clear();
        assertThat(parsed.problems()).hasSize(1);
        assertThat(parsed.isClean()).isFalse();
        assertThat(new Parsed<>("all", List.of()).isClean()).isTrue();
    }
}
