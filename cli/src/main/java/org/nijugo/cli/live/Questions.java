package org.nijugo.cli.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Ink;
import org.nijugo.cli.page.Page;

/** Questions on the whole screen, each answered with a key. */
public final class Questions {
    private final LiveTerminal terminal;
    private final Ink ink;

    public Questions(LiveTerminal terminal, Ink ink) {
        this.terminal = terminal;
        this.ink = ink;
    }

    /** Something asked. */
    public record Question(String id, String text) {}

    /** The lifter left instead of answering. */
    public static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Left() {
            super("", null, false, false);
        }
    }

    /**
     * Shows something and waits for one of the keys.
     *
     * @throws Left when the lifter leaves, with q or by closing the terminal
     */
    public char choose(String heading, List<String> points, String keysText, String keys) throws IOException {
        while (true) {
            Page page = new Page(Math.max(8, Math.min(80, terminal.columns())), ink);
            page.wrapped(ink.bold(heading)).gap();
            for (String point : points) {
                page.wrapped(" • ", point);
            }
            page.gap().wrapped(keysText);
            List<String> lines = new ArrayList<>(List.of(page.toString().split("\n")));
            int most = Math.max(1, terminal.rows());
            if (lines.size() > most) {
                lines.removeIf(String::isEmpty);
            }
            // The end says which keys there are, so it is the beginning that goes where there is no room.
            terminal.show(lines.subList(Math.max(0, lines.size() - most), lines.size()));
            int key = terminal.key(1000);
            if (key == LiveTerminal.GONE || Keys.isLeave(key) || key == 'q') {
                throw new Left();
            }
            if (key > 0 && keys.indexOf(key) >= 0) {
                return (char) key;
            }
        }
    }

    /**
     * Puts questions that most answer with no: all at once where the screen has room, one by one after a yes.
     *
     * @return the ids of those answered with yes
     */
    public List<String> yesses(String heading, List<Question> questions) throws IOException {
        List<String> texts = new ArrayList<>();
        int lines = 4;
        for (Question question : questions) {
            texts.add(question.text());
            lines += 1 + question.text().length() / Math.max(8, Math.min(80, terminal.columns()) - 3);
        }
        if (questions.size() > 1
                && lines <= terminal.rows()
                && choose(heading, texts, "n no to all of it · y yes to some of it · q leave", "ny") == 'n') {
            return List.of();
        }
        List<String> yesses = new ArrayList<>();
        for (Question question : questions) {
            if (choose(heading, List.of(question.text()), "y yes · n no · q leave", "ny") == 'y') {
                yesses.add(question.id());
            }
        }
        return yesses;
    }
}
