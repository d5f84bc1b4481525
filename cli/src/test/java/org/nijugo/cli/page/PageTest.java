package org.nijugo.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    private static Page page(int width) {
        return new Page(width, Ink.PLAIN);
    }

    @Test
    void sentencesBreakBetweenWordsAndHangUnderTheFirst() {
        assertThat(page(20).wrapped(" R09 ", "Fives are six-rep-max work.").toString())
                .isEqualTo(" R09 Fives are\n     six-rep-max\n     work.\n");
    }

    @Test
    void aFigureStaysWithItsUnit() {
        assertThat(page(12).wrapped("It takes 55 s here.").toString()).isEqualTo("It takes\n55 s here.\n");
        assertThat(page(12).wrapped("Lift at 60 kg, now.").toString()).isEqualTo("Lift at\n60 kg, now.\n");
    }

    @Test
    void thereAreNeverTwoEmptyLinesNorOneOnTop() {
        assertThat(page(20).gap().line("a").gap().gap().line("").line("b").toString())
                .isEqualTo("a\n\nb\n");
    }

    @Test
    void noLineEndsInSpaces() {
        assertThat(page(20).line("a   ").toString()).isEqualTo("a\n");
    }

    @Test
    void wideLettersTakeTwoColumnsAndEscapesNone() {
        assertThat(Columns.of("二十五")).isEqualTo(6);
        assertThat(Columns.of("\u001b[1;31mred\u001b[0m")).isEqualTo(3);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void aTableTurnsIntoWordsWhereThereIsNoRoom() {
        Table table = new Table().figures("").figures("load").words("empty").words("reps");
        table.row("1", "100 kg", "", "5");
        table.row("2", "90 kg", "", "6");
        Page wide = page(40);
        table.print(wide, " ");
        assertThat(wide.toString()).isEqualTo("      load  reps\n 1  100 kg  5\n 2   90 kg  6\n");
        Page narrow = page(14);
        table.print(narrow, "");
        assertThat(narrow.toString()).isEqualTo("1  load 100 kg,\n   reps 5\n2  load 90 kg,\n   reps 6\n");
    }
}
