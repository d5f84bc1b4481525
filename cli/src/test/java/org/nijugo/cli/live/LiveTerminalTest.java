package org.nijugo.cli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTerminalTest {
    private static final long PATIENT = 10_000;

    private static List<Integer> keys(String typed) throws IOException {
        List<Integer> keys = new ArrayList<>();
        try (LiveTerminal terminal = Keyboard.typing(typed).terminal()) {
            int key = terminal.key(PATIENT);
            while (key != LiveTerminal.GONE) {
                if (key != LiveTerminal.NOTHING) {
                    keys.add(key);
                }
                key = terminal.key(PATIENT);
            }
        }
        return keys;
    }

    @Test
    void keysComeOneByOneWithoutEnter() throws IOException {
        assertThat(keys("57u")).containsExactly((int) '5', (int) '7', (int) 'u');
    }

    @Test
    void controlCIsAKeyAndEndsNothingByItself() throws IOException {
        assertThat(keys("5\u0003")).containsExactly((int) '5', 3);
    }

    @Test
    void arrowsAndOtherSequencesArePassedOver() throws IOException {
        assertThat(keys("\u001b[A5\u001bOP6\u001b[15~7\u001b[1;5C8"))
                .containsExactly((int) '5', (int) '6', (int) '7', (int) '8');
    }

    @Test
    void anEscapeAloneIsAKey() throws IOException {
        assertThat(keys("\u001b")).containsExactly(LiveTerminal.ESCAPE);
    }

    @Test
    void theTerminalIsGivenBackAsItWas() throws IOException {
        Keyboard keyboard = Keyboard.typing("");
        keyboard.terminal().show(List.of("90 kg", "pull the 5s"));
        keyboard.terminal().close();
        String drawn = keyboard.drawn();
        assertThat(drawn).contains("90 kg\u001b[K", "pull the 5s\u001b[K\u001b[J");
        assertThat(drawn.indexOf("\u001b[?1049h")).isNotNegative().isLessThan(drawn.indexOf("90 kg"));
        assertThat(drawn.indexOf("\u001b[?1049l")).isGreaterThan(drawn.indexOf("90 kg"));
        assertThat(drawn).contains("25l", "25h");
    }

    @Test
    void whatIsShownAlreadyIsNotDrawnAgain() throws IOException {
        Keyboard keyboard = Keyboard.typing("");
        try (LiveTerminal terminal = keyboard.terminal()) {
            terminal.show(List.of("90 kg"));
            int before = keyboard.drawn().length();
            terminal.show(List.of("90 kg"));
            assertThat(keyboard.drawn()).hasSize(before);
        }
    }

    @Test
    void aTerminalThatCannotBeRedrawnIsRefused() {
        assertThatThrownBy(() -> Keyboard.of("dumb"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("(dumb) cannot be redrawn");
    }
}
