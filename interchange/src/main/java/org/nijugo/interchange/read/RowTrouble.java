package org.nijugo.interchange.read;

/** Why a row is left out; thrown while it is read, and cheap enough for a million of them. */
final class RowTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean unclear;

    private RowTrouble(String why, boolean unclear) {
        super(why, null, false, false);
        this.unclear = unclear;
    }

    /** The row holds nothing that belongs in a log. */
    static RowTrouble skip(String why) {
        return new RowTrouble(why, false);
    }

    /** The row holds something, and somebody has to say what. */
    static RowTrouble unclear(String why) {
        return new RowTrouble(why, true);
    }

    boolean isUnclear() {
        return unclear;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
