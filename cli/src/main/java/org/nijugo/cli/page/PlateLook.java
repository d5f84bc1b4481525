package org.nijugo.cli.page;

import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/**
 * How a plate is drawn: its number, how tall it stands, its colour.
 *
 * @param label such as {@code 2.5}
 * @param reach rows above the sleeve, and as many below
 * @param attributes of the terminal; empty for none
 */
record PlateLook(String label, int reach, String attributes) {
    private static final String RED = "41;97";
    private static final String BLUE = "44;97";
    private static final String YELLOW = "43;30";
    private static final String GREEN = "42;30";
    private static final String WHITE = "47;30";
    private static final String GREY = "100;97";
    private static final String BLACK = "40;97";

    /** Colours of the competition plates; in pounds those of the same size. */
    static PlateLook of(String plate) {
        Weight weight = Weight.parse(plate);
        return new PlateLook(weight.number(), reach(weight), attributes(weight));
    }

    private static int reach(Weight weight) {
        int kilograms = weight.to(WeightUnit.KILOGRAM).thousandths();
        if (kilograms >= 18_000) {
            return 4;
        }
        if (kilograms >= 9_000) {
            return 3;
        }
        return kilograms >= 4_000 ? 2 : 1;
    }

    private static String attributes(Weight weight) {
        return weight.unit() == WeightUnit.POUND ? pounds(weight) : kilograms(weight);
    }

    private static String kilograms(Weight weight) {
        return switch (weight.thousandths()) {
            case 25_000, 2_500 -> RED;
            case 20_000, 2_000 -> BLUE;
            case 15_000, 1_500 -> YELLOW;
            case 10_000, 1_000 -> GREEN;
            case 5_000, 500 -> WHITE;
            case 1_250, 250 -> GREY;
            default -> BLACK;
        };
    }

    private static String pounds(Weight weight) {
        return switch (weight.thousandths()) {
            case 55_000 -> RED;
            case 45_000 -> BLUE;
            case 35_000 -> YELLOW;
            case 25_000 -> GREEN;
            case 10_000 -> WHITE;
            case 5_000, 2_500 -> GREY;
            default -> BLACK;
        };
    }
}
