package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Weight;
import org.nijugo.strength.HeavySet;

/** What every planned finishing set keeps, whoever asks. */
class PlanLawsTest {
    @Property(tries = 400)
    void loadsFallStrictlyAndCanBeLoaded(@ForAll("drops") DropSetRequest request) {
        Equipment equipment = request.equipment();
        for (Advice.Recommended plan : seen(request)) {
            List<PlannedSegment> segments = plan.plan().segments();
            for (int i = 0; i < segments.size(); i++) {
                Weight load = segments.get(i).load();
                assertThat(equipment.isLoadable(load)).as("%s", load).isTrue();
                assertThat(i == 0 || load.isLessThan(segments.get(i - 1).load()))
                        .as("%s", load)
                        .isTrue();
            }
        }
    }

    @Property(tries = 400)
    void whatHangsMakesTheLoadAndEveryChangeOnlyPulls(@ForAll("drops") DropSetRequest request) {
        for (Advice.Recommended plan : seen(request)) {
            List<Loading> loadings = plan.plan().loadings();
            for (int i = 0; i < loadings.size(); i++) {
                PlannedSegment segment = plan.plan().segments().get(i);
                assertThat(loadings.get(i).load()).isEqualTo(segment.load());
                assertThat(loadings.get(i).plates()).isEqualTo(segment.plates());
                if (!segment.plates().isEmpty()) {
                    assertThat(request.equipment().hanging(segment.plates()).load())
                            .isEqualTo(segment.load());
                }
                if (i > 0) {
                    assertThat(loadings.get(i - 1).pullTo(loadings.get(i))).isEqualTo(segment.pull());
                }
            }
        }
    }

    @Property(tries = 400)
    void aCutLiesInFiveToFifteenPercentOrANoteSaysWhyNot(@ForAll("drops") DropSetRequest request) {
        for (Advice.Recommended plan : seen(request)) {
            List<PlannedSegment> segments = plan.plan().segments();
            boolean outside = false;
            for (int i = 1; i < segments.size(); i++) {
                Weight before = segments.get(i - 1).load();
                outside |= !NextLoad.isInside(before, segments.get(i).load());
            }
            if (outside) {
                assertThat(Asking.said(plan.warnings(), "R18"))
                        .anyMatch(text -> text.contains("15 %") || text.contains("5 %"));
            }
        }
    }

    @Property(tries = 400)
    void noLoadIsAboveTheWorkAndASingleSetIsLighter(@ForAll("all") DropSetRequest request) {
        Weight working = WorkReading.of(request.work()).workingLoad();
        for (Advice.Recommended plan : seen(request)) {
            for (PlannedSegment segment : plan.plan().segments()) {
                assertThat(segment.load().isMoreThan(working)).isFalse();
                if (plan.protocol() != Protocol.DROP) {
                    assertThat(segment.load().isLessThan(working)).isTrue();
                }
            }
        }
    }

    @Property(tries = 400)
    void aClassicIsLighterThanTheBandWhereTheGymHasALighterLoad(@ForAll("all") DropSetRequest request) {
        Optional<Advice.Recommended> band = Cases.recommended(Cases.with(request, Protocol.BAND));
        Optional<Advice.Recommended> classic = Cases.recommended(Cases.with(request, Protocol.CLASSIC));
        if (band.isEmpty() || classic.isEmpty()) {
            return;
        }
        Weight heavier = band.get().plan().segments().get(0).load();
        Weight lighter = classic.get().plan().segments().get(0).load();
        boolean hasLighter =
                request.equipment().below(heavier).filter(Weight::isPositive).isPresent();
        Statistics.label("lighter").collect(hasLighter);
        assertThat(hasLighter ? lighter.isLessThan(heavier) : lighter.equals(heavier))
                .as("classic %s, band %s", lighter, heavier)
                .isTrue();
    }

