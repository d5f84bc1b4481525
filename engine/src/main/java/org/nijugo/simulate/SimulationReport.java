package org.nijugo.simulate;

import java.util.List;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;

/**
 * What many lifters did with a protocol.
 *
 * @param played lifters who did a finishing set
 * @param leftOut lifters to whom it was not advised, or who could not do the work before it
 * @param whyLeftOut the reason of the first of them, a sentence; empty where there are none
 * @param segments in order, each over the lifters who came to it
 * @param segmentCounts how many segments a set had
 * @param totalReps of the whole set
 * @param totals how many lifters did how many reps in all, rising
 * @param cuts changes of load
 * @param seconds from the first rep to the last
 * @param finalLoads the last load, in thousandths of the gym's unit; the bare model's maximum is 100
 * @param finalShares the last load as a share of the opening one, in hundredths of a percent
 * @param atMinimum lifters who did the reps without which the set misses its point
 * @param atTarget lifters who did the target, or a band's aim
 * @param endings why the sets were over, and how often
 * @param protocols which protocol it was, and how often
 */
public record SimulationReport(
        SimulationRequest request,
        int played,
        int leftOut,
        String whyLeftOut,
        List<SegmentReport> segments,
        Distribution segmentCounts,
        Distribution totalReps,
        List<RepCount> totals,
        Distribution cuts,
        Distribution seconds,
        Distribution finalLoads,
        Distribution finalShares,
        int atMinimum,
        int atTarget,
        List<Counted> endings,
        List<Counted> protocols) {
    public SimulationReport {
        segments = List.copyOf(segments);
        totals = List.copyOf(totals);
        endings = List.copyOf(endings);
        protocols = List.copyOf(protocols);
    }

    /** A word and how often it came up. */
    public record Counted(String word, int count) {}

    /** How many lifters did this many reps. */
    public record RepCount(int reps, int lifters) {}

    /** Of those who played, who did the target. */
    public Percent shareAtTarget() {
        return share(atTarget);
    }

    /** Of those who played, who did the minimum. */
    public Percent shareAtMinimum() {
        return share(atMinimum);
    }

    /** Of those who played. */
    public Percent share(int lifters) {
        return Percent.ofFraction((double) lifters / played);
    }

    /** The time that half of the lifters need at most. */
    public Seconds middleTime() {
        return Seconds.of(seconds.middle());
    }
}
