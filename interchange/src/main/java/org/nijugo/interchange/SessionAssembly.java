package org.nijugo.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.nijugo.interchange.history.HistoryId;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.interchange.read.RawSet;
import org.nijugo.interchange.read.RowTaker;

/** Puts rows together into sessions, and keeps count of what becomes of each row. */
final class SessionAssembly implements RowTaker {
    private static final int MOST_AT_ONCE = 50_000;
    private static final int PROGRESS_EVERY = 20_000;
    static final String KNOWN = "in your history already";

    private final HistorySink sink;
    private final SetMaker maker;
    private final HistoryId ids = new HistoryId();
    private final LongConsumer progress;
    private final LineNotes skipped = new LineNotes();
    private final LineNotes unclear = new LineNotes();
    private final List<Fate> fates = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private RawSet.@Nullable Visit visit;
    private long rows;
    private long added;
    private long sets;
    private long finishingSets;
    private long sessions;
    private @Nullable UUID lastSession;

    /** What becomes of a row. */
    static final class Fate {
        private final long line;
        private String why = "";
        private boolean isUnclear;
        private boolean isAdded;

        Fate(long line) {
            this.line = line;
        }

        void unclear(String reason) {
            why = reason;
            isUnclear = true;
        }
    }

    /** A set that waits for the rest of its session. */
    record Pending(Fate fate, RawSet raw) {}

    SessionAssembly(HistorySink sink, LiftNames names, LongConsumer progress) {
        this.sink = sink;
        this.maker = new SetMaker(names, ids);
        this.progress = progress;
    }

    @Override
    public void row(long line) {
        rows++;
        if (rows % PROGRESS_EVERY == 0) {
            progress.accept(rows);
        }
        if (pending.isEmpty() && fates.size() > MOST_AT_ONCE) {
            settle();
        }
        fates.add(new Fate(line));
    }

    @Override
    public void set(RawSet raw) {
        RawSet.Visit before = visit;
        boolean another = before != null && !before.key().equals(raw.visit().key());
        boolean many = pending.size() >= MOST_AT_ONCE && raw.mark() != SetMark.DROP;
        Fate fate = fates.get(fates.size() - 1);
        if (another || many) {
            fates.remove(fates.size() - 1);
            flush();
            fates.add(fate);
        }
        visit = raw.visit();
        pending.add(new Pending(fate, raw));
    }

    @Override
    public void session(PastSession session) {
        List<PastSet> fresh = new ArrayList<>();
        int next = 0;
        for (Fate fate : fates) {
            if (!fate.isUnclear) {
                PastSet set = session.sets().get(next++);
                fate.isAdded = !sink.has(set.id());
                if (fate.isAdded) {
                    fresh.add(set);
                }
            }
        }
        settle();
        take(session.with(fresh));
    }

    @Override
    public void skipped(long line, String why) {
        fates.get(fates.size() - 1).why = why;
    }

    @Override
    public void unclear(long line, String why) {
        fates.get(fates.size() - 1).unclear(why);
    }

    private void flush() {
        RawSet.Visit of = visit;
        if (of != null && !pending.isEmpty()) {
            UUID id = ids.ofSession(of.start(), of.name());
            List<PastSet> fresh = new ArrayList<>();
            for (List<Pending> group : SetMaker.groups(pending)) {
                made(id, of, group).ifPresent(fresh::add);
            }
            take(new PastSession(id, of.start(), of.seconds(), of.name(), of.note(), of.bodyweight(), fresh));
        }
        pending.clear();
        visit = null;
        settle();
    }

    /** The set of these rows, where it is new. */
    private Optional<PastSet> made(UUID session, RawSet.Visit of, List<Pending> group) {
        List<UUID> rowIds = maker.rowIds(session, of.start(), group);
        PastSet set = maker.make(of.start(), group, rowIds);
        if (sink.has(set.id())) {
            return Optional.empty();
        }
        if (rowIds.size() > 1 && rowIds.stream().anyMatch(sink::has)) {
            group.forEach(
                    each -> each.fate()
                            .unclear(
                                    "a finishing set of which a row is in your history already as a set of its own; delete that one first"));
            return Optional.empty();
        }
        group.forEach(each -> each.fate().isAdded = true);
        return Optional.of(set);
    }

    private void take(PastSession session) {
        if (session.sets().isEmpty()) {
            return;
        }
        for (PastSet set : session.sets()) {
            sets++;
            finishingSets +=
                    set.feedsStrength() || !(set instanceof org.nijugo.interchange.history.FinishingSet) ? 0 : 1;
        }
        sessions += session.id().equals(lastSession) ? 0 : 1;
        lastSession = session.id();
        sink.take(session);
    }

    private void settle() {
        for (Fate fate : fates) {
            if (fate.isUnclear) {
                unclear.add(fate.line, fate.why);
            } else if (fate.isAdded) {
                added++;
            } else {
                skipped.add(fate.line, fate.why.isEmpty() ? KNOWN : fate.why);
            }
        }
        fates.clear();
    }

    ImportReport report(String format, List<String> unread, LiftNames names) {
        flush();
        progress.accept(rows);
        return new ImportReport(
                format, rows, added, skipped, unclear, sessions, sets, finishingSets, names.own(), unread);
    }
}
