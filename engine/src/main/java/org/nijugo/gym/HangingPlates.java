package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** Finds the plates that somebody says hang on one side among those that the gym has. */
final class HangingPlates {
    private final StripStack.Bar bar;
    private final String words;
    private final int[] left;

    HangingPlates(StripStack.Bar bar, String words) {
        this.bar = bar;
        this.words = words;
        this.left = new int[bar.plates().size()];
        for (int kind = 0; kind < left.length; kind++) {
            left[kind] = bar.plates().get(kind).count();
        }
    }

    /** The same plates as the gym writes them. */
    List<Weight> find(List<Weight> plates) {
        List<Weight> found = new ArrayList<>();
        int room = bar.sleeveMillimetres();
        for (Weight plate : plates) {
            int kind = kind(plate);
            left[kind]--;
            room -= bar.plates().get(kind).millimetres();
            if (bar.sleeveMillimetres() > 0 && room < 0) {
                throw new RefusedException(
                        plates.size() + " plates on one side",
                        "what fits on a sleeve of " + bar.sleeveMillimetres() + " mm of " + words,
                        "Leave the outer ones out, or correct the gym.");
            }
            found.add(bar.plates().get(kind).plate());
        }
        return found;
    }

    private int kind(Weight plate) {
        for (int kind = 0; kind < left.length; kind++) {
            if (bar.plates().get(kind).plate().compareTo(plate) == 0 && left[kind] > 0) {
                return kind;
            }
        }
        throw new RefusedException(
                plate + " on one side",
                "plates of this gym, which has for each side of " + words + ": " + has(),
                "Plates are said for one side, inner to outer, such as \"20 10 5\".");
    }

    private String has() {
        StringBuilder has = new StringBuilder();
        for (StripStack.Pair pair : bar.plates()) {
            has.append(has.length() == 0 ? "" : ", ")
                    .append(pair.count())
                    .append(" of ")
                    .append(pair.plate());
        }
        return has.length() == 0 ? "none" : has.toString();
    }
}
