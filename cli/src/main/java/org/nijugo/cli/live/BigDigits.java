package org.nijugo.cli.live;

import java.util.ArrayList;
import java.util.List;

/** Figures five rows high, to be read from two metres. */
final class BigDigits {
    static final int ROWS = 5;

    private static final String[][] DIGITS = {
        {"###", "# #", "# #", "# #", "###"},
        {" # ", "## ", " # ", " # ", "###"},
        {"###", "  #", "###", "#  ", "###"},
        {"###", "  #", "###", "  #", "###"},
        {"# #", "# #", "###", "  #", "  #"},
        {"###", "#  ", "###", "  #", "###"},
        {"###", "#  ", "###", "# #", "###"},
        {"###", "  #", "  #", "  #", "  #"},
        {"###", "# #", "###", "# #", "###"},
        {"###", "# #", "###", "  #", "###"},
    };
    private static final String[] POINT = {" ", " ", " ", " ", "#"};
    private static final String[] MINUS = {"  ", "  ", "##", "  ", "  "};

    private BigDigits() {}

    /**
     * The number, drawn.
     *
     * @param number digits, a point, a minus; anything else is left out
     * @param wide whether every point is two columns wide, as square as a terminal gets
     */
    static List<String> rows(String number, boolean wide) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < number.length(); at++) {
                String[] shape = shape(number.charAt(at));
                if (shape.length > 0) {
                    line.append(line.length() == 0 ? "" : wide ? "  " : " ").append(points(shape[row], wide));
                }
            }
            rows.add(line.toString());
        }
        return rows;
    }

    private static String[] shape(char c) {
        if (c >= '0' && c <= '9') {
            return DIGITS[c - '0'];
        }
        return c == '.' ? POINT : c == '-' ? MINUS : new String[0];
    }

    private static String points(String shape, boolean wide) {
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < shape.length(); at++) {
            String point = shape.charAt(at) == '#' ? "█" : " ";
            points.append(wide ? point + point : point);
        }
        return points.toString();
    }
}
