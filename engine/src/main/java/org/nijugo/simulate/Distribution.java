package org.nijugo.simulate;

/**
 * How whole numbers are spread: reps, seconds, thousandths of a kilogram.
 *
 * @param count of numbers, 1 or more
 * @param meanHundredths their mean, in hundredths: 525 is five and a quarter
 * @param deviationHundredths their standard deviation, in hundredths
 * @param least the smallest
 * @param tenth one in ten is not above it
 * @param quarter one in four is not above it
 * @param middle half of them are not above it
 * @param threeQuarters three in four are not above it
 * @param nineTenths nine in ten are not above it
 * @param most the largest
 */
public record Distribution(
        int count,
        int meanHundredths,
        int deviationHundredths,
        int least,
        int tenth,
        int quarter,
        int middle,
        int threeQuarters,
        int nineTenths,
        int most) {
    public Distribution {
        if (count < 1 || least > most || middle < least || middle > most) {
            throw new IllegalArgumentException("The numbers must be one at least, and their middle among them.");
        }
    }
}
