package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** Sentences, each with the rule it comes from. */
final class NotesPage {
    private NotesPage() {}

    static void print(String heading, List<Answer> notes, Page page) {
        if (!notes.isEmpty()) {
            page.gap();
            page.line(page.ink().bold(heading));
            print(notes, page);
        }
    }

    static void print(List<Answer> notes, Page page) {
        for (Answer note : notes) {
            page.wrapped(" " + page.ink().faint(note.text("rule")) + " ", note.text("text"));
        }
    }
}
