package org.nijugo.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarDrawingTest {
    private static BarDrawing bar(String... plates) {
        BarDrawing bar = new BarDrawing();
        for (String plate : plates) {
            bar.plate(plate, "");
        }
        return bar;
    }

    @Test
    void platesStandAsTallAsTheyAre() {
        BarDrawing bar = new BarDrawing()
                .plate("20 kg", "")
                .plate("10 kg", "")
                .plate("5 kg", "3")
                .plate("2.5 kg", "2");
        assertThat(String.join("\n", bar.rows(Ink.PLAIN)))
                .isEqualTo("""
                     ┌──┐            \s
                     │  │┌──┐        \s
                     │  ││  │┌─┐     \s
                     │  ││  ││ │┌───┐\s
                ═════│20││10││5││2.5│════╸
                     │  ││  ││ │└───┘\s
                     │  ││  │└─┘     \s
                     │  │└──┘        \s
                     └──┘            \s""".replace(" \n", "\n").replaceAll(" $", ""));
        assertThat(bar.marks()).isEqualTo("              3   2  ");
    }

    @Test
    void smallPlatesMakeALowDrawing() {
        assertThat(bar("2.5 kg").rows(Ink.PLAIN)).hasSize(3);
        assertThat(bar("45 lb", "10 lb").rows(Ink.PLAIN)).hasSize(9);
    }

    @Test
    void withoutMarksThereIsNoLineForThem() {
        assertThat(bar("20 kg").marks()).isEmpty();
    }

    @Test
    void everyRowIsAsWideAsItSays() {
        BarDrawing bar = bar("25 kg", "20 kg", "1.25 kg", "0.5 kg");
        for (Ink ink : List.of(Ink.PLAIN, Ink.COLOURED)) {
            for (String row : bar.rows(ink)) {
                assertThat(Columns.of(row)).isBetween(bar.columns() - 5, bar.columns());
            }
        }
    }

    @Test
    void competitionColoursAreUsedWhereThereAreColours() {
        String red = "\u001b[41;97m│25│\u001b[0m";
        String blue = "\u001b[44;97m│20│\u001b[0m";
        String yellow = "\u001b[43;30m│15│\u001b[0m";
        String green = "\u001b[42;30m│10│\u001b[0m";
        String white = "\u001b[47;30m│5│\u001b[0m";
        assertThat(bar("25 kg", "20 kg", "15 kg", "10 kg", "5 kg").sleeve(Ink.COLOURED))
                .contains(red + blue + yellow + green + white);
        assertThat(bar("25 kg").sleeve(Ink.PLAIN)).doesNotContain("\u001b");
    }
}
