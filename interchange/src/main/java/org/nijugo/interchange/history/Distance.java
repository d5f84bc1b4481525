package org.nijugo.interchange.history;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far something was carried or run.
 *
 * @param thousandths of the unit it was written in
 */
public record Distance(long thousandths, DistanceUnit unit) {
    private static final long LIMIT = 1_000_000_000_000L;

    public Distance {
        if (thousandths < 0 || thousandths > LIMIT) {
            throw new IllegalArgumentException(
                    "The distance (" + thousandths + " thousandths) must be 0 to " + LIMIT + ".");
        }
    }

    /** The same in another unit, to its nearest thousandth. */
    public Distance to(DistanceUnit other) {
        if (other == unit) {
            return this;
        }
        BigDecimal exact = BigDecimal.valueOf(thousandths)
                .multiply(BigDecimal.valueOf(unit.millimetres()))
                .divide(BigDecimal.valueOf(other.millimetres()), 0, RoundingMode.HALF_UP);
        return new Distance(exact.longValue(), other);
    }

    /** The number without its unit, such as {@code 2.5}. */
    public String number() {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return number() + " " + unit.symbol();
    }
}
