package org.nijugo.server.access;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.text.InputException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes and checks passwords, a few at once: a hash is dear on purpose, and a crowd must not take the machine. */
public final class Passwords {
    /** More bytes than these would not count. */
    public static final int LONGEST_BYTES = 72;

    private static final int SHORTEST = 10;
    private static final int LEAST_SCORE = 3;
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());
    private static final int PATIENCE_SECONDS = 8;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(11);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = encoded(Secrets.id());

    /**
     * The hash to keep of a new password.
     *
     * @param personal words that are easily thought of with this account, such as its name
     * @throws InputException when it is too short, too long or too easily guessed
     */
    public String hash(String password, List<String> personal) {
        checkLength(password);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw weak("at least " + SHORTEST + " characters", "Three or four words make a good one.");
        }
        Strength strength = new Zxcvbn().measure(password, personal);
        if (strength.getScore() < LEAST_SCORE) {
            String warning = strength.getFeedback().getWarning();
            throw weak("a password that is hard to guess", warning.isEmpty() ? "Add a word or two." : warning);
        }
        return taking(() -> encoded(password));
    }

    /** A password that nobody has thought of, to be changed when it is first used. */
    public String fresh() {
        return Secrets.code() + "-" + Secrets.code().substring(0, 4);
    }

    private static InputException weak(String expected, String advice) {
        return new InputException("…", expected, advice).about("password");
    }

    private static void checkLength(String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw weak("at most " + LONGEST_BYTES + " bytes", "What comes after them would not count.");
        }
    }

    /**
     * Whether the password belongs to the hash. Where there is none it takes as long.
     *
     * @throws InputException when it is too long to be anybody's
     */
    public boolean matches(String password, Optional<String> hash) {
        checkLength(password);
        boolean matches = taking(() -> encoder.matches(password, hash.orElse(nobodys)));
        return matches && hash.isPresent();
    }

    private String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password), "hash");
    }

    private <T> T taking(java.util.function.Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.later(Kind.UNAVAILABLE, "Too many are signing in at once.", PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(Kind.UNAVAILABLE, "The server is stopping.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
