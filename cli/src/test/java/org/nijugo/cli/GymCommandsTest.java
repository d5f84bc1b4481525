package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.cli.page.Answer;

class GymCommandsTest {
    private final Path home;
    private final Typed.Desk desk;

    GymCommandsTest(@TempDir Path home) {
        this.home = home;
        this.desk = new Typed.Desk(home);
    }

    @Test
    void aGymIsShownAsItIsWrittenAndCanBeReadAgain() throws IOException {
        Typed shown = desk.type("gym", "home-kg");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("unit kg", "bar 20kg", "plates ");
        String file = Files.writeString(home.resolve("mine.txt"), shown.out()).toString();
        assertThat(desk.type("gym", file).out()).isEqualTo(shown.out());
        assertThat(desk.reading(shown.out()).type("gym", "-").out()).isEqualTo(shown.out());
    }

    @Test
    void withoutANameTheGymsAreListed() {
        assertThat(desk.type("gym").out()).contains("commercial-kg, commercial-lb, home-kg, iwf");
    }

    @Test
    void aLadderIsStackedSoThatEveryDropIsAPull() {
        Typed typed = desk.type("strip", "100kg", "90kg", "80kg", "70kg");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("Bench press with ", "═════│25││5││5││5│", "asked", "pull each side");
        Answer json = Answer.parse(
                desk.type("strip", "100kg", "90kg", "80kg", "70kg", "--json").out());
        assertThat(json.texts("stack")).containsExactly("25 kg", "5 kg", "5 kg", "5 kg");
    }

    @Test
    void loadsThatRiseAreRefusedByTheirName() {
        Typed typed = desk.type("strip", "90kg", "100kg");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith("nijugo: loads: \"100kg\"");
    }

    @Test
    void theHeavyWorkIsPlannedFromTheMaximum() {
        Typed typed = desk.type("primary", "--exercise", "bench press", "--1rm", "115kg", "--spotter");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("Bench press: 4 × 4-6 at ")
                .contains("warm-up", "rest after", "Then: nijugo plan");
    }

    @Test
    void aSimulationIsTheSameOnAnyNumberOfCores() throws IOException {
        String plot = home.resolve("drop.svg").toString();
        String[] words = {
            "simulate", "--exercise", "bench press", "--protocol", "drop", "--lifters", "40", "--seed", "7", "--json"
        };
        String told = desk.type(words).out();
        Request request = new Request("simulate")
                .text("exercise", "bench press")
                .text("protocol", "drop")
                .text("lifters", "40")
                .text("seed", "7");
        assertThat(Engine.ask(request).fields().print() + "\n").isEqualTo(told);
        Typed drawn = desk.type(
                "simulate", "--exercise", "bench press", "--protocol", "drop", "--lifters", "40", "--plot", plot);
        assertThat(drawn.exit()).isZero();
        assertThat(drawn.out()).contains("40 lifters, seed 1", "reach the target", "Drawn into " + plot);
        assertThat(Files.readString(Path.of(plot))).startsWith("<svg").endsWith("</svg>\n");
    }
}
