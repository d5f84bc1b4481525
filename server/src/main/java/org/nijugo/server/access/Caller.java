package org.nijugo.server.access;

import java.util.Optional;
import java.util.UUID;

/** Who is calling. */
public sealed interface Caller {
    /** The account, where there is one. */
    default Optional<Account> account() {
        return Optional.empty();
    }

    /** The athlete whose log is the caller's own, where there is one. */
    Optional<UUID> athlete();

    /** What audit and logs call it: never a name. */
    String mark();

    /** A stranger. */
    record Nobody() implements Caller {
        @Override
        public Optional<UUID> athlete() {
            return Optional.empty();
        }

        @Override
        public String mark() {
            return "nobody";
        }
    }

    /** The one lifter of a server that only its own machine reaches, as long as it has no administrator. */
    record Lifter() implements Caller {
        /** The athlete whose log it is. */
        public static final UUID ATHLETE = UUID.fromString("00000000-0000-7000-8000-000000000001");

        @Override
        public Optional<UUID> athlete() {
            return Optional.of(ATHLETE);
        }

        @Override
        public String mark() {
            return "lifter";
        }
    }

    /**
     * Somebody with an account.
     *
     * @param means how they showed it
     * @param credential the id of the session or the token
     */
    record Member(Account of, Means means, String credential) implements Caller {
        @Override
        public Optional<Account> account() {
            return Optional.of(of);
        }

        @Override
        public Optional<UUID> athlete() {
            return Optional.of(of.athlete());
        }

        @Override
        public String mark() {
            return of.id();
        }
    }

    /** How somebody shows that an account is theirs. */
    enum Means {
        SESSION,
        READ_TOKEN,
        WRITE_TOKEN
    }
}
