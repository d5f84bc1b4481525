package org.nijugo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param environment the variables, such as {@code XDG_CONFIG_HOME} and {@code NO_COLOR}
 * @param home the user's home directory
 * @param screen what the streams are connected to
 */
public record Host(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        String home,
        Screen screen) {
    public Host {
        environment = Map.copyOf(environment);
    }

    /** The variable's value; empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether colours may be used on a stream that is a terminal. */
    public boolean allowsColour() {
        return variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
    }

    /** Whether what is printed may be coloured. */
    public boolean isColoured() {
        return screen.out() && allowsColour();
    }

    /** Writes to standard output at once, in UTF-8. */
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException broken) {
            throw new OutputFailed(broken);
        }
    }

    /** Says something beside the answer, on standard error; nobody reading it is no trouble. */
    public void tell(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException unread) {
            return;
        }
    }
}
