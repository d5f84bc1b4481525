package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;

/**
 * A finishing set at one load, sized.
 *
 * @param wished the load it would have if any could be loaded
 * @param notes why so
 * @param warnings what to mind
 */
record SingleSet(
        Protocol protocol,
        Loading loading,
        Weight wished,
        RepAim aim,
        Forecast forecast,
        List<Note> notes,
        List<Note> warnings) {
    SingleSet {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    Weight load() {
        return loading.load();
    }

    PlannedDropSet plan(Today today, Seconds rest) {
        PlannedSegment segment = new PlannedSegment(
                load(),
                wished,
                Percent.ofRatio(load(), today.max().value()),
                Optional.empty(),
                aim,
                today.stopAtRir(),
                rest,
                loading.plates(),
                today.pullFromWork(loading),
                forecast);
        int reps = Math.max(1, aim.amrap() ? forecast.reps() : Math.min(aim.aim(), forecast.reps()));
        SetForecast whole = new SetForecast(reps, 1, 0, reps * Shifts.TEMPO);
        return new PlannedDropSet(
                protocol, List.of(), List.of(segment), List.of(loading), whole, today.restackTo(loading));
    }

    /** As an alternative: "60 kg, at least 15, about 18 to be expected, two left in reserve". */
    String words(Today today) {
        int stopAtRir = today.stopAtRir();
        String reps = aim.amrap() ? "at least " + aim.min() : aim.aim() + " in one go";
        String reserve = stopAtRir == 0 ? "" : ", stopped with " + stopAtRir + " in reserve";
        return today.equipment().told(load()) + ", " + reps + ", about " + forecast.reps() + " to be expected"
                + reserve;
    }
}
