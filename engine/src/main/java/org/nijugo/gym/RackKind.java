package org.nijugo.gym;

import java.util.List;
import org.nijugo.quantity.WeightUnit;

/** What stands in a rack and is lifted as it is. */
enum RackKind {
    DUMBBELLS("dumbbells", "dumbbells"),
    KETTLEBELLS("kettlebells", "kettlebells"),
    FIXED_BARS("fixed", "fixed bars"),
    BANDS("bands", "bands");

    /** Loop bands as they are sold, about half stretched: our judgement. */
    private static final List<Integer> USUAL_BANDS_KG = List.of(5, 10, 15, 25, 35, 50);

    private static final List<Integer> USUAL_BANDS_LB = List.of(10, 20, 35, 55, 75, 110);

    private final String word;
    private final String words;

    RackKind(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** What its line begins with. */
    String word() {
        return word;
    }

    /** What it is called inside a sentence, such as {@code fixed bars}. */
    String words() {
        return words;
    }

    /** What the bands are where only {@code bands} is said. */
    static List<Integer> usualBands(WeightUnit unit) {
        return unit == WeightUnit.KILOGRAM ? USUAL_BANDS_KG : USUAL_BANDS_LB;
    }
}
