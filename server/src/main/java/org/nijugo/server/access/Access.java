package org.nijugo.server.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.server.access.Caller.Means;
import org.nijugo.server.access.Caller.Member;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.server.http.Scope;

/** Decides by the table whether a caller may call an endpoint. What the table does not allow is refused. */
public final class Access {
    private final Bonds bonds;

    public Access(Bonds bonds) {
        this.bonds = bonds;
    }

    /** Who looks after whom, at this moment. */
    public interface Bonds {
        /** Whether this athlete accepted this coach, and neither has ended it. */
        boolean accepted(Account coach, UUID athlete);

        /** Whether this coach manages this athlete, who has no account. */
        boolean manages(Account coach, UUID athlete);

        /** Whether the athlete's log is this account's, from the first or by a claim. */
        boolean owns(Account account, UUID athlete);
    }

    /**
     * Lets the caller through or says why not.
     *
     * @param path the values of what varies in the path
     * @throws Problem 401 for strangers, 403 for the others
     */
    public void check(Endpoints endpoint, Caller caller, Map<String, String> path) {
        boolean allowed =
                switch (endpoint.who()) {
                    case ANYONE -> true;
                    case LIFTERS -> isLifter(caller) || caller.account().isPresent();
                    case MEMBERS -> caller.account().isPresent();
                    case COACHES -> caller.account().filter(Account::coach).isPresent();
                    case ADMINISTRATORS -> isAdministrator(caller);
                    case OPERATORS -> isLifter(caller) || isAdministrator(caller);
                    case ATHLETE_AND_COACH -> isSelf(caller, path) || isCoach(caller, path) || isManager(caller, path);
                    case ATHLETE -> isSelf(caller, path) || isManager(caller, path);
                    case COACH_OF_ATHLETE -> isCoach(caller, path) || isManager(caller, path);
                };
        if (allowed && endpoint.who() != org.nijugo.server.http.Who.ANYONE) {
            checkMeans(endpoint.scope(), caller);
            checkPassword(endpoint, caller);
        }
        if (!allowed && caller instanceof Caller.Nobody) {
            throw Problem.of(Kind.SIGN_IN, "Sign in, or send a personal token: Authorization: Bearer …");
        }
        if (!allowed) {
            throw Problem.of(Kind.FORBIDDEN, "This is not yours to do or to see.");
        }
    }

    private static void checkMeans(Scope scope, Caller caller) {
        if (!(caller instanceof Member member) || member.means() == Means.SESSION) {
            return;
        }
        if (scope == Scope.SIGNED_IN) {
            throw Problem.of(Kind.FORBIDDEN, "No token is good for this. Sign in.");
        }
        if (scope == Scope.WRITE && member.means() == Means.READ_TOKEN) {
            throw Problem.of(Kind.FORBIDDEN, "This token may only read.");
        }
    }

    private static void checkPassword(Endpoints endpoint, Caller caller) {
        if (caller.account().filter(Account::mustChangePassword).isPresent() && !endpoint.isForNewcomers()) {
            throw Problem.of(Kind.FORBIDDEN, "Somebody else knows this password. Change it first.");
        }
    }

    private static boolean isLifter(Caller caller) {
        return caller instanceof Caller.Lifter;
    }

    private static boolean isAdministrator(Caller caller) {
        return caller.account().filter(Account::administrator).isPresent();
    }

    private boolean isSelf(Caller caller, Map<String, String> path) {
        Optional<UUID> athlete = athlete(path);
        return athlete.isPresent()
                && (caller.athlete().equals(athlete)
                        || caller.account()
                                .filter(account -> bonds.owns(account, athlete.get()))
                                .isPresent());
    }

    private boolean isCoach(Caller caller, Map<String, String> path) {
        Optional<UUID> athlete = athlete(path);
        Optional<Account> coach = caller.account().filter(Account::coach);
        return athlete.isPresent() && coach.isPresent() && bonds.accepted(coach.get(), athlete.get());
    }

    private boolean isManager(Caller caller, Map<String, String> path) {
        Optional<UUID> athlete = athlete(path);
        Optional<Account> coach = caller.account().filter(Account::coach);
        return athlete.isPresent() && coach.isPresent() && bonds.manages(coach.get(), athlete.get());
    }

    private static Optional<UUID> athlete(Map<String, String> path) {
        String said = path.getOrDefault("athlete", "");
        return said.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(said))
                : Optional.empty();
    }
}
