package org.nijugo.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.nijugo.Coach;
import org.nijugo.cli.page.Answer;
import org.nijugo.exercise.Exercise;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventLog;
import org.nijugo.store.History;
import org.nijugo.store.LiftLog;
import org.nijugo.store.StoreException;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** Lets the engine learn from the log of the one lifter of this machine. It is loaded only when the log has changed. */
final class KeptLearning {
    private final Given given;
    private final Defaults saved;
    private final Host host;
    private final Coach coach = Engine.coach("progress");

    KeptLearning(Given given, Defaults saved, Host host) {
        this.given = given;
        this.saved = saved;
        this.host = host;
    }

    /** What was learnt; nothing where the log tells of nobody, of several, or not of this lift. */
    Answer learn() {
        try (Database database = Database.openToRead(DatabaseSettings.directory(UserFiles.data(host)))) {
            Exercise exercise = coach.catalogue().get(given.find("exercise").orElse(""));
            List<UUID> athletes = EventLog.of(database).athletes();
            if (athletes.size() != 1 || exercise.bodyweightPercent() > 0) {
                return Answer.nothing();
            }
            ZoneId zone = ZoneId.systemDefault();
            List<Json> log = LiftLog.of(History.of(database), athletes.get(0), exercise.id(), zone);
            Request request = new Request("progress");
            request.text("exercise", exercise.id());
            request.text("today", LocalDate.now(zone).toString());
            request.textIfAny("1rm", given.find("1rm"));
            LiftOptions.profile(request, given, saved);
            request.items("log", log);
            return new Answer(coach.answer(request.fields())).object("learnt");
        } catch (InputException notAsked) {
            return Answer.nothing();
        } catch (StoreException trouble) {
            host.tell("Nothing was learnt from the log: " + trouble.getMessage() + "\n");
            return Answer.nothing();
        }
    }
}
