package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookUpTest {
    private final Typed.Desk desk;

    LookUpTest(@TempDir Path home) {
        this.desk = new Typed.Desk(home);
    }

    @Test
    void aRuleIsExplainedWithReadingAndEvidence() {
        Typed typed = desk.type("explain", "r9");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("R09 ")
                .contains("How it is read\n", "Evidence\n", "May it be overridden?\n");
        assertThat(typed.out().lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(80);
            assertThat(line).doesNotEndWith(" ");
        });
    }

    @Test
    void withoutARuleAllAreListed() {
        assertThat(desk.type("explain").out().lines().filter(line -> line.startsWith("R")))
                .hasSize(20);
    }

    @Test
    void aRuleThatIsNoneIsRefusedAndNonsenseIsUsage() {
        assertThat(desk.type("explain", "R99").exit()).isEqualTo(1);
        assertThat(desk.type("explain", "why").exit()).isEqualTo(2);
        assertThat(desk.type("explain", "why").err()).startsWith("nijugo: rule: \"why\" cannot be used");
    }

    @Test
    void anExerciseIsFoundByMuscleAndImplement() {
        Typed typed = desk.type("exercises", "lats", "cable");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("pin stack", " for lats");
        assertThat(desk.type("exercises", "--json").out()).contains("\"name\":\"Bench press\"");
    }

    @Test
    void aFewExercisesAreShownWithAllTheirNames() {
        Typed typed = desk.type("exercises", "floor", "press", "barbell");
        assertThat(typed.out()).contains("also called", "1 exercise");
    }

    @Test
    void noExerciseIsAnAnswerToo() {
        Typed typed = desk.type("exercises", "underwater");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("No exercise fits \"underwater\"");
    }
}
