package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;

/** The goal picks the protocol and shifts cut, reps and rest; the choice is explained. */
class R07GoalTest {
    @Test
    void strengthTakesTheBandAtItsMinimum() {
        Asking asking = Asking.bench().to(Goal.STRENGTH);
        assertThat(asking.plan().protocol()).isEqualTo(Protocol.BAND);
        assertThat(asking.opening().load().isLessThan(Asking.bench().opening().load()))
                .isFalse();
        assertThat(asking.opening().forecast().reps()).isBetween(15, 17);
    }

    @Test
    void hypertrophyAndEnduranceTakeTheClassic() {
        for (Goal goal : new Goal[] {Goal.HYPERTROPHY, Goal.ENDURANCE}) {
            assertThat(Asking.bench().to(goal).plan().protocol()).isEqualTo(Protocol.CLASSIC);
            assertThat(Asking.bench().to(goal).opening().reps().aim()).isEqualTo(25);
        }
    }

    @Test
    void cutsShiftByTwoPoints() {
        assertThat(cut(Goal.STRENGTH)).isEqualTo(Percent.of(8));
        assertThat(cut(Goal.HYPERTROPHY)).isEqualTo(Percent.of(10));
        assertThat(cut(Goal.ENDURANCE)).isEqualTo(Percent.of(12));
    }

    @Test
    void strengthRestsUpToTheCapAndEnduranceAsShortlyAsTheChangeAllows() {
        assertThat(rest(Goal.STRENGTH)).isEqualTo(30);
        assertThat(rest(Goal.ENDURANCE)).isLessThan(30);
    }

    @Test
    void aProtocolNamedWinsOverTheGoal() {
        assertThat(Asking.bench().to(Goal.STRENGTH).as(Protocol.CLASSIC).plan().protocol())
                .isEqualTo(Protocol.CLASSIC);
    }

    @Test
    void theChoiceIsExplained() {
        assertThat(Asking.said(Asking.bench().plan().reasons(), "R07")).isNotEmpty();
        assertThat(Asking.said(Asking.bench().to(Goal.STRENGTH).plan().reasons(), "R07"))
                .anyMatch(text -> text.contains("strength"));
    }

    private static Percent cut(Goal goal) {
        return Asking.bench()
                .as(Protocol.DROP)
                .to(goal)
                .recommended()
                .situation()
                .cut();
    }

    private static int rest(Goal goal) {
        return Asking.bench()
                .as(Protocol.DROP)
                .to(goal)
                .segments()
                .get(1)
                .restBefore()
                .value();
    }
}
