package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * What is done to each side of a bar so that it hangs as it should: the outer 45 lb comes off, 25 + 10 + 10 lb go on (R18).
 * What hangs as it should from the inside on is left there.
 *
 * <p>Its seconds are those of R14 for plates and collars: up to 10 kg or 25 lb 2 s, heavier 4 s each time one is moved, a
 * collar 4 s a side, 4 s to walk to the other end.
 *
 * @param off what comes off one side, outermost first
 * @param on what goes on that side, innermost first
 */
public record Restack(List<Weight> off, List<Weight> on) {
    private static final int LIGHT_PLATE = 2;
    private static final int HEAVY_PLATE = 4;
    private static final int COLLAR = 4;
    private static final int CROSSING = 4;
    private static final Weight HEAVIEST_LIGHT_KG = Weight.kilograms(10);
    private static final Weight HEAVIEST_LIGHT_LB = Weight.pounds(25);

    public Restack {
        off = List.copyOf(off);
        on = List.copyOf(on);
    }

    /**
     * From one stack to another.
     *
     * @param hanging one side, inner to outer
     * @param wanted one side, inner to outer
     */
    public static Restack between(List<Weight> hanging, List<Weight> wanted) {
        int same = 0;
        while (same < hanging.size() && same < wanted.size() && isSame(hanging.get(same), wanted.get(same))) {
            same++;
        }
        List<Weight> off = new ArrayList<>();
        for (int outer = hanging.size() - 1; outer >= same; outer--) {
            off.add(hanging.get(outer));
        }
        return new Restack(off, wanted.subList(same, wanted.size()));
    }

    private static boolean isSame(Weight one, Weight other) {
        return one.compareTo(other) == 0;
    }

    /** Whether it hangs as it should. */
    public boolean isNothing() {
        return off.isEmpty() && on.isEmpty();
    }

    /** Plates that are moved on one side; one that comes off and goes on again is moved twice. */
    public int moves() {
        return off.size() + on.size();
    }

    /** Every plate that is moved on one side, in order. */
    public List<Weight> moved() {
        List<Weight> moved = new ArrayList<>(off);
        moved.addAll(on);
        return List.copyOf(moved);
    }

    /**
     * About how long somebody alone needs.
     *
     * @param sides ends that take plates: 2, or 1 for a landmine
     * @param collars whether a collar comes off and goes on again at each end
     */
    public Seconds alone(int sides, boolean collars) {
        int crossing = isNothing() ? 0 : CROSSING * (sides - 1);
        return Seconds.of(sides * together(collars).value() + crossing);
    }

    /**
     * About how long it takes with somebody at each end.
     *
     * @param collars whether a collar comes off and goes on again at each end
     */
    public Seconds together(boolean collars) {
        int collar = collars && !isNothing() ? COLLAR : 0;
        return Seconds.of(collar + handlingSeconds(moved()));
    }

    /** Seconds to take these plates off one end, or put them on: 2 each up to 10 kg or 25 lb, 4 for a heavier one (R14). */
    public static int handlingSeconds(List<Weight> plates) {
        int seconds = 0;
        for (Weight plate : plates) {
            Weight light = plate.unit() == WeightUnit.KILOGRAM ? HEAVIEST_LIGHT_KG : HEAVIEST_LIGHT_LB;
            seconds += plate.isMoreThan(light) ? HEAVY_PLATE : LIGHT_PLATE;
        }
        return seconds;
    }

    /** {@code swap the outer 45 lb for 25 + 10 + 10 lb}; without the side, which the reader adds. */
    public String words() {
        if (isNothing()) {
            return "leave it as it hangs";
        }
        if (off.isEmpty()) {
            return "add " + sum(on);
        }
        String outer = "the outer " + sum(off);
        return on.isEmpty() ? "pull " + outer : "swap " + outer + " for " + sum(on);
    }

    /** {@code 25 + 10 + 10 lb}. */
    private static String sum(List<Weight> plates) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < plates.size(); i++) {
            Weight plate = plates.get(i);
            boolean unitFollows = i + 1 < plates.size() && plates.get(i + 1).unit() == plate.unit();
            words.append(i == 0 ? "" : " + ").append(unitFollows ? plate.number() : plate.toString());
        }
        return words.toString();
    }
}
