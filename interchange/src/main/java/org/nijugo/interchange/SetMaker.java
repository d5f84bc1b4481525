package org.nijugo.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.dropset.Protocol;
import org.nijugo.interchange.history.FinishTag;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.HistoryId;
import org.nijugo.interchange.history.Moment;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.interchange.read.RawSet;
import org.nijugo.quantity.Seconds;

/**
 * Makes sets of rows. A drop belongs to the nearest row before it that is none, of the same exercise and next to it; together
 * they are one finishing set. Drops behind a warm-up, or behind nothing, are one by themselves.
 */
final class SetMaker {
    private final LiftNames names;
    private final HistoryId ids;
    private final IdCounts equal = new IdCounts();

    SetMaker(LiftNames names, HistoryId ids) {
        this.names = names;
        this.ids = ids;
    }

    /** The rows of each set, in order. */
    static List<List<SessionAssembly.Pending>> groups(List<SessionAssembly.Pending> rows) {
        List<List<SessionAssembly.Pending>> groups = new ArrayList<>();
        for (SessionAssembly.Pending row : rows) {
            List<SessionAssembly.Pending> before = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (goesOn(before, row.raw())) {
                before.add(row);
            } else {
                groups.add(new ArrayList<>(List.of(row)));
            }
        }
        return groups;
    }

    private static boolean goesOn(List<SessionAssembly.Pending> before, RawSet row) {
        if (before.isEmpty() || row.mark() != SetMark.DROP) {
            return false;
        }
        RawSet head = before.get(0).raw();
        return head.mark() != SetMark.WARM_UP && head.exercise().equals(row.exercise());
    }

    List<UUID> rowIds(UUID session, Moment start, List<SessionAssembly.Pending> group) {
        List<UUID> rowIds = new ArrayList<>(group.size());
        for (SessionAssembly.Pending each : group) {
            RawSet raw = each.raw();
            UUID first = ids.ofSet(session, start, raw.exercise(), raw.effort(), 0);
            int occurrence = equal.countAndGet(first);
            rowIds.add(occurrence == 0 ? first : ids.ofSet(session, start, raw.exercise(), raw.effort(), occurrence));
        }
        return rowIds;
    }

    PastSet make(Moment start, List<SessionAssembly.Pending> group, List<UUID> rowIds) {
        RawSet head = group.get(0).raw();
        Optional<FinishTag> tag = FinishTag.find(head.note());
        if (group.size() == 1 && tag.isEmpty() && head.mark() != SetMark.DROP) {
            return new StraightSet(rowIds.get(0), names.of(head.exercise()), head.mark(), head.effort(), head.note());
        }
        List<PastSegment> segments = new ArrayList<>(group.size());
        for (int i = 0; i < group.size(); i++) {
            RawSet raw = group.get(i).raw();
            String note = i == 0 && tag.isPresent() ? FinishTag.without(raw.note()) : raw.note();
            segments.add(new PastSegment(raw.effort(), rest(tag, i), note));
        }
        return new FinishingSet(
                ids.ofFinish(start, rowIds),
                names.of(head.exercise()),
                tag.map(FinishTag::protocol).orElse(Protocol.DROP),
                segments,
                tag.flatMap(FinishTag::stopped));
    }

    private static Optional<Seconds> rest(Optional<FinishTag> tag, int segment) {
        return tag.isPresent() && segment < tag.get().rests().size()
                ? tag.get().rests().get(segment)
                : Optional.empty();
    }
}
