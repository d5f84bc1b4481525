package org.nijugo.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nijugo.dropset.NextStep;
import org.nijugo.dropset.Protocol;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.RefusedException;

/** What some lifters of a simulation did. Only whole numbers are kept, so that it makes no difference who adds what. */
public final class SimulationPart {
    private static final int NOBODY = Integer.MAX_VALUE;

    private final SimulationRequest request;
    private final WeightUnit unit;
    private final Histogram segmentCounts = new Histogram();
    private final Histogram totals = new Histogram();
    private final Histogram cuts = new Histogram();
    private final Histogram seconds = new Histogram();
    private final Histogram finalLoads = new Histogram();
    private final Histogram finalShares = new Histogram();
    private final List<Rung> rungs = new ArrayList<>();
    private final Map<NextStep.Ending, Integer> endings = new EnumMap<>(NextStep.Ending.class);
    private final Map<Protocol, Integer> protocols = new EnumMap<>(Protocol.class);
    private int atMinimum;
    private int atTarget;
    private int leftOut;
    private int firstLeftOut = NOBODY;
    private String why = "";

    SimulationPart(SimulationRequest request) {
        this.request = request;
        this.unit = request.equipment().unit();
    }

    /** What is known of one segment, counted over the lifters who came to it. */
    private static final class Rung {
        private final Histogram reps = new Histogram();
        private final Histogram loads = new Histogram();
        private final Histogram percents = new Histogram();

        private void add(Rung other) {
            reps.add(other.reps);
            loads.add(other.loads);
            percents.add(other.percents);
        }

        private SegmentReport report(int number) {
            return new SegmentReport(
                    number, reps.size(), reps.distribution(), loads.distribution(), percents.distribution());
        }
    }

    void add(Played played) {
        segmentCounts.add(played.segments().size());
        totals.add(played.totalReps());
        cuts.add(played.cuts());
        seconds.add(played.seconds());
        finalLoads.add(played.last().to(unit).thousandths());
        finalShares.add(Percent.ofRatio(played.last(), played.opening()).hundredths());
        for (int i = 0; i < played.segments().size(); i++) {
            Weight load = played.segments().get(i).load();
            Rung rung = rung(i);
            rung.reps.add(played.segments().get(i).reps());
            rung.loads.add(load.to(unit).thousandths());
            rung.percents.add(Percent.ofRatio(load, played.max()).hundredths());
        }
        count(endings, played.ending(), 1);
        count(protocols, played.protocol(), 1);
        atMinimum += played.totalReps() >= played.minimum() ? 1 : 0;
        atTarget += played.totalReps() >= played.target() ? 1 : 0;
    }

    /** A lifter to whom the set was not advised, or who could not do it. */
    void leaveOut(int number, String reason) {
        leftOut++;
        if (number < firstLeftOut) {
            firstLeftOut = number;
            why = reason;
        }
    }

    /** This part's lifters and the other's together; both parts stay as they are. */
    public SimulationPart plus(SimulationPart other) {
        SimulationPart both = new SimulationPart(request);
        both.take(this);
        both.take(other);
        return both;
    }

    private void take(SimulationPart other) {
        segmentCounts.add(other.segmentCounts);
        totals.add(other.totals);
        cuts.add(other.cuts);
        seconds.add(other.seconds);
        finalLoads.add(other.finalLoads);
        finalShares.add(other.finalShares);
        for (int i = 0; i < other.rungs.size(); i++) {
            rung(i).add(other.rungs.get(i));
        }
        for (Map.Entry<NextStep.Ending, Integer> each : other.endings.entrySet()) {
            count(endings, each.getKey(), each.getValue());
        }
        for (Map.Entry<Protocol, Integer> each : other.protocols.entrySet()) {
            count(protocols, each.getKey(), each.getValue());
        }
        atMinimum += other.atMinimum;
        atTarget += other.atTarget;
        leftOut += other.leftOut;
        if (other.firstLeftOut < firstLeftOut) {
            firstLeftOut = other.firstLeftOut;
            why = other.why;
        }
    }

    /**
     * What it comes to.
     *
     * @throws RefusedException when none of the lifters did a finishing set
     */
    public SimulationReport report() {
        if (totals.size() == 0) {
            throw new RefusedException(
                    request.exercise().name(), "a finishing set that is advised to one of the lifters at least", why);
        }
        List<SegmentReport> segments = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            segments.add(rungs.get(i).report(i + 1));
        }
        List<SimulationReport.Counted> endingCounts = new ArrayList<>();
        for (Map.Entry<NextStep.Ending, Integer> each : endings.entrySet()) {
            endingCounts.add(new SimulationReport.Counted(each.getKey().word(), each.getValue()));
        }
        List<SimulationReport.Counted> protocolCounts = new ArrayList<>();
        for (Map.Entry<Protocol, Integer> each : protocols.entrySet()) {
            protocolCounts.add(new SimulationReport.Counted(each.getKey().word(), each.getValue()));
        }
        return new SimulationReport(
                request,
                totals.size(),
                leftOut,
                why,
                segments,
                segmentCounts.distribution(),
                totals.distribution(),
                totals.counts(),
                cuts.distribution(),
                seconds.distribution(),
                finalLoads.distribution(),
                finalShares.distribution(),
                atMinimum,
                atTarget,
                endingCounts,
                protocolCounts);
    }

    private static <K> void count(Map<K, Integer> counts, K key, int times) {
        Integer before = counts.get(key);
        counts.put(key, before == null ? times : before + times);
    }

    private Rung rung(int index) {
        while (rungs.size() <= index) {
            rungs.add(new Rung());
        }
        return rungs.get(index);
    }
}
