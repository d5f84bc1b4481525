package org.nijugo.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;

/**
 * Lines of at most a given width. No line ends in spaces, there are never two empty lines in a row, and none at the end.
 */
public final class Page {
    /** A space that keeps a figure and its unit on one line. */
    private static final char TOGETHER = '\u00a0';

    private static final List<String> UNITS = List.of("kg", "lb", "s", "%");

    private final int width;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();
    private boolean gap = true;

    /**
     * An empty page.
     *
     * @param width columns a line has
     */
    public Page(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    public int width() {
        return width;
    }

    public Ink ink() {
        return ink;
    }

    /** A line as it is; what draws it has seen to its width. */
    public Page line(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0) {
            return gap();
        }
        text.append(line.substring(0, end).replace(TOGETHER, ' ')).append('\n');
        gap = false;
        return this;
    }

    /** Lines as they are. */
    public Page lines(List<String> lines) {
        for (String line : lines) {
            line(line);
        }
        return this;
    }

    /** An empty line, unless there is one already. */
    public Page gap() {
        if (!gap) {
            text.append('\n');
        }
        gap = true;
        return this;
    }

    /** Sentences, broken between words. */
    public Page wrapped(String sentences) {
        return wrapped("", sentences);
    }

    /** Sentences behind something: later lines begin under the first word. */
    public Page wrapped(String before, String sentences) {
        return wrapped(before, Columns.of(before), sentences);
    }

    /** Sentences behind something, with later lines so far in. */
    public Page wrapped(String before, int indent, String sentences) {
        int room = Math.max(8, width - indent);
        String lead = before;
        for (String line : broken(together(sentences), room, Math.max(1, width - Columns.of(before)))) {
            line(lead + line);
            lead = Columns.spaces(indent);
        }
        return this;
    }

    private static String together(String sentences) {
        StringBuilder joined = new StringBuilder(sentences);
        for (int at = 1; at < joined.length() - 1; at++) {
            if (joined.charAt(at) == ' ' && Ascii.isDigit(joined.charAt(at - 1)) && isUnit(sentences, at + 1)) {
                joined.setCharAt(at, TOGETHER);
            }
        }
        return joined.toString();
    }

    private static boolean isUnit(String text, int from) {
        int to = from;
        while (to < text.length() && (Ascii.isLetter(text.charAt(to)) || text.charAt(to) == '%')) {
            to++;
        }
        return UNITS.contains(text.substring(from, to));
    }

    private static List<String> broken(String sentences, int room, int firstRoom) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        int limit = firstRoom;
        int from = 0;
        for (int at = 0; at <= sentences.length(); at++) {
            boolean end = at == sentences.length() || sentences.charAt(at) == ' ' || sentences.charAt(at) == '\n';
            if (end && at > from) {
                String word = sentences.substring(from, at);
                int columns = Columns.of(word);
                if (taken > 0 && taken + 1 + columns > limit) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                    limit = room;
                }
                line.append(taken > 0 ? " " : "").append(word);
                taken += (taken > 0 ? 1 : 0) + columns;
            }
            from = end ? at + 1 : from;
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return gap && text.length() > 0 ? text.substring(0, text.length() - 1) : text.toString();
    }
}
