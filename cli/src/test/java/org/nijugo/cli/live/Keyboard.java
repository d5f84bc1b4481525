package org.nijugo.cli.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.ExternalTerminal;

/** A terminal without a screen: keys that are typed one after another, then it is closed; and what was drawn. */
final class Keyboard {
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final LiveTerminal terminal;

    private Keyboard(String type, String keys) throws IOException {
        byte[] typed = keys.getBytes(StandardCharsets.UTF_8);
        terminal = LiveTerminal.of(
                new ExternalTerminal("keys", type, new ByteArrayInputStream(typed), drawn, StandardCharsets.UTF_8));
    }

    static Keyboard typing(String keys) throws IOException {
        return new Keyboard("xterm", keys);
    }

    static Keyboard of(String type) throws IOException {
        return new Keyboard(type, "");
    }

    LiveTerminal terminal() {
        return terminal;
    }

    String drawn() {
        return drawn.toString(StandardCharsets.UTF_8);
    }
}
