package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** More than eight heavy reps have done the job already. */
class R11NotNeededTest {
    @Test
    void eightyForTenNeedsNone() {
        Advice advice = Asking.after("Bench press", "80kg x10 x10 x10").plan();
        assertThat(advice.word()).isEqualTo("not-needed");
        assertThat(Asking.said(advice.reasons(), "R11"))
                .singleElement()
                .asString()
                .contains("10 reps");
        assertThat(advice.alternatives()).isNotEmpty();
    }

    @Test
    void whoOverridesGetsItAndIsTold() {
        Advice.Recommended plan =
                Asking.after("Bench press", "80kg x10 x10 x10").override("R11").recommended();
        assertThat(plan.overridden()).containsExactly("R11");
        assertThat(Asking.said(plan.warnings(), "R11")).hasSize(1);
    }

    @Test
    void exactlyEightIsOptional() {
        Advice.Recommended plan =
                Asking.after("Bench press", "80kg x8 x8 x8").max("100kg").recommended();
        assertThat(Asking.said(plan.warnings(), "R11"))
                .singleElement()
                .asString()
                .contains("optional");
        assertThat(plan.overridden()).isEmpty();
    }

    @Test
    void theMedianDecides() {
        assertThat(Asking.after("Bench press", "80kg x10 x8 x6").plan().word()).isEqualTo("recommended");
        assertThat(Asking.after("Bench press", "80kg x9 x9 x4").plan().word()).isEqualTo("not-needed");
    }

    @Test
    void warmUpsDoNotCount() {
        assertThat(Asking.after("Bench press", "40kg x12, 60kg x10, 100kg x5 x5 x5")
                        .plan()
                        .word())
                .isEqualTo("recommended");
    }
}
