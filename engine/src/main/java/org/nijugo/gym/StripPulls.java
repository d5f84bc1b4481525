package org.nijugo.gym;

/** The pulls of a ladder while it is made up, outermost first: how many of each kind come off before each rung. */
final class StripPulls {
    private final StripPlates plates;
    private final int kinds;
    private final int[][] pulls;
    private final int[] sums;
    private final int[] left;
    private final int[][] rests;
    private final double[] radix;
    private final int changes;
    private double code;
    private int taken;
    private int millimetres;

    StripPulls(StripPlates plates, int changes) {
        this.plates = plates;
        this.kinds = plates.kinds();
        this.pulls = new int[changes + 1][kinds];
        this.sums = new int[changes + 1];
        this.rests = new int[changes + 1][kinds + 1];
        this.left = new int[kinds];
        this.radix = new double[kinds];
        this.changes = changes;
        double next = 1;
        for (int kind = 0; kind < kinds; kind++) {
            left[kind] = plates.count(kind);
            radix[kind] = next;
            next *= left[kind] + 1;
        }
    }

    void start(int sum) {
        sums[0] = sum;
    }

    /** Begins an empty pull that ends at this sum. */
    void open(int rung, int sum) {
        sums[rung] = sum;
        for (int kind = 0; kind < kinds; kind++) {
            pulls[rung][kind] = 0;
        }
    }

    void put(int rung, int kind, int count) {
        pulls[rung][kind] = count;
    }

    /** Takes the pull's plates out of what is left. */
    void close(int rung) {
        take(rung, 1);
    }

    void reopen(int rung) {
        take(rung, -1);
    }

    private void take(int rung, int sign) {
        for (int kind = 0; kind < kinds; kind++) {
            int count = sign * pulls[rung][kind];
            left[kind] -= count;
            taken += count;
            code += count * radix[kind];
            millimetres += count * plates.millimetres(kind);
        }
    }

    /** A number for the plates in all closed pulls and this rung, another one for each. */
    double key(int rung) {
        return code * (changes + 1) + rung;
    }

    /** Plates of a kind that no closed pull has. */
    int left(int kind) {
        return left[kind];
    }

    /** How many of a kind can go into so much. */
    int most(int kind, int sum) {
        int most = left[kind];
        while (most > 0 && most * plates.plate(kind) > sum) {
            most--;
        }
        return most;
    }

    /** Adds up what the closed pulls, which are this many, leave. */
    void countRest(int rung) {
        for (int kind = kinds - 1; kind >= 0; kind--) {
            rests[rung][kind] = rests[rung][kind + 1] + left[kind] * plates.plate(kind);
        }
    }

    /** What this kind and all lighter ones make together that the first so many pulls leave. */
    int rest(int rung, int kind) {
        return rests[rung][kind];
    }

    /** Plates in all closed pulls. */
    int taken() {
        return taken;
    }

    /** What is left of the sleeve inside the closed pulls. */
    int room() {
        return plates.room() - millimetres;
    }

    int count(int rung, int kind) {
        return pulls[rung][kind];
    }

    int sum(int rung) {
        return sums[rung];
    }

    /** Whether an open pull could leave room for what hangs inside of it; only a first look. */
    boolean fits(int sum) {
        return plates.leastRoom(0, sum) <= room();
    }

    /** How untidy an open pull makes the closed ones outside of it. */
    int untidy(int rung) {
        int untidy = 0;
        boolean same = true;
        int heavier = 0;
        int kind = 0;
        while (kind < kinds) {
            int equal = 0;
            int first = kind;
            while (kind < kinds && plates.plate(kind) == plates.plate(first)) {
                untidy += pulls[rung][kind] * heavier;
                equal += plates.count(kind) - left[kind];
                same &= pulls[rung][kind] == pulls[rung - 1][kind];
                kind++;
            }
            heavier += equal;
        }
        return rung == 1 || same ? untidy : untidy + 1;
    }

    /** How many plates of closed pulls are heavier than each kind. */
    void countHeavier(int[] heavier) {
        int sofar = 0;
        for (int kind = 0; kind < kinds; kind++) {
            boolean equal = kind > 0 && plates.plate(kind) == plates.plate(kind - 1);
            heavier[kind] = equal ? heavier[kind - 1] : sofar;
            sofar += plates.count(kind) - left[kind];
        }
    }
}
