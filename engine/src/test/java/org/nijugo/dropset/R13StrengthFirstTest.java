package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where 25 makes the load too light for strength, that is said. */
class R13StrengthFirstTest {
    @Test
    void aClassicUnderFortyFivePercentIsSaidToBeLight() {
        Asking asking = Asking.bench().profile("fast").to(Goal.STRENGTH).as(Protocol.CLASSIC);
        assertThat(asking.opening().percentOfMax().hundredths()).isLessThan(4500);
        assertThat(Asking.said(asking.recommended().warnings(), "R13"))
                .singleElement()
                .asString()
                .contains("band is the better choice");
        assertThat(asking.recommended().alternatives())
                .extracting(Alternative::protocol)
                .contains(Protocol.BAND);
    }

    @Test
    void aHeavierOneIsNot() {
        Asking asking = Asking.bench().profile("slow").to(Goal.STRENGTH).as(Protocol.CLASSIC);
        assertThat(Asking.said(asking.recommended().warnings(), "R13")).isEmpty();
    }

    @Test
    void whoTrainsForSizeIsNotTroubledWithIt() {
        Asking asking = Asking.bench().profile("fast").to(Goal.HYPERTROPHY);
        assertThat(Asking.said(asking.recommended().warnings(), "R13")).isEmpty();
    }
}
