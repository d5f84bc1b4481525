package org.nijugo.server;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Attempts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.CallerFilter;
import org.nijugo.server.access.CallerFinder;
import org.nijugo.server.access.OpenDoor;
import org.nijugo.server.access.Passkeys;
import org.nijugo.server.access.Passwords;
import org.nijugo.server.access.SessionCookie;
import org.nijugo.server.access.SignIns;
import org.nijugo.server.access.Tokens;
import org.nijugo.server.account.AccountRoutes;
import org.nijugo.server.account.AdministrationRoutes;
import org.nijugo.server.account.PasskeyRoutes;
import org.nijugo.server.account.SignInRoutes;
import org.nijugo.server.live.LiveStreams;
import org.nijugo.store.Database;
import org.springframework.context.annotation.Bean;

/** Accounts and how they are shown to be one's own. */
class AccountWiring {
    @Bean
    Accounts accounts(Database database, Clock clock) {
        return new Accounts(database, clock);
    }

    @Bean
    SignIns signIns(Database database, Clock clock) {
        return new SignIns(database, clock);
    }

    @Bean
    Tokens tokens(Database database, Clock clock) {
        return new Tokens(database, clock);
    }

    @Bean
    Attempts attempts(Database database, Clock clock) {
        return new Attempts(database, clock);
    }

    @Bean
    Audit audit(Database database, Clock clock) {
        return new Audit(database, clock);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Passkeys passkeys(ServerOptions options, Database database, Accounts accounts, Clock clock) {
        return new Passkeys(options, database, accounts, clock);
    }

    @Bean
    SessionCookie sessionCookie(ServerOptions options) {
        return new SessionCookie(options);
    }

    /** Once somebody is administrator, somebody is: it is asked of the database until then. */
    @Bean
    OpenDoor openDoor(ServerOptions options, Accounts accounts) {
        if (!options.isLoopback()) {
            if (!accounts.hasAdministrator()) {
                throw new ServerTrouble(
                        "Before others can reach this server it needs an administrator: nijugo admin create NAME"
                                + ". Without one, leave --bind out.");
            }
            return () -> false;
        }
        AtomicBoolean shut = new AtomicBoolean();
        return () -> {
            if (!shut.get() && accounts.hasAdministrator()) {
                shut.set(true);
            }
            return !shut.get();
        };
    }

    @Bean
    CallerFilter.Callers callers(
            ServerOptions options, OpenDoor door, SignIns signIns, Tokens tokens, SessionCookie cookie) {
        return new CallerFinder(options, door, signIns, tokens, cookie);
    }

    @Bean
    SignInRoutes signInRoutes(
            ServerOptions options,
            Accounts accounts,
            SignIns signIns,
            Passwords passwords,
            Attempts attempts,
            Audit audit,
            SessionCookie cookie,
            OpenDoor door,
            LiveStreams streams) {
        return new SignInRoutes(options, accounts, signIns, passwords, attempts, audit, cookie, door, streams);
    }

    @Bean
    AccountRoutes accountRoutes(
            Accounts accounts,
            SignIns signIns,
            Tokens tokens,
            Passwords passwords,
            Attempts attempts,
            Audit audit,
            LiveStreams streams) {
        return new AccountRoutes(accounts, signIns, tokens, passwords, attempts, audit, streams);
    }

    @Bean
    PasskeyRoutes passkeyRoutes(
            ServerOptions options, Passkeys passkeys, SignInRoutes signIns, Attempts attempts, Audit audit) {
        return new PasskeyRoutes(options, passkeys, signIns, attempts, audit);
    }

    @Bean
    AdministrationRoutes administrationRoutes(
            Accounts accounts, Passwords passwords, Audit audit, LiveStreams streams) {
        return new AdministrationRoutes(accounts, passwords, audit, streams);
    }
}
