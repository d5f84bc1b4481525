package org.nijugo.progress;

import java.util.Arrays;
import java.util.List;

/**
 * The logarithms of a series against time in weeks, without the days that lie far from their neighbours: one bad day is
 * none.
 */
final class Samples {
    private static final int NEIGHBOURS = 3;
    private static final double FURTHEST = 3 * 1.4826;
    private static final double LEAST_SPREAD = 0.01;

    private final double[] weeks;
    private final double[] lns;

    private Samples(double[] weeks, double[] lns) {
        this.weeks = weeks;
        this.lns = lns;
    }

    /** Time counts from the first point. */
    static Samples of(List<StrengthSeries.Point> points) {
        double[] weeks = new double[points.size()];
        double[] lns = new double[points.size()];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = points.get(0).date().daysUntil(points.get(i).date()) / 7.0;
            lns[i] = points.get(i).ln();
        }
        return new Samples(weeks, lns);
    }

    int size() {
        return weeks.length;
    }

    double week(int i) {
        return weeks[i];
    }

    double ln(int i) {
        return lns[i];
    }

    double last() {
        return weeks[weeks.length - 1];
    }

    /** Those from one index on. */
    Samples from(int first) {
        return new Samples(Arrays.copyOfRange(weeks, first, weeks.length), Arrays.copyOfRange(lns, first, lns.length));
    }

    /** Those no more than so many weeks before the last. */
    Samples lastWeeks(double most) {
        int first = 0;
        while (first < size() && last() - weeks[first] > most) {
            first++;
        }
        return from(first);
    }

    /** Those since the last gap of more than so many weeks. */
    Samples sinceGap(double most) {
        int first = 0;
        for (int i = 1; i < size(); i++) {
            first = weeks[i] - weeks[i - 1] > most ? i : first;
        }
        return from(first);
    }

    /** Hampel's filter: three scaled median deviations from the median of the seven around it. */
    Samples withoutStrays() {
        double[] keptWeeks = new double[size()];
        double[] keptLns = new double[size()];
        int kept = 0;
        for (int i = 0; i < size(); i++) {
            double[] around =
                    Arrays.copyOfRange(lns, Math.max(0, i - NEIGHBOURS), Math.min(size(), i + NEIGHBOURS + 1));
            double middle = median(around);
            for (int k = 0; k < around.length; k++) {
                around[k] = Math.abs(around[k] - middle);
            }
            if (Math.abs(lns[i] - middle) <= FURTHEST * Math.max(LEAST_SPREAD, median(around))) {
                keptWeeks[kept] = weeks[i];
                keptLns[kept] = lns[i];
                kept++;
            }
        }
        return new Samples(Arrays.copyOf(keptWeeks, kept), Arrays.copyOf(keptLns, kept));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length >> 1;
        return (sorted.length & 1) == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) * 0.5;
    }
}
