package org.nijugo.interchange.read;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.StopReason;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.Distance;
import org.nijugo.interchange.history.DistanceUnit;
import org.nijugo.interchange.history.Effort;
import org.nijugo.interchange.history.FinishingSet;
import org.nijugo.interchange.history.LiftName;
import org.nijugo.interchange.history.PastSegment;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.history.PastSet;
import org.nijugo.interchange.history.SetMark;
import org.nijugo.interchange.history.StraightSet;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.text.InputException;

/** Reads what our own export writes: everything, with its ids. */
final class OwnJson implements FileFormat {
    private final Source source;
    private final Dates dates = new Dates();
    private final Numbers numbers = new Numbers(false);

    OwnJson(Source source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "nijugo";
    }

    @Override
    public List<String> unread() {
        return List.of();
    }

    @Override
    public void read(RowTaker taker) {
        JsonItems.read(source, (session, head) -> {
            Node kind = head.get("nijugo");
            Node version = head.get("version");
            if (kind == null
                    || !kind.text().equals("history")
                    || version == null
                    || !version.text().equals("1")) {
                throw new InputException(
                                version == null ? "" : version.text(),
                                "a history of version 1",
                                "A newer Nijugo wrote it; bring this one up to date.")
                        .about("line " + session.line());
            }
            session(session, taker);
            return true;
        });
    }

    private void session(Node node, RowTaker taker) {
        List<PastSet> sets = new ArrayList<>();
        Optional<PastSession> head = Optional.empty();
        String trouble = "";
        try {
            head = Optional.of(head(node));
        } catch (RowTrouble | IllegalArgumentException unclear) {
            trouble = unclear instanceof RowTrouble row ? row.why() : String.valueOf(unclear.getMessage());
        }
        for (Node set : node.items("sets")) {
            taker.row(set.line());
            if (head.isEmpty()) {
                taker.unclear(set.line(), "its session: " + trouble);
                continue;
            }
            try {
                sets.add(set(set));
            } catch (RowTrouble unclear) {
                taker.unclear(set.line(), unclear.why());
            } catch (InputException unclear) {
                taker.unclear(set.line(), unclear.message());
            } catch (IllegalArgumentException | DateTimeParseException unclear) {
                taker.unclear(set.line(), String.valueOf(unclear.getMessage()));
            }
        }
        if (head.isPresent()) {
            taker.session(head.get().with(sets));
        }
    }

    private PastSession head(Node node) {
        String seconds = node.text("seconds");
        String bodyweight = node.text("bodyweight");
        return new PastSession(
                id(node),
                dates.read(node.text("start"), "start"),
                seconds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.whole(seconds, "seconds", 10_000_000)),
                node.text("name"),
                node.text("note"),
                bodyweight.isEmpty() ? Optional.empty() : Optional.of(Weight.parse(bodyweight)),
                List.of());
    }

    private static UUID id(Node node) {
        try {
            return UUID.fromString(node.text("id"));
        } catch (IllegalArgumentException none) {
            throw RowTrouble.unclear("id \"" + Numbers.shown(node.text("id")) + "\" is no id");
        }
    }

    private PastSet set(Node node) {
        String known = node.text("known");
        LiftName lift = new LiftName(node.text("exercise"), known.isEmpty() ? Optional.empty() : Optional.of(known));
        if (lift.name().isBlank()) {
            throw RowTrouble.unclear("no exercise is named");
        }
        if (node.find("segments").isEmpty()) {
            SetMark mark = SetMark.find(node.text("mark"))
                    .orElseThrow(() -> RowTrouble.unclear("mark \"" + Numbers.shown(node.text("mark"))
                            + "\" is none of normal, warm-up, drop and failure"));
            return new StraightSet(id(node), lift, mark, effort(node), node.text("note"));
        }
        List<PastSegment> segments = new ArrayList<>();
        for (Node segment : node.items("segments")) {
            String rested = segment.text("rested");
            segments.add(new PastSegment(
                    effort(segment),
                    rested.isEmpty() ? Optional.empty() : Optional.of(Seconds.parse(rested)),
                    segment.text("note")));
        }
        String stopped = node.text("stopped");
        return new FinishingSet(
                id(node),
                lift,
                Protocol.parse(node.text("protocol")),
                segments,
                stopped.isEmpty() ? Optional.empty() : Optional.of(StopReason.parse(stopped)));
    }

    private Effort effort(Node node) {
        String load = node.text("load");
        String reps = node.text("reps");
        String rpe = node.text("rpe");
        String seconds = node.text("seconds");
        String doneAt = node.text("doneAt");
        return new Effort(
                load.isEmpty() ? Optional.empty() : Optional.of(Weight.parse(load)),
                reps.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.whole(reps, "reps", Effort.MOST_REPS)),
                rpe.isEmpty() ? Optional.empty() : Optional.of(Rpe.parse(rpe)),
                seconds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.whole(seconds, "seconds", 10_000_000)),
                distance(node.text("distance")),
                doneAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(doneAt)));
    }

    private Optional<Distance> distance(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        DistanceUnit unit = DistanceUnit.find(space < 0 ? "" : text.substring(space + 1))
                .orElseThrow(() -> RowTrouble.unclear("distance \"" + Numbers.shown(text) + "\" has no unit"));
        return Optional.of(new Distance(numbers.thousandths(text.substring(0, space), "distance"), unit));
    }
}
