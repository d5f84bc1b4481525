package org.nijugo.server;

import java.time.Clock;
import org.nijugo.Coach;
import org.nijugo.server.access.Access;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.OpenDoor;
import org.nijugo.server.access.Passwords;
import org.nijugo.server.access.SignIns;
import org.nijugo.server.access.Tokens;
import org.nijugo.server.coach.AthleteRoutes;
import org.nijugo.server.coach.CoachRoutes;
import org.nijugo.server.coach.Coaching;
import org.nijugo.server.coach.Groups;
import org.nijugo.server.coach.Words;
import org.nijugo.server.live.LiveStreams;
import org.nijugo.server.training.Erasure;
import org.nijugo.server.training.ErasureRoutes;
import org.nijugo.server.training.EventRoutes;
import org.nijugo.server.training.HistoryRoutes;
import org.nijugo.server.training.ImportRoutes;
import org.nijugo.server.training.LiveRoutes;
import org.nijugo.server.training.MethodRoutes;
import org.nijugo.store.Database;
import org.nijugo.store.EventLog;
import org.nijugo.store.History;
import org.springframework.context.annotation.Bean;

/** The log, what is streamed and read from it, and coaches. */
class TrainingWiring {
    @Bean
    EventLog eventLog(Database database) {
        return EventLog.of(database);
    }

    @Bean
    Coaching coaching(Database database, Clock clock) {
        return new Coaching(database, clock);
    }

    @Bean
    Groups groups(Database database) {
        return new Groups(database);
    }

    @Bean
    LiveStreams liveStreams(Database database, EventLog log) {
        return new LiveStreams(database, log);
    }

    @Bean
    MethodRoutes methodRoutes(Coach coach) {
        return new MethodRoutes(coach);
    }

    @Bean
    EventRoutes eventRoutes(EventLog log, Coaching coaching) {
        return new EventRoutes(log, coaching);
    }

    @Bean
    HistoryRoutes historyRoutes(Database database, EventLog log, Coach engine, Clock clock) {
        return new HistoryRoutes(History.of(database), log, engine, clock);
    }

    @Bean
    ImportRoutes importRoutes(Database database, Coach engine) {
        return new ImportRoutes(database, engine.catalogue());
    }

    @Bean
    ErasureRoutes erasureRoutes(
            Database database,
            EventLog log,
            Coaching coaching,
            Accounts accounts,
            Passwords passwords,
            Attempts attempts,
            Audit audit,
            LiveStreams streams) {
        return new ErasureRoutes(new Erasure(database, log), coaching, accounts, passwords, attempts, audit, streams);
    }

    @Bean
    LiveRoutes liveRoutes(
            LiveStreams streams,
            EventLog log,
            Coaching coaching,
            Access access,
            Accounts accounts,
            SignIns signIns,
            Tokens tokens,
            OpenDoor door) {
        return new LiveRoutes(streams, log, coaching, access, accounts, signIns, tokens, door);
    }

    @Bean
    CoachRoutes coachRoutes(
            ServerOptions options,
            Coach engine,
            Coaching coaching,
            Groups groups,
            EventLog log,
            Clock clock,
            LiveStreams streams,
            Audit audit) {
        return new CoachRoutes(options, engine, coaching, groups, new Words(log, clock), streams, audit);
    }

    @Bean
    AthleteRoutes athleteRoutes(
            ServerOptions options, Coaching coaching, LiveStreams streams, Attempts attempts, Audit audit) {
        return new AthleteRoutes(options, coaching, streams, attempts, audit);
    }
}
