package org.nijugo.cli.live;

/** Keys as a terminal sends them. */
final class Keys {
    static final int ENTER = '\r';
    static final int NEW_LINE = '\n';
    static final int REDRAW = 12;

    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;
    private static final int OLD_BACKSPACE = 8;
    private static final int BACKSPACE = 127;

    private Keys() {}

    static boolean isEnter(int key) {
        return key == ENTER || key == NEW_LINE;
    }

    static boolean isDigit(int key) {
        return key >= '0' && key <= '9';
    }

    /** Whether it can stand in a line that is typed. */
    static boolean isLetter(int key) {
        return key >= ' ' && key < BACKSPACE;
    }

    static boolean isBackspace(int key) {
        return key == BACKSPACE || key == OLD_BACKSPACE;
    }

    /** Control and C, or control and D. */
    static boolean isLeave(int key) {
        return key == CONTROL_C || key == CONTROL_D;
    }
}
