package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.BarDrawing;
import org.nijugo.cli.page.Ends;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Words;

/** The bar as it hangs for the first load, and when each plate comes off. */
final class BarPage {
    private BarPage() {}

    /**
     * Draws it.
     *
     * @param ends where the plates hang
     * @param loads first to last, with what hangs for each and what is pulled before it
     */
    static void print(List<Answer> loads, Ends ends, Page page) {
        List<String> plates = loads.isEmpty() ? List.of() : loads.get(0).texts("plates");
        if (plates.isEmpty()) {
            return;
        }
        BarDrawing drawing = new BarDrawing();
        boolean pulls = false;
        for (int at = 0; at < plates.size(); at++) {
            String mark = pulledBefore(at, plates.size(), loads);
            pulls |= !mark.isEmpty();
            drawing.plate(plates.get(at), mark);
        }
        if (drawing.columns() + 1 > page.width()) {
            page.wrapped(" " + ends.sentence() + ", inner to outer: ", String.join(", ", plates) + ".");
            return;
        }
        for (String row : drawing.rows(page.ink())) {
            page.line(" " + row);
        }
        page.line(" " + drawing.marks());
        page.gap();
        String legend = pulls
                ? ends.sentence() + "; the figure under a plate is the load before which it comes off."
                : ends.sentence() + ": " + Words.plates(plates) + ".";
        page.wrapped(" ", page.ink().faint(legend));
    }

    /** The number of the load before which the plate at this place comes off; empty where it stays. */
    private static String pulledBefore(int place, int hanging, List<Answer> loads) {
        int left = hanging;
        for (int at = 0; at < loads.size(); at++) {
            left -= loads.get(at).texts("pull").size();
            if (place >= left) {
                return Integer.toString(at + 1);
            }
        }
        return "";
    }
}
