package org.nijugo.dropset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.safety.SafetyGates;
import org.nijugo.safety.SafetyVerdict;

/** What stands beside the advice: the other protocols with their loads, or what to do instead. */
final class Alternatives {
    private static final String ALL_THE_SAME = "If you want one all the same: ";

    private final Today today;
    private final Protocol protocol;

    Alternatives(Today today, Protocol protocol) {
        this.today = today;
        this.protocol = protocol;
    }

    /** Whether a classic can be loaded, and lighter than the band where there is one (R03). */
    static boolean isClassicUnderBand(Today today) {
        Optional<SingleSet> classic = ClassicPlan.of(today);
        Optional<SingleSet> band = BandPlan.of(today);
        return classic.isPresent()
                && (band.isEmpty() || classic.get().load().isLessThan(band.get().load()));
    }

    /** All protocols, with loads, where none is advised. */
    List<Alternative> all() {
        return instead(true);
    }

    /** Those that were not chosen. */
    List<Alternative> others() {
        return instead(false);
    }

    /** What may be done until what is in the way is gone (R20). */
    List<Alternative> untilAllowed(SafetyVerdict verdict) {
        if (verdict.blocksOnlyRunningDrop()) {
            return instead(false);
        }
        if (verdict.offersIntroductory()) {
            return List.of(IntroductorySet.of(today));
        }
        return List.of(new Alternative(
                Protocol.BAND, "No finishing set today. When that is settled, begin with a band and two in reserve."));
    }

    private List<Alternative> instead(boolean all) {
        List<Alternative> others = new ArrayList<>();
        boolean gentle = all || protocol == Protocol.DROP;
        if (all || protocol != Protocol.BAND) {
            BandPlan.of(today)
                    .ifPresent(band -> others.add(new Alternative(
                            Protocol.BAND, (all ? ALL_THE_SAME : "Sized by the work: ") + words(band))));
        }
        if ((all || protocol != Protocol.CLASSIC) && isClassicUnderBand(today)) {
            ClassicPlan.of(today)
                    .ifPresent(set -> others.add(new Alternative(Protocol.CLASSIC, "Never racked: " + words(set))));
        }
        if (!gentle) {
            others.add(new Alternative(Protocol.DROP, dropWords()));
        }
        if (others.isEmpty()) {
            others.add(new Alternative(Protocol.BAND, today.lighterWords() + lightestWords()));
        }
        return List.copyOf(others);
    }

    /** The empty bar with fewer reps, where it is lighter than the work (R18). */
    private String lightestWords() {
        Weight lightest = today.equipment().lightest();
        if (!lightest.isPositive() || !today.isLighterThanWork(lightest)) {
            return "";
        }
        int reps = today.forecast(today.beforeSingleSet(), lightest, 0).reps();
        return reps == 0
                ? ""
                : " Or " + today.equipment().told(lightest) + " for fewer reps than a finish has: about " + reps + ".";
    }

    private String words(SingleSet set) {
        return set.words(today) + ".";
    }

    private String dropWords() {
        SafetyVerdict drop = SafetyGates.check(
                today.request().safety(),
                today.request().exercise(),
                true,
                today.request().overrides());
        if (drop.blocks()) {
            return "The harsh one, not open today: it needs a spotter or safeties, and nothing else in the way (R20).";
        }
        String once = today.request().safety().history().knowsOne()
                ? "ask for it by name"
                : "once you have completed a classic or a band, ask for it by name";
        return "The harsh one: from " + today.equipment().told(today.work().workingLoad()) + " down to 25 reps; " + once
                + ".";
    }
}
