package org.nijugo.interchange.write;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishTag;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.interchange.history.StraightSet;

/**
 * A row of a flat file.
 *
 * @param number of the set among its exercise's neighbouring ones, from 0
 */
record FlatRow(String exercise, int number, SetMark mark, Effort effort, String note) {
    /** The session's rows: one for a straight set, one for each segment of a finishing set. */
    static List<FlatRow> of(PastSession session) {
        List<FlatRow> rows = new ArrayList<>();
        String before = "";
        int number = 0;
        for (PastSet set : session.sets()) {
            number = set.lift().name().equals(before) ? number : 0;
            before = set.lift().name();
            for (FlatRow row : of(set, number)) {
                rows.add(row);
                number++;
            }
        }
        return rows;
    }

    private static List<FlatRow> of(PastSet set, int number) {
        String exercise = set.lift().name();
        List<FlatRow> rows = new ArrayList<>();
        if (set instanceof StraightSet straight) {
            rows.add(new FlatRow(exercise, number, straight.mark(), straight.effort(), straight.note()));
        } else if (set instanceof FinishingSet finish) {
            for (PastSegment segment : finish.segments()) {
                boolean first = rows.isEmpty();
                rows.add(new FlatRow(
                        exercise,
                        number + rows.size(),
                        first ? SetMark.NORMAL : SetMark.DROP,
                        segment.effort(),
                        first ? FinishTag.of(finish).behind(segment.note()) : segment.note()));
            }
        }
        return rows;
    }
}
