package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Ends;
import org.nijugo.cli.page.Ink;
import org.nijugo.cli.page.Page;

class BarPageTest {
    private static String bar(int width, Ends ends, String loads) {
        Page page = new Page(width, Ink.PLAIN);
        BarPage.print(Answer.parse("{\"loads\":" + loads + "}").objects("loads"), ends, page);
        return page.toString();
    }

    @Test
    void underEachPlateStandsTheLoadBeforeWhichItComesOff() {
        String drawn = bar(80, Ends.BOTH, """
                [{"plates":["20 kg","10 kg","5 kg","2.5 kg","2.5 kg"],"pull":[]},
                 {"plates":["20 kg","10 kg","5 kg"],"pull":["2.5 kg","2.5 kg"]},
                 {"plates":["20 kg","10 kg"],"pull":["5 kg"]}]""");
        assertThat(drawn)
                .contains(" ═════│20││10││5││2.5││2.5│════╸\n")
                .contains("\n               3   2    2\n")
                .contains("Each side; the figure under a plate is the load before which it comes off.");
    }

    @Test
    void aSingleLoadHasItsPlatesSaidAndNoMarks() {
        assertThat(bar(80, Ends.BELT, "[{\"plates\":[\"10 kg\",\"5 kg\"],\"pull\":[]}]"))
                .endsWith("\n\n On the belt: 10 + 5.\n");
    }

    @Test
    void whatIsTooWideIsSaidInWords() {
        assertThat(bar(24, Ends.BOTH, "[{\"plates\":[\"20 kg\",\"20 kg\",\"10 kg\",\"5 kg\"],\"pull\":[]}]"))
                .doesNotContain("═")
                .contains("inner to outer");
    }

    @Test
    void withoutPlatesThereIsNoBar() {
        assertThat(bar(80, Ends.BOTH, "[{\"plates\":[],\"pull\":[]}]")).isEmpty();
    }
}
