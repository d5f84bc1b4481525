package org.nijugo.quantity;

/**
 * Logarithm, exponential, power and the normal distribution, made of + − × ÷ alone, so that the JVM and JavaScript
 * agree to the last bit. Accurate to about 1e-15 relative (the normal distribution to 1e-9).
 */
public final class Maths {
    private static final double LN_2 = 0.6931471805599453;
    private static final double SQRT_2 = 1.4142135623730951;
    private static final int MOST_HALVINGS = 1100;

    private Maths() {}

    /** The natural logarithm of a number above 0. */
    public static double ln(double x) {
        if (!(x > 0) || x > Double.MAX_VALUE) {
            throw new IllegalArgumentException("The logarithm needs a finite number above 0.");
        }
        double mantissa = x;
        int exponent = 0;
        while (mantissa > SQRT_2 && exponent < MOST_HALVINGS) {
            mantissa *= 0.5;
            exponent++;
        }
        while (mantissa < SQRT_2 * 0.5 && exponent > -MOST_HALVINGS) {
            mantissa *= 2;
            exponent--;
        }
        double ratio = (mantissa - 1) / (mantissa + 1);
        double square = ratio * ratio;
        double sum = 0;
        for (int odd = 25; odd >= 1; odd -= 2) {
            sum = sum * square + 1.0 / odd;
        }
        return 2 * ratio * sum + exponent * LN_2;
    }

    /** e to the power of x; 0 below −700, and at most e^700. */
    public static double exp(double x) {
        if (Double.isNaN(x)) {
            throw new IllegalArgumentException("The exponential needs a number.");
        }
        if (x < -700) {
            return 0;
        }
        double bounded = Math.min(x, 700);
        int twos = (int) Math.floor(bounded / LN_2 + 0.5);
        double rest = bounded - twos * LN_2;
        double sum = 1;
        for (int i = 16; i >= 1; i--) {
            sum = 1 + sum * rest / i;
        }
        double factor = twos < 0 ? 0.5 : 2;
        for (int i = Math.abs(twos); i > 0; i--) {
            sum *= factor;
        }
        return sum;
    }

    /** A base above 0 to any power; 0 to a power above 0 is 0. */
    public static double pow(double base, double exponent) {
        return base == 0 && exponent > 0 ? 0 : exp(exponent * ln(base));
    }

    /** The share of a standard normal distribution below z. After W. J. Cody's series and continued fraction. */
    public static double normalBelow(double z) {
        double size = Math.abs(z);
        if (size > 8) {
            return z < 0 ? 0 : 1;
        }
        double density = exp(-0.5 * size * size) * 0.3989422804014327;
        double tail;
        if (size < 3) {
            double term = size;
            double sum = size;
            for (int i = 1; i <= 60; i++) {
                term *= size * size / (2 * i + 1);
                sum += term;
            }
            tail = 0.5 - density * sum;
        } else {
            double fraction = 0;
            for (int i = 60; i >= 1; i--) {
                fraction = i / (size + fraction);
            }
            tail = density / (size + fraction);
        }
        return z < 0 ? tail : 1 - tail;
    }

    /** The z below which this share (above 0, below 1) of a standard normal distribution lies; within ±8. */
    public static double normalQuantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("The share must lie between 0 and 1.");
        }
        double low = -8;
        double high = 8;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) * 0.5;
            if (normalBelow(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) * 0.5;
    }
}
