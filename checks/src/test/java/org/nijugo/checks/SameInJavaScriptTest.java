package org.nijugo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/**
 * What the language itself does otherwise in JavaScript, where no list of forbidden methods sees it: dividing by zero
 * gives 0 there, and a number too large for a whole number wraps instead of staying at the limit.
 */
class SameInJavaScriptTest {
    private static final List<Instructions> METHODS = Instructions.of(Classes.instructions("engine"));

    @Test
    void wholeNumbersAreDividedByAVariableInOnePlaceOnly() {
        assertThat(where(method -> method.divisionsByAVariable() > 0))
                .as("use org.nijugo.quantity.Whole")
                .isEmpty();
    }

    @Test
    void fractionsBecomeWholeNumbersInOnePackageOnly() {
        assertThat(where(method -> !method.isIn("org.nijugo.quantity")
                        && method.count(Opcodes.D2I, Opcodes.D2L, Opcodes.F2I, Opcodes.F2L) > 0))
                .as("use org.nijugo.quantity.Decimals.toFixed")
                .isEmpty();
    }

    @Test
    void noMethodNeedsSingleFractionsOrLocks() {
        assertThat(where(method -> method.count(
                                Opcodes.FADD,
                                Opcodes.FSUB,
                                Opcodes.FMUL,
                                Opcodes.FDIV,
                                Opcodes.D2F,
                                Opcodes.MONITORENTER)
                        > 0))
                .isEmpty();
    }

    @Test
    void thereWasSomethingToLookAt() {
        assertThat(METHODS).as("methods scanned").hasSizeGreaterThan(600);
        assertThat(METHODS.stream().mapToInt(method -> method.steps().size()).sum())
                .as("instructions scanned")
                .isGreaterThan(15_000);
    }

    private static List<String> where(Predicate<Instructions> wrong) {
        List<String> found = new ArrayList<>();
        for (Instructions method : METHODS) {
            if (wrong.test(method)) {
                found.add(method.where());
            }
        }
        return found;
    }
}
