package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;

/** What has to come off and go on, on each side, to make a bar hang otherwise; and how long that takes (R14, R18). */
final class Restacking {
    private static final int LIGHT_PLATE = 2;
    private static final int HEAVY_PLATE = 4;
    private static final int CROSSING = 4;
    private static final int COLLAR = 4;

    private Restacking() {}

    /** In words, such as "swap the outer 20 kg for 10 kg + 5 kg + 5 kg on each side, about 40 s"; absent where pulling is enough. */
    static Optional<String> words(List<Weight> hanging, List<Weight> wanted, RestClock clock) {
        int same = 0;
        while (same < hanging.size()
                && same < wanted.size()
                && hanging.get(same).equals(wanted.get(same))) {
            same++;
        }
        if (same == wanted.size()) {
            return Optional.empty();
        }
        List<Weight> off = hanging.subList(same, hanging.size());
        List<Weight> on = wanted.subList(same, wanted.size());
        String side = clock.sides() > 1 ? " on each side" : "";
        String what = off.isEmpty()
                ? "add " + sum(on) + side
                : "swap the outer " + sum(reversed(off)) + " for " + sum(on) + side;
        return Optional.of(what + ", about " + seconds(off, on, clock) + " s");
    }

    static int seconds(List<Weight> off, List<Weight> on, RestClock clock) {
        int oneSide = clock.collars() ? COLLAR : 0;
        for (Weight plate : off) {
            oneSide += seconds(plate);
        }
        for (Weight plate : on) {
            oneSide += seconds(plate);
        }
        return oneSide * clock.sides() + (clock.sides() > 1 ? CROSSING : 0);
    }

    private static int seconds(Weight plate) {
        return RestClock.isLight(plate) ? LIGHT_PLATE : HEAVY_PLATE;
    }

    private static List<Weight> reversed(List<Weight> plates) {
        List<Weight> reversed = new ArrayList<>(plates);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    static String sum(List<Weight> plates) {
        StringBuilder sum = new StringBuilder();
        for (Weight plate : plates) {
            sum.append(sum.length() == 0 ? "" : " + ").append(plate);
        }
        return sum.toString();
    }
}
