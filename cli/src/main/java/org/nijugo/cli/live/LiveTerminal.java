package org.nijugo.cli.live;

import java.io.IOException;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** The terminal, taken for a whole screen with single keys, and given back as it was. */
public final class LiveTerminal implements AutoCloseable {
    static final int NOTHING = -2;
    static final int GONE = -1;
    static final int ESCAPE = 27;

    private static final int SEQUENCE_MILLIS = 50;
    private static final int USUAL_COLUMNS = 80;
    private static final int USUAL_ROWS = 24;

    private final Terminal terminal;
    private final Attributes before;
    private final int sequenceMillis;
    private final Thread giveBack = new Thread(this::restore, "nijugo-terminal");
    private boolean taken;
    private String shown = "";

    private LiveTerminal(Terminal terminal, int sequenceMillis) {
        this.terminal = terminal;
        this.sequenceMillis = sequenceMillis;
        this.before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        taken = true;
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.puts(Capability.clear_screen);
        terminal.flush();
        Runtime.getRuntime().addShutdownHook(giveBack);
    }

    /**
     * The terminal that the process runs in.
     *
     * @throws IOException when it cannot do single keys or cannot be redrawn
     */
    public static LiveTerminal ofProcess() throws IOException {
        try {
            return of(
                    TerminalBuilder.builder()
                            .system(true)
                            .jni(true)
                            .exec(true)
                            .jna(false)
                            .jansi(false)
                            .ffm(false)
                            .dumb(false)
                            .build(),
                    SEQUENCE_MILLIS);
        } catch (IllegalStateException none) {
            throw new IOException("no terminal is there", none);
        }
    }

    /**
     * Takes a terminal.
     *
     * @param sequenceMillis how long the rest of a key's sequence may take to come
     * @throws IOException when it cannot be redrawn
     */
    static LiveTerminal of(Terminal terminal, int sequenceMillis) throws IOException {
        if (terminal.getStringCapability(Capability.cursor_address) == null) {
            String type = terminal.getType();
            terminal.close();
            throw new IOException("the terminal (" + type + ") cannot be redrawn");
        }
        return new LiveTerminal(terminal, sequenceMillis);
    }

    int columns() {
        Size size = terminal.getSize();
        return size.getColumns() > 0 ? size.getColumns() : USUAL_COLUMNS;
    }

    int rows() {
        Size size = terminal.getSize();
        return size.getRows() > 0 ? size.getRows() : USUAL_ROWS;
    }

    /** Shows these lines from the top; what was below them is gone. */
    void show(List<String> lines) {
        StringBuilder screen = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            screen.append(at == 0 ? "" : "\r\n").append(lines.get(at)).append("\u001b[K");
        }
        String all = screen.append("\u001b[J").toString();
        if (!all.equals(shown)) {
            terminal.puts(Capability.cursor_home);
            terminal.writer().write(all);
            terminal.flush();
            shown = all;
        }
    }

    /** Makes the next showing draw all of it. */
    void forget() {
        shown = "";
        terminal.puts(Capability.clear_screen);
    }

    void ring() {
        terminal.puts(Capability.bell);
        terminal.flush();
    }

    /**
     * The next key.
     *
     * @param millis how long to wait for one
     * @return the key; {@link #NOTHING} when none came, {@link #GONE} when none will come any more; keys that send a
     *     sequence, such as arrows, are passed over
     */
    int key(long millis) throws IOException {
        NonBlockingReader reader = terminal.reader();
        int key = reader.read(Math.max(1, millis));
        if (key != ESCAPE) {
            return key;
        }
        int next = reader.peek(sequenceMillis);
        if (next != '[' && next != 'O') {
            return ESCAPE;
        }
        reader.read(sequenceMillis);
        int end = reader.read(sequenceMillis);
        while (end != NOTHING && end != GONE && !endsSequence(end)) {
            end = reader.read(sequenceMillis);
        }
        return NOTHING;
    }

    /** Digits and semicolons may come before it. */
    private static boolean endsSequence(int key) {
        return (key >= 'a' && key <= 'z') || (key >= 'A' && key <= 'Z') || key == '~';
    }

    private synchronized void restore() {
        if (taken) {
            taken = false;
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    @Override
    public void close() throws IOException {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(giveBack);
        } catch (IllegalStateException ending) {
            return;
        }
        terminal.close();
    }
}
