package org.nijugo.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nijugo.dropset.Protocol;

class SimulationPlotTest {
    @Test
    void aRunningDropIsOneBoxForEverySegment() {
        SimulationReport report = Simulation.run(
                Wishes.bareBench().protocol(Protocol.DROP).cut(10).rest(20).request(), Progress.UNSEEN);
        String svg = SimulationPlot.svg(report);
        assertWellFormed(svg);
        assertThat(svg.split("<circle", -1)).hasSize(1 + 5);
        assertThat(svg)
                .contains("Bench press, running drop")
                .contains("100% reach the target; in the middle 25 reps in 5 segments and 2:35")
                .contains("cuts from 10%, 20s of rest");
    }

    @Test
    void itRefersToNothingOutsideItself() {
        String svg = SimulationPlot.svg(Simulation.run(Wishes.bareBench().request(), Progress.UNSEEN));
        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("<script")
                .doesNotContain("href");
        assertThat(svg).contains("prefers-color-scheme:dark").contains("<title").contains("<desc");
    }

    @Test
    void aSingleSetIsDrawnToo() {
        SimulationReport report =
                Simulation.run(Wishes.bareBench().protocol(Protocol.CLASSIC).request(), Progress.UNSEEN);
        assertWellFormed(SimulationPlot.svg(report));
        assertThat(SimulationPlot.svg(report)).contains("25 reps in 75s").contains("at 47% of the maximum");
    }

    @Test
    void wordsCannotBreakThePicture() {
        assertThat(Svg.escaped("a<b>&\"c\"\u0000\ud83c\udfcb\uffff")).isEqualTo("a&lt;b&gt;&amp;&quot;c&quot;    ");
    }

    private static void assertWellFormed(String svg) {
        Matcher tag = Pattern.compile("<(/?)([a-z]+)((?: [a-zA-Z0-9-]+=\"[^\"<&]*\")*)(/?)>")
                .matcher(svg);
        Deque<String> open = new ArrayDeque<>();
        int tags = 0;
        while (tag.find()) {
            tags++;
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (tag.group(4).isEmpty()) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(svg.chars().filter(c -> c == '<').count()).isEqualTo(tags);
        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
    }
}
