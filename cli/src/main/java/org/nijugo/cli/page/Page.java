package org.nijugo.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Lines of at most a given width. No line ends in spaces, and there are never two empty lines in a row. */
public final class Page {
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
        text.append(line, 0, end).append('\n');
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
        for (String line : broken(sentences, room, Math.max(1, width - Columns.of(before)))) {
            line(lead + line);
            lead = Columns.spaces(indent);
        }
        return this;
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
        return text.toString();
    }
}
