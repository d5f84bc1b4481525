package org.nijugo.server.access;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.access.Caller.Means;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;

/**
 * Finds out who is calling: by the token that is shown, else by the session, else by where they are. Wrong tokens and
 * each token's requests are limited on this node; other nodes count for themselves.
 */
public final class CallerFinder implements CallerFilter.Callers {
    private static final int WRONG_A_MINUTE = 30;
    private static final int REQUESTS_A_MINUTE = 12_000;
    private static final int MOST_BUCKETS = 10_000;

    private final ServerOptions options;
    private final OpenDoor door;
    private final SignIns signIns;
    private final Tokens tokens;
    private final SessionCookie cookie;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    public CallerFinder(ServerOptions options, OpenDoor door, SignIns signIns, Tokens tokens, SessionCookie cookie) {
        this.options = options;
        this.door = door;
        this.signIns = signIns;
        this.tokens = tokens;
        this.cookie = cookie;
    }

    @Override
    public CallerFilter.Found of(HttpServletRequest request) {
        String shown = request.getHeader("Authorization");
        if (shown != null) {
            return new CallerFilter.Found(byToken(shown, request), Optional.empty());
        }
        if (door.isOpen()) {
            return new CallerFilter.Found(new Caller.Lifter(), Optional.empty());
        }
        Optional<String> secret = cookie.find(request);
        if (secret.isEmpty()) {
            return new CallerFilter.Found(new Caller.Nobody(), Optional.empty());
        }
        return signIns.find(secret.get())
                .map(session -> new CallerFilter.Found(
                        new Caller.Member(session.account(), Means.SESSION, session.id()),
                        session.newSecret().map(cookie::holding)))
                .orElseGet(() -> new CallerFilter.Found(new Caller.Nobody(), Optional.of(cookie.empty())));
    }

    private Caller byToken(String shown, HttpServletRequest request) {
        String address = ClientAddress.of(request, options);
        Optional<Caller.Member> found = shown.regionMatches(true, 0, "Bearer ", 0, 7)
                ? tokens.find(shown.substring(7).strip())
                : Optional.empty();
        if (found.isEmpty()) {
            if (!bucket("wrong " + address, WRONG_A_MINUTE).tryConsume(1)) {
                throw Problem.later(Kind.TOO_MANY, "Too many wrong tokens from this address. Wait a minute.", 60);
            }
            throw Problem.of(Kind.SIGN_IN, "This token is worth nothing: it was revoked, or there is a mistake in it.");
        }
        if (!bucket("token " + found.get().credential(), REQUESTS_A_MINUTE).tryConsume(1)) {
            throw Problem.later(Kind.TOO_MANY, "A token is good for " + REQUESTS_A_MINUTE + " requests a minute.", 5);
        }
        return found.get();
    }

    private Bucket bucket(String what, int aMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(what, fresh -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                    .build());
        }
    }
}
