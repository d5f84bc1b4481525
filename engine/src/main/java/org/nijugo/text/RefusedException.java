package org.nijugo.text;

/** What was asked is well said but cannot be done: a gym without dumbbells, a 1RM below the load just lifted. */
public final class RefusedException extends InputException {
    private static final long serialVersionUID = 1L;

    /**
     * @param value what was asked
     * @param expected what could be done instead
     * @param advice what to do, a whole sentence, or empty
     */
    public RefusedException(String value, String expected, String advice) {
        super(value, expected, advice);
    }

    private RefusedException(String entry, String value, String expected, String advice) {
        super(entry, value, expected, advice);
    }

    @Override
    public RefusedException about(String where) {
        return new RefusedException(where, value(), expected(), advice());
    }
}
