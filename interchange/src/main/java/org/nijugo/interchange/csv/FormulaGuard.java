package org.nijugo.interchange.csv;

/**
 * Keeps a spreadsheet from taking somebody's note for a formula. A text that begins like one gets an apostrophe before it, and
 * so does one that begins with apostrophes before such a beginning; reading takes one off again.
 */
public final class FormulaGuard {
    private FormulaGuard() {}

    /** The text as it may stand in a cell. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text of a cell. */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@\t\r\n".indexOf(text.charAt(at)) >= 0;
    }
}
