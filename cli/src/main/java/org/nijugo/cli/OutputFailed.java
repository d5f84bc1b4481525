package org.nijugo.cli;

import java.io.IOException;

/** The answer could not be written: nobody reads it any more, or the disk is full. */
public final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    public OutputFailed(IOException cause) {
        super(cause);
        this.why = String.valueOf(cause.getMessage());
    }

    /** Whether the reader has gone, as {@code head} does once it has its lines. */
    boolean isReaderGone() {
        return why.contains("Broken pipe") || why.contains("closed") || why.contains("reset");
    }

    String why() {
        return why;
    }
}
