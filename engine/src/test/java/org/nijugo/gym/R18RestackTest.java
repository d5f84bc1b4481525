package org.nijugo.gym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/** R18: a bar that hangs otherwise is restacked in words, with its seconds. */
class R18RestackTest {
    private static final Weight FORTY_FIVE = Weight.pounds(45);
    private static final Weight TWENTY_FIVE = Weight.pounds(25);
    private static final Weight TEN = Weight.pounds(10);

    private static final Restack SWAP =
            Restack.between(List.of(FORTY_FIVE, FORTY_FIVE), List.of(FORTY_FIVE, TWENTY_FIVE, TEN, TEN));

    @Test
    void aBarThatHangsOtherwiseIsRestackedInWords() {
        assertThat(SWAP.words()).isEqualTo("swap the outer 45 lb for 25 + 10 + 10 lb");
        assertThat(SWAP.moves()).isEqualTo(4);
        assertThat(SWAP.moved()).containsExactly(FORTY_FIVE, TWENTY_FIVE, TEN, TEN);
    }

    @Test
    void platesThatOnlyComeOffOrGoOnAreSaidSo() {
        assertThat(Restack.between(List.of(FORTY_FIVE, TWENTY_FIVE, TEN), List.of(FORTY_FIVE))
                        .words())
                .isEqualTo("pull the outer 10 + 25 lb");
        assertThat(Restack.between(List.of(), List.of(FORTY_FIVE)).words()).isEqualTo("add 45 lb");
        assertThat(Restack.between(List.of(TEN), List.of(TEN)).words()).isEqualTo("leave it as it hangs");
    }

    @Test
    void whatIsInTheWayComesOffAndGoesOnAgain() {
        Restack turned = Restack.between(List.of(TEN, TWENTY_FIVE), List.of(TWENTY_FIVE, TEN));
        assertThat(turned.off()).containsExactly(TWENTY_FIVE, TEN);
        assertThat(turned.on()).containsExactly(TWENTY_FIVE, TEN);
    }

    @Test
    void aHeavyPlateTakesFourSecondsALightOneTwo() {
        assertThat(SWAP.together(false)).isEqualTo(Seconds.of(10));
        assertThat(SWAP.together(true)).isEqualTo(Seconds.of(14));
        assertThat(SWAP.alone(2, false)).isEqualTo(Seconds.of(24));
        assertThat(SWAP.alone(1, true)).isEqualTo(Seconds.of(14));
        Restack kilograms = Restack.between(List.of(), List.of(Weight.kilograms(15), Weight.kilograms(10)));
        assertThat(kilograms.together(false)).isEqualTo(Seconds.of(6));
    }

    @Test
    void nothingToDoTakesNoTime() {
        assertThat(Restack.between(List.of(TEN), List.of(TEN)).alone(2, true)).isEqualTo(Seconds.ZERO);
    }
}
