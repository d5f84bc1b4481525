package org.nijugo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.nijugo.cli.page.Answer;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/**
 * What the log taught of a lift, for the plan that was asked for. Opening the log would cost a plan its quickness, so
 * what was learnt is kept beside it, and is learnt anew when the log, the day or the question is another.
 */
final class Learning {
    private static final String DIRECTORY = "learnt";
    private static final String LOG = "nijugo.db";

    /** A file that changed so shortly before could change again unseen, where times are coarse. */
    private static final long COARSE_MILLIS = 2_000;

    private final Request request;
    private final Given given;
    private final Defaults saved;
    private final Host host;
    private final Path data;

    private Learning(Request request, Given given, Defaults saved, Host host) {
        this.request = request;
        this.given = given;
        this.saved = saved;
        this.host = host;
        this.data = UserFiles.data(host);
    }

    /**
     * Adds it to the request. It needs a maximum that was said: learnt beside one worked out from the same sets, a mistake in
     * the one would pass for the other.
     */
    static void add(Request request, Given given, Defaults saved, Host host) {
        if (!given.has("no-learning") && given.has("exercise") && given.has("1rm")) {
            new Learning(request, given, saved, host).add();
        }
    }

    private void add() {
        Path log = data.resolve(LOG);
        if (!Files.exists(log)) {
            return;
        }
        long now = System.currentTimeMillis();
        String key = key(log);
        Path file = data.resolve(DIRECTORY).resolve(name(given.find("exercise").orElse("")) + ".json");
        Optional<Answer> kept = kept(file, key);
        Answer learnt = kept.isPresent() ? kept.get() : new KeptLearning(given, saved, host).learn();
        if (kept.isEmpty() && !changedAfter(log, now - COARSE_MILLIS)) {
            keep(file, key, learnt);
        }
        if (learnt.has("sets") && learnt.whole("sets") > 0) {
            request.fields("learnt", learnt.fields());
        }
    }

    /** All that what was learnt depends on. */
    private String key(Path log) {
        StringBuilder key =
                new StringBuilder(LocalDate.now(ZoneId.systemDefault()).toString());
        for (String option : new String[] {"exercise", "1rm"}) {
            key.append('|').append(given.find(option).orElse(""));
        }
        for (String option : new String[] {"profile", "bodyweight"}) {
            key.append('|').append(LiftOptions.or(given, saved, option).orElse(""));
        }
        return key.append('|')
                .append(state(log))
                .append('|')
                .append(state(journal(log)))
                .toString();
    }

    /** Where the log's newest events are before they come into its file. */
    private static Path journal(Path log) {
        return log.resolveSibling(LOG + "-wal");
    }

    private static String state(Path file) {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            return size == 0 ? "" : size + "@" + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static boolean changedAfter(Path log, long millis) {
        try {
            Path journal = journal(log);
            boolean journalChanged = Files.exists(journal)
                    && Files.size(journal) > 0
                    && Files.getLastModifiedTime(journal).toMillis() >= millis;
            return journalChanged || Files.getLastModifiedTime(log).toMillis() >= millis;
        } catch (IOException gone) {
            return true;
        }
    }

    private Optional<Answer> kept(Path file, String key) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Answer answer = Answer.parse(Texts.read(file.toString(), host));
            return answer.text("of").equals(key) ? Optional.of(answer.object("learnt")) : Optional.empty();
        } catch (InputException | Trouble notOurs) {
            return Optional.empty();
        }
    }

    /** Where it cannot be kept, it is learnt again the next time. */
    private void keep(Path file, String key, Answer learnt) {
        try {
            UserFiles.make(data.resolve(DIRECTORY));
            Json.Fields json = Json.Fields.build()
                    .put("version", 1)
                    .put("of", key)
                    .put("learnt", learnt.fields())
                    .done();
            AtomicFile.write(file.toString(), json.print() + "\n");
        } catch (Trouble full) {
            host.tell("What was learnt cannot be kept: " + full.getMessage() + "\n");
        }
    }

    private static String name(String exercise) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < exercise.length() && i < 60; i++) {
            char c = Ascii.lower(exercise.charAt(i));
            name.append(Ascii.isLetter(c) || Ascii.isDigit(c) ? c : '-');
        }
        return name.toString();
    }
}
