package org.nijugo.simulate;

/**
 * What the lifters did in one segment.
 *
 * @param number from 1
 * @param lifters who came to it
 * @param reps done
 * @param loads in thousandths of the gym's unit; the bare model's maximum is 100
 * @param percents of the 1RM, in hundredths: 8696 is 86.96 %
 */
public record SegmentReport(int number, int lifters, Distribution reps, Distribution loads, Distribution percents) {}