    @Property(tries = 600)
    void theOpeningForecastBelievesTheLastSet(@ForAll("drops") DropSetRequest request) {
        List<HeavySet> sets = request.work().primary();
        HeavySet last = sets.get(sets.size() - 1);
        for (Advice.Recommended plan : seen(request)) {
            PlannedSegment opening = plan.plan().segments().get(0);
            boolean equal =
                    opening.load().equals(last.load()) && request.since().isEmpty();
            Statistics.label("equal").collect(equal && opening.stopAtRir() == 0);
            if (equal && opening.stopAtRir() == 0) {
                boolean fell = sets.size() > 1 && last.reps() < sets.get(0).reps();
                double reserve = last.isRirGiven() ? last.rirTenths() / 10.0 : fell ? 0 : 1.5;
                assertThat((double) opening.forecast().reps())
                        .as("%s, %s", opening, sets)
                        .isBetween(last.reps() + reserve - 1, last.reps() + reserve + 1);
            }
        }
    }

    @Property(tries = 400)
    void repsPlannedNeverPassTheTargetAndAddUp(@ForAll("drops") DropSetRequest request) {
        for (Advice.Recommended plan : seen(request)) {
            int total = 0;
            for (PlannedSegment segment : plan.plan().segments()) {
                total += segment.forecast().reps();
                assertThat(segment.reps().aim())
                        .isGreaterThanOrEqualTo(segment.forecast().reps());
            }
            assertThat(total).isLessThanOrEqualTo(plan.situation().target());
            SetForecast forecast = plan.plan().forecast();
            assertThat(forecast.totalReps()).isEqualTo(total);
            assertThat(forecast.cuts()).isLessThanOrEqualTo(plan.situation().mostCuts());
        }
    }

    @Property(tries = 400)
    void noChangeIsPlannedForTwoReps(@ForAll("drops") DropSetRequest request) {
        for (Advice.Recommended plan : seen(request)) {
            List<PlannedSegment> segments = plan.plan().segments();
            int total = 0;
            for (int i = 0; i < segments.size(); i++) {
                int left = plan.situation().target() - total;
                assertThat(i == 0 || left >= Shifts.LEAST_AFTER_CHANGE)
                        .as("%s left before %s", left, segments.get(i).load())
                        .isTrue();
                total += segments.get(i).forecast().reps();
            }
        }
    }

    @Property(tries = 400)
    void theRestOfEveryChangeIsWhatItsOwnPlatesTake(@ForAll("drops") DropSetRequest request) {
        RestClock clock = Today.of(request, 0).clock();
        for (Advice.Recommended plan : seen(request)) {
            List<PlannedSegment> segments = plan.plan().segments();
            for (int i = 1; i < segments.size(); i++) {
                assertThat(segments.get(i).restBefore())
                        .isEqualTo(clock.between(segments.get(i).pull(), request.hands()));
            }
        }
    }

    @Property(tries = 400)
    void noSingleSetIsShorterThanEightReps(@ForAll("all") DropSetRequest request) {
        for (Advice.Recommended plan : seen(request)) {
            if (plan.protocol() != Protocol.DROP) {
                assertThat(plan.plan().forecast().totalReps())
                        .isGreaterThanOrEqualTo(Math.min(8, plan.situation().target()));
            }
        }
    }

    @Property(tries = 400)
    void aMinimumCanBeReached(@ForAll("all") DropSetRequest request) {
        for (Advice.Recommended plan : seen(request)) {
            PlannedSegment first = plan.plan().segments().get(0);
            if (plan.protocol() != Protocol.DROP) {
                assertThat(first.reps().min())
                        .isLessThanOrEqualTo(Math.max(1, first.forecast().reps()));
            }
        }
    }

    private static List<Advice.Recommended> seen(DropSetRequest request) {
        Optional<Advice.Recommended> plan = Cases.recommended(request);
        Statistics.label("recommended").collect(plan.isPresent());
        return plan.map(List::of).orElse(List.of());
    }

    @Provide
    Arbitrary<DropSetRequest> drops() {
        return Cases.of(Protocol.DROP);
    }

    @Provide
    Arbitrary<DropSetRequest> all() {
        return Cases.all();
    }
}
