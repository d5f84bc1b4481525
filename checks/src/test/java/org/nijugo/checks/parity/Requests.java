package org.nijugo.checks.parity;

/** The request of each case, by its number. */
final class Requests {
    private static final int NEIGHBOURS = 40;
    private static final int MOST_EVENTS = 5;

    /**
     * One case.
     *
     * @param kind what is counted together
     */
    record Case(String kind, String request) {}

    private Requests() {}

    /** The case of this number, from 0; always the same one. */
    static Case of(int number) {
        Dice dice = new Dice(number);
        int share = dice.between(1, 100);
        if (share <= 32) {
            return new Case("plan", PlanRequests.lift("plan", dice).json());
        }
        if (share <= 58) {
            return live(number, dice);
        }
        if (share <= 70) {
            return new Case("play", PlanRequests.play(dice).json());
        }
        if (share <= 82) {
            return new Case("strip", OtherRequests.strip(dice).json());
        }
        if (share <= 89) {
            return new Case("routine", OtherRequests.routine(dice).json());
        }
        if (share <= 95) {
            return few(dice);
        }
        return new Case("hostile", HostileRequests.any(dice));
    }

    /** One moment of a live set; the cases around it ask about other moments of the same one. */
    private static Case live(int number, Dice dice) {
        Dice ofTheSet = new Dice(-1L - number / NEIGHBOURS);
        return new Case(
                "next",
                LiveRequests.after(dice.between(0, MOST_EVENTS), ofTheSet).json());
    }

    private static Case few(Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 8) {
            return new Case("progress", OtherRequests.progress(dice).json());
        }
        if (kind <= 20) {
            return new Case("primary", OtherRequests.primary(dice).json());
        }
        if (kind <= 45) {
            return new Case("predict", OtherRequests.predict(dice).json());
        }
        if (kind <= 70) {
            return new Case("e1rm", OtherRequests.e1rm(dice).json());
        }
        if (kind <= 80) {
            return new Case("profile", OtherRequests.profile(dice).json());
        }
        return kind <= 87
                ? new Case("simulate", OtherRequests.simulate(dice).json())
                : new Case("look-up", OtherRequests.lookUp(dice).json());
    }
}
