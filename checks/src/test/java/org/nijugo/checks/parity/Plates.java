package org.nijugo.checks.parity;

import java.util.ArrayList;
import java.util.List;

/** Plates of one side as they are typed, inner to outer. */
final class Plates {
    private static final int[] KILOGRAMS = {25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 1_250};
    private static final int[] POUNDS = {45_000, 35_000, 25_000, 10_000, 5_000, 2_500};

    private Plates() {}

    static String any(boolean pounds, Dice dice) {
        List<String> plates = new ArrayList<>();
        int count = dice.between(0, 5);
        int[] kinds = pounds ? POUNDS : KILOGRAMS;
        for (int i = 0; i < count; i++) {
            plates.add(Lift.number(kinds[dice.between(0, kinds.length - 1)]));
        }
        return plates.isEmpty() ? "none" : String.join(" ", plates);
    }

    /** Some way to hang a load such as {@code 100kg} on the usual bar, not always the plainest. */
    static String making(String load, Dice dice) {
        boolean pounds = load.endsWith("lb");
        int thousandths = (int) Math.round(1000 * Double.parseDouble(load.replaceAll("[^0-9.]", "")));
        int left = (thousandths - (pounds ? 45_000 : 20_000)) / 2;
        List<String> plates = new ArrayList<>();
        for (int plate : pounds ? POUNDS : KILOGRAMS) {
            int spared = dice.chance(30) ? 1 : 0;
            while (left >= plate * (1 + spared) && plates.size() < 12) {
                plates.add(Lift.number(plate));
                left -= plate;
            }
        }
        return plates.isEmpty() ? "none" : String.join(" ", plates);
    }
}
