package org.nijugo.interchange.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.StopReason;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.InputException;

/**
 * What a flat file has no column for, at the end of a finishing set's first note: {@code [nijugo: drop, rests - 0s 12s, stopped
 * pain]}. A rest is the one before its segment; a hyphen is one that nobody took down.
 */
public record FinishTag(Protocol protocol, List<Optional<Seconds>> rests, Optional<StopReason> stopped) {
    private static final String OPEN = "[nijugo: ";

    public FinishTag {
        rests = List.copyOf(rests);
    }

    /** What has to be said of this set. */
    public static FinishTag of(FinishingSet set) {
        List<Optional<Seconds>> rests = new ArrayList<>();
        boolean any = false;
        for (PastSegment segment : set.segments()) {
            rests.add(segment.rested());
            any |= segment.rested().isPresent();
        }
        return new FinishTag(set.protocol(), any ? rests : List.of(), set.stopped());
    }

    /** The note with the tag behind it. */
    public String behind(String note) {
        StringBuilder tag = new StringBuilder(note)
                .append(note.isEmpty() ? "" : " ")
                .append(OPEN)
                .append(protocol.word());
        if (!rests.isEmpty()) {
            tag.append(", rests");
            for (Optional<Seconds> rest : rests) {
                tag.append(' ').append(rest.isPresent() ? rest.get().value() + "s" : "-");
            }
        }
        stopped.ifPresent(reason -> tag.append(", stopped ").append(reason.word()));
        return tag.append(']').toString();
    }

    /** The note without its tag. */
    public static String without(String note) {
        int open = note.lastIndexOf(OPEN);
        return open < 0 ? note : note.substring(0, open > 0 && note.charAt(open - 1) == ' ' ? open - 1 : open);
    }

    /** The tag at the end of the note, where there is one. */
    public static Optional<FinishTag> find(String note) {
        int open = note.lastIndexOf(OPEN);
        if (open < 0 || !note.endsWith("]")) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(note.substring(open + OPEN.length(), note.length() - 1)));
        } catch (InputException none) {
            return Optional.empty();
        }
    }

    private static FinishTag parse(String text) {
        String[] parts = text.split(", ", -1);
        Protocol protocol = Protocol.parse(parts[0]);
        List<Optional<Seconds>> rests = new ArrayList<>();
        Optional<StopReason> stopped = Optional.empty();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("rests ")) {
                for (String rest : parts[i].substring(6).split(" ", -1)) {
                    rests.add(rest.equals("-") ? Optional.empty() : Optional.of(Seconds.parse(rest)));
                }
            } else if (parts[i].startsWith("stopped ")) {
                stopped = Optional.of(StopReason.parse(parts[i].substring(8)));
            } else {
                throw new InputException(parts[i], "rests or stopped", "");
            }
        }
        return new FinishTag(protocol, rests, stopped);
    }
}
