package org.nijugo.server;

/** Why a server cannot run, in one line for whoever started it. */
public final class ServerTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The line is a whole sentence: what is wrong and what to do. */
    public ServerTrouble(String line) {
        super(line);
    }

    public ServerTrouble(String line, Throwable cause) {
        super(line, cause);
    }

    /** What is wrong and what to do. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
