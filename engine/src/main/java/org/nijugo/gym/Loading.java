package org.nijugo.gym;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nijugo.quantity.Weight;

/**
 * One way to load something: 100 kg as 20 + 5 + 5 + 5 + 5 kg on each side of a 20 kg bar.
 *
 * @param load all that is moved, bodyweight included where it is lifted too
 * @param plates on one side, inner to outer; empty where no plates are hung, and on the empty bar
 */
public record Loading(Weight load, List<Weight> plates) {
    public Loading {
        plates = List.copyOf(plates);
    }

    /** A load without plates, such as a pair of dumbbells or a pin. */
    public static Loading of(Weight load) {
        return new Loading(load, List.of());
    }

    /** Plates in words, such as {@code 20 kg + 10 kg}; "no plates" where there are none. */
    public static String words(List<Weight> plates) {
        StringBuilder words = new StringBuilder();
        for (Weight plate : plates) {
            words.append(words.length() == 0 ? "" : " + ").append(plate.toString());
        }
        return words.length() == 0 ? "no plates" : words.toString();
    }

    /** Whether the other one is reached from here by pulling outermost plates only, or by changing nothing. */
    public boolean canBePulledTo(Loading lighter) {
        return lighter.plates.size() <= plates.size()
                && plates.subList(0, lighter.plates.size()).equals(lighter.plates);
    }

    /**
     * What comes off one side to get to the other, outermost first.
     *
     * @throws IllegalArgumentException when it cannot be reached by pulling only
     */
    public List<Weight> pullTo(Loading lighter) {
        if (!canBePulledTo(lighter)) {
            throw new IllegalArgumentException(
                    "The plates of " + lighter.load + " must be what is left of those of " + load + ".");
        }
        List<Weight> pulled = new ArrayList<>(plates.subList(lighter.plates.size(), plates.size()));
        Collections.reverse(pulled);
        return List.copyOf(pulled);
    }
}
