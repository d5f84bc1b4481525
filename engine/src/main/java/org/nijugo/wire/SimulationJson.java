package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyContext;
import org.nijugo.safety.Spotting;
import org.nijugo.simulate.Distribution;
import org.nijugo.simulate.Progress;
import org.nijugo.simulate.SegmentReport;
import org.nijugo.simulate.Simulation;
import org.nijugo.simulate.SimulationPlot;
import org.nijugo.simulate.SimulationReport;
import org.nijugo.simulate.SimulationRequest;

/** Simulations, from their JSON and to it. */
public final class SimulationJson {
    private static final List<String> NAMES = names();
    private static final int USUAL_LIFTERS = 1_000;
    private static final int USUAL_SEED = 1;
    private static final int MOST_SEED = 999_999_999;

    private SimulationJson() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "exercise",
                "1rm",
                "protocol",
                "goal",
                "profile",
                "cut",
                "target",
                "rest",
                "gym",
                "gymText",
                "bodyweight",
                "hands",
                "override",
                "lifters",
                "seed",
                "bare",
                "plot"));
        names.addAll(SafetyEntries.NAMES);
        return List.copyOf(names);
    }

    /** Plays it, and draws it where that is asked for. */
    static Json.Fields simulate(Entries entries, Catalogue catalogue) {
        SimulationRequest request = read(entries, catalogue);
        boolean plot = entries.flag("plot");
        entries.has("exercise");
        SimulationReport report = Simulation.run(request, Progress.UNSEEN);
        FieldsBuilder answer = fields(report);
        return (plot ? answer.put("svg", SimulationPlot.svg(report)) : answer).done();
    }

    /** A simulated lifter is spotted where nothing else is said: nobody can come to harm. */
    static SimulationRequest read(Entries entries, Catalogue catalogue) {
        entries.allow(NAMES);
        Exercise exercise = catalogue.get(entries.text("exercise", "the name of an exercise, such as bench press"));
        Optional<String> max = entries.findText("1rm");
        GymEntry gym = GymEntry.read(entries, WeightWords.unitOf(max.orElse("")));
        Optional<Weight> bodyweight = PlanEntries.bodyweight(entries, exercise);
        entries.has("gym");
        Equipment equipment = gym.gym().equipmentFor(exercise, bodyweight);
        SafetyContext safety = SafetyEntries.read(entries);
        return new SimulationRequest(
                exercise,
                equipment,
                MaxEntry.find(entries, exercise, bodyweight, equipment.unit()),
                PlanEntries.protocol(entries),
                PlanEntries.goal(entries),
                PlanEntries.profile(entries),
                PlanEntries.cut(entries),
                entries.findWhole("target", 1, RepRange.MOST),
                entries.findSeconds("rest"),
                PlanEntries.hands(entries),
                safety.spotting() == Spotting.UNSTATED ? safety.withSpotting(Spotting.SPOTTER) : safety,
                PlanEntries.overrides(entries),
                entries.findWhole("lifters", 1, SimulationRequest.MOST_LIFTERS).orElse(USUAL_LIFTERS),
                entries.findWhole("seed", 0, MOST_SEED).orElse(USUAL_SEED),
                entries.flag("bare"));
    }

    /** What came out of it. */
    public static Json.Fields write(SimulationReport report) {
        return fields(report).done();
    }

    private static FieldsBuilder fields(SimulationReport report) {
        SimulationRequest request = report.request();
        List<Json> segments = new ArrayList<>();
        for (SegmentReport segment : report.segments()) {
            segments.add(Json.Fields.build()
                    .put("number", segment.number())
                    .put("lifters", segment.lifters())
                    .put("reps", distribution(segment.reps(), 0))
                    .put("loads", distribution(segment.loads(), 3))
                    .put("percentsOfMax", distribution(segment.percents(), 2))
                    .done());
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("exercise", request.exercise().name())
                .put("unit", request.equipment().unit().symbol())
                .put("lifters", request.lifters())
                .put("seed", request.seed())
                .put("bare", request.bare())
                .put("played", report.played())
                .put("leftOut", report.leftOut())
                .put("whyLeftOut", report.whyLeftOut())
                .put("segments", segments)
                .put("segmentCounts", distribution(report.segmentCounts(), 0))
                .put("totalReps", distribution(report.totalReps(), 0))
                .put("cuts", distribution(report.cuts(), 0))
                .put("seconds", distribution(report.seconds(), 0))
                .put("finalLoads", distribution(report.finalLoads(), 3))
                .put("finalShares", distribution(report.finalShares(), 2))
                .put("shareAtMinimum", report.shareAtMinimum())
                .put("shareAtTarget", report.shareAtTarget())
                .put("endings", counted(report.endings()))
                .put("protocols", counted(report.protocols()));
    }

    private static Json distribution(Distribution spread, int places) {
        return Json.Fields.build()
                .put("mean", number(spread.meanHundredths(), places + 2))
                .put("deviation", number(spread.deviationHundredths(), places + 2))
                .put("least", number(spread.least(), places))
                .put("tenth", number(spread.tenth(), places))
                .put("quarter", number(spread.quarter(), places))
                .put("middle", number(spread.middle(), places))
                .put("threeQuarters", number(spread.threeQuarters(), places))
                .put("nineTenths", number(spread.nineTenths(), places))
                .put("most", number(spread.most(), places))
                .done();
    }

    private static Json number(int value, int places) {
        return new Json.Decimal(Decimals.fixed(value, places));
    }

    private static List<Json> counted(List<SimulationReport.Counted> counts) {
        List<Json> items = new ArrayList<>();
        for (SimulationReport.Counted each : counts) {
            items.add(Json.Fields.build()
                    .put("word", each.word())
                    .put("count", each.count())
                    .done());
        }
        return items;
    }
}
