package org.nijugo.cli.live;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A terminal without a screen: keys that are typed one after another, then it is closed; and what was drawn. */
public final class Keyboard {
    private static final int PATIENT = 10_000;

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final LiveTerminal terminal;

    private Keyboard(String type, String keys) throws IOException {
        ByteArrayInputStream typed = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
        ExternalTerminal streams = new ExternalTerminal(
                null, "keys", type, typed, drawn, StandardCharsets.UTF_8, Terminal.SignalHandler.SIG_DFL, true);
        terminal = LiveTerminal.of(streams, PATIENT);
        // No key is pressed before the terminal is taken.
        streams.resume();
    }

    public static Keyboard typing(String keys) throws IOException {
        return new Keyboard("xterm", keys);
    }

    static Keyboard of(String type) throws IOException {
        return new Keyboard(type, "");
    }

    public LiveTerminal terminal() {
        return terminal;
    }

    public String drawn() {
        return drawn.toString(StandardCharsets.UTF_8);
    }
}
