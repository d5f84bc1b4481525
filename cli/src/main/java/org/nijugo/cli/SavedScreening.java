package org.nijugo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nijugo.cli.page.Answer;
import org.nijugo.safety.CivilDate;
import org.nijugo.safety.Screening;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/**
 * The answers to the health questions that were put before the first live set, and the day they were given.
 *
 * @param yes ids of the questions answered with yes
 * @param no ids of those answered with no
 */
record SavedScreening(String day, List<String> yes, List<String> no) {
    private static final String NAME = "screening.json";

    SavedScreening {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** The answers, where they were given and are not too old. */
    static Optional<SavedScreening> findValid(Path directory, String today, Host host) {
        Path file = directory.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Answer saved = Answer.parse(Texts.read(file.toString(), host));
            CivilDate day = CivilDate.parse(saved.text("day"));
            boolean old = day.daysUntil(CivilDate.parse(today)) > Screening.VALID_DAYS;
            return old
                    ? Optional.empty()
                    : Optional.of(new SavedScreening(day.toString(), saved.texts("yes"), saved.texts("no")));
        } catch (InputException notOurs) {
            return Optional.empty();
        }
    }

    void save(Path directory) {
        Json.Fields json = Json.Fields.build()
                .put("version", 1)
                .put("day", day)
                .texts("yes", yes)
                .texts("no", no)
                .done();
        AtomicFile.write(directory.resolve(NAME).toString(), json.print() + "\n");
    }

    /** Whether these are the answers to all of the questions. */
    boolean answers(List<String> questions) {
        for (String id : questions) {
            if (!yes.contains(id) && !no.contains(id)) {
                return false;
            }
        }
        return true;
    }
}
