package org.nijugo.dropset;

import java.util.List;
import java.util.Optional;
import org.nijugo.gym.Loading;

/**
 * A finishing set as it is expected to go.
 *
 * @param rampUp light sets before a running drop at the day's end (R01); empty otherwise
 * @param segments one for a classic or a band
 * @param loadings how each segment is loaded, side by side with {@code segments}
 * @param restack what to change on the bar before the opening, where it hangs otherwise; absent where nothing has to be
 */
public record PlannedDropSet(
        Protocol protocol,
        List<RampUpSet> rampUp,
        List<PlannedSegment> segments,
        List<Loading> loadings,
        SetForecast forecast,
        Optional<String> restack) {
    public PlannedDropSet {
        rampUp = List.copyOf(rampUp);
        segments = List.copyOf(segments);
        loadings = List.copyOf(loadings);
        if (segments.isEmpty() || segments.size() != loadings.size()) {
            throw new IllegalArgumentException("A finishing set must have segments, each with its loading.");
        }
    }
}
