package org.nijugo.interchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.StopReason;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.LiftName;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** Histories by chance, of what a flat file can hold. */
final class Histories {
    private static final UUID NO_ID = new UUID(0, 0);

    private Histories() {}

    /** Sessions at different minutes. */
    static Arbitrary<List<PastSession>> histories(List<WeightUnit> units) {
        return session(units).list().ofMinSize(1).ofMaxSize(5).map(sessions -> {
            List<PastSession> apart = new ArrayList<>();
            for (int i = 0; i < sessions.size(); i++) {
                PastSession each = sessions.get(i);
                LocalDateTime at = each.start().local().plusDays(400L * i);
                apart.add(new PastSession(
                        NO_ID, Moment.of(at), each.seconds(), each.name(), each.note(), Optional.empty(), each.sets()));
            }
            return apart;
        });
    }

    private static Arbitrary<PastSession> session(List<WeightUnit> units) {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 500_000);
        Arbitrary<OptionalInt> length =
                Arbitraries.integers().between(0, 300).map(n -> n == 0 ? OptionalInt.empty() : OptionalInt.of(n * 60));
        return Combinators.combine(
                        minutes,
                        length,
                        text(),
                        text(),
                        set(units).list().ofMinSize(1).ofMaxSize(6))
                .as((minute, seconds, name, note, sets) -> new PastSession(
                        NO_ID,
                        Moment.of(LocalDate.of(2020, 1, 1).atStartOfDay().plusMinutes(minute)),
                        seconds,
                        name,
                        note,
                        Optional.empty(),
                        sets));
    }

    private static Arbitrary<PastSet> set(List<WeightUnit> units) {
        Arbitrary<LiftName> lift = Arbitraries.of(
                        "Bench Press (Barbell)", "Squat", "Мой жим", "=cmd|' /C calc'!A0", "a;b,c \"d\"")
                .map(LiftName::own);
        Arbitrary<SetMark> mark = Arbitraries.of(SetMark.NORMAL, SetMark.WARM_UP, SetMark.FAILURE);
        Arbitrary<PastSet> straight = Combinators.combine(lift, mark, effort(units), text())
                .as((name, as, effort, note) -> new StraightSet(NO_ID, name, as, effort, note));
        Arbitrary<PastSegment> segment = Combinators.combine(
                        effort(units), Arbitraries.integers().between(-1, 90), text())
                .as((effort, rest, note) ->
                        new PastSegment(effort, rest < 0 ? Optional.empty() : Optional.of(Seconds.of(rest)), note));
        Arbitrary<PastSet> finish = Combinators.combine(
                        lift,
                        Arbitraries.of(Protocol.values()),
                        segment.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(StopReason.values()).optional())
                .as((name, protocol, segments, stopped) -> new FinishingSet(NO_ID, name, protocol, segments, stopped));
        return Arbitraries.oneOf(straight, finish);
    }

    private static Arbitrary<Effort> effort(List<WeightUnit> units) {
        Arbitrary<Optional<Weight>> load = Combinators.combine(
                        Arbitraries.integers().between(-99_999_000, 99_999_000).filter(n -> n != 0),
                        Arbitraries.of(units))
                .as(Weight::ofThousandths)
                .optional();
        Arbitrary<Optional<Rpe>> rpe =
                Arbitraries.integers().between(2, 20).map(n -> new Rpe(n * 5)).optional();
        Arbitrary<Optional<Distance>> distance = Arbitraries.integers()
                .between(1, 90_000)
                .map(n -> new Distance(n, DistanceUnit.KILOMETRE))
                .optional();
        Arbitrary<OptionalInt> seconds =
                Arbitraries.integers().between(-50, 5_000).map(n -> n <= 0 ? OptionalInt.empty() : OptionalInt.of(n));
        Arbitrary<Integer> reps = Arbitraries.integers().between(1, 99);
        return Combinators.combine(load, reps, rpe, seconds, distance)
                .as((weight, count, rating, time, far) ->
                        new Effort(weight, OptionalInt.of(count), rating, time, far, Optional.empty()));
    }

    /** What people write: quotes, separators, line ends, formulas. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("ab ,;\"'=+-@\n\tüß→力")
                .ofMaxLength(12)
                .map(String::strip);
    }

    /** The same sets, whatever their ids and what the catalogue says of them. */
    static List<PastSession> withoutIds(List<PastSession> sessions) {
        List<PastSession> bare = new ArrayList<>();
        for (PastSession session : sessions) {
            List<PastSet> sets = new ArrayList<>();
            for (PastSet set : session.sets()) {
                if (set instanceof StraightSet straight) {
                    sets.add(new StraightSet(
                            NO_ID,
                            LiftName.own(set.lift().name()),
                            straight.mark(),
                            straight.effort(),
                            straight.note()));
                } else if (set instanceof FinishingSet finish) {
                    sets.add(new FinishingSet(
                            NO_ID,
                            LiftName.own(set.lift().name()),
                            finish.protocol(),
                            finish.segments(),
                            finish.stopped()));
                }
            }
            bare.add(new PastSession(
                    NO_ID,
                    session.start(),
                    session.seconds(),
                    session.name(),
                    session.note(),
                    session.bodyweight(),
                    sets));
        }
        return bare;
    }
}
