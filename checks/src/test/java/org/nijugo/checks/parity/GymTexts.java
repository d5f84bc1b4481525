package org.nijugo.checks.parity;

/** Gyms as people write them down. */
final class GymTexts {
    private GymTexts() {}

    static String any(boolean pounds, Dice dice) {
        return pounds ? pounds(dice) : kilograms(dice);
    }

    private static String kilograms(Dice dice) {
        StringBuilder gym = new StringBuilder("unit kg\n");
        gym.append("bar ").append(dice.oneOf("20kg", "20 kg", "15kg", "10kg")).append('\n');
        gym.append("plates");
        for (String plate : new String[] {"25", "20", "15", "10", "5", "2.5", "1.25", "0.5"}) {
            if (dice.chance(70)) {
                gym.append(' ').append(plate).append('x').append(2 * dice.between(1, 4));
            }
        }
        gym.append(" 5x2".repeat(dice.chance(5) ? 1 : 0)).append('\n');
        if (dice.chance(20)) {
            gym.append("collars 2.5kg\n");
        }
        if (dice.chance(10)) {
            gym.append("sleeve ").append(dice.between(20, 45)).append("cm\n");
        }
        gym.append(dice.chance(60) ? "dumbbells 2..50 step 2\n" : "");
        gym.append(dice.chance(60) ? "stack 5..100 step 5 addon 2.5\n" : "");
        gym.append(dice.chance(40) ? "sled 47kg\n" : "");
        gym.append(dice.chance(20) ? "landmine\nkettlebells 8 12 16 20 24\nfixed 10..45 step 5\n" : "");
        gym.append(dice.chance(40) ? "belt\nassist stack 5..60 step 5\n" : "");
        gym.append(dice.chance(2) ? "trampoline 3\n" : "");
        return gym.toString();
    }

    private static String pounds(Dice dice) {
        StringBuilder gym = new StringBuilder("unit lb\nbar 45lb\nplates");
        for (String plate : new String[] {"45", "35", "25", "10", "5", "2.5"}) {
            if (dice.chance(75)) {
                gym.append(' ').append(plate).append('x').append(2 * dice.between(1, 4));
            }
        }
        gym.append("\ndumbbells 5..100 step 5\nstack 10..200 step 10 addon 5\n");
        return gym.append(dice.chance(50) ? "sled 100lb\nbelt\n" : "").toString();
    }
}
