package org.nijugo.simulate;

import org.nijugo.quantity.Maths;

/**
 * Chance that is the same on every machine and in JavaScript: the generator xoshiro128** of Blackman and Vigna, on whole
 * numbers of 32 bits. What it draws depends on the seed and the stream alone, so that the lifters of a simulation can be
 * drawn in any order, on any number of cores.
 */
final class Chance {
    private static final int GOLDEN = 0x9E3779B9;
    private static final double TWO_TO_27 = 134_217_728.0;
    private static final double TWO_TO_53 = 9_007_199_254_740_992.0;
    private static final int MOST_TRIES = 100;
    private static final double FURTHEST = 3;

    private int a;
    private int b;
    private int c;
    private int d;
    private double spare;
    private boolean hasSpare;

    Chance(int seed, int stream) {
        int start = mixed(mixed(seed) + stream * GOLDEN);
        a = mixed(start + 1);
        b = mixed(start + 2);
        c = mixed(start + 3);
        d = mixed(start + 4) | 1;
    }

    /** Any of the 2^32 whole numbers, each as likely. */
    int next() {
        int drawn = Integer.rotateLeft(b * 5, 7) * 9;
        int shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = Integer.rotateLeft(d, 11);
        return drawn;
    }

    /** From 0 up to, but not, 1. */
    double uniform() {
        double high = next() >>> 6;
        double low = next() >>> 5;
        return (high * TWO_TO_27 + low) / TWO_TO_53;
    }

    /** From the standard normal distribution, by Marsaglia's polar method; no further than three from the middle. */
    double normal() {
        if (hasSpare) {
            hasSpare = false;
            return bounded(spare);
        }
        for (int i = 0; i < MOST_TRIES; i++) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                double factor = Math.sqrt(-2 * Maths.ln(square) / square);
                spare = y * factor;
                hasSpare = true;
                return bounded(x * factor);
            }
        }
        return 0;
    }

    private static double bounded(double z) {
        return Math.max(-FURTHEST, Math.min(FURTHEST, z));
    }

    /** Whole numbers that differ by one come out unlike in every bit; two that differ never come out alike. */
    private static int mixed(int value) {
        int bits = value;
        bits = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        bits = (bits ^ (bits >>> 13)) * 0xC2B2AE35;
        return bits ^ (bits >>> 16);
    }
}
