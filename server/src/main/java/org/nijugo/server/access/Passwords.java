package org.nijugo.server.access;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.text.InputException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes and checks passwords, a few at once: a hash is dear on purpose, and a crowd must not take the machine. */
public final class Passwords {
    /** Characters of any script; all of them count. */
    public static final int LONGEST = 256;

    private static final int SHORTEST = 10;
    /** So many characters are looked at for whether they can be guessed: it takes longer by more than their number. */
    private static final int JUDGED = 80;

    private static final int LEAST_SCORE = 3;
    /** Each takes {@link #KIBIBYTES} while it lasts, so that their number is a matter of memory too. */
    private static final int AT_ONCE =
            Math.max(1, Math.min(3, Runtime.getRuntime().availableProcessors()));

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int PATIENCE_SECONDS = 8;

    /** Argon2id with 19 MiB, two passes, one lane: what OWASP's cheat sheet on the storage of passwords asks for. */
    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, PASSES);
    /** What passwords were kept with before. */
    private final PasswordEncoder before = new BCryptPasswordEncoder(11);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=1$"
            + Secrets.id().replace('-', '+').replace('_', '/') + "$"
            + Secrets.secret().replace('-', '+').replace('_', '/');

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
        Strength strength = new Zxcvbn().measure(beginning(password), personal);
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
        if (password.codePointCount(0, password.length()) > LONGEST) {
            throw weak("at most " + LONGEST + " characters", "Nothing is cut off, so choose a shorter one.");
        }
        if (password.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
            throw weak("whole characters", "One of them is half of a pair.");
        }
    }

    private static String beginning(String password) {
        return password.substring(0, Math.min(JUDGED, password.length()));
    }

    /**
     * Whether the password belongs to the hash. Where there is none it takes as long.
     *
     * @throws InputException when it is too long to be anybody's
     */
    public boolean matches(String password, Optional<String> hash) {
        checkLength(password);
        String kept = hash.orElse(nobodys);
        boolean matches = taking(() -> (isOld(kept) ? before : encoder).matches(password, kept));
        return matches && hash.isPresent();
    }

    /** Whether the hash was made in a way that has since been left. */
    private static boolean isOld(String hash) {
        return hash.startsWith("$2");
    }

    /** The hash to keep from now on instead of this one, where it is an old one; the password has just matched it. */
    public Optional<String> renewed(String password, String hash) {
        return isOld(hash) ? Optional.of(taking(() -> encoded(password))) : Optional.empty();
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
