package org.nijugo.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problems;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who is calling and tells the security filters. */
public final class CallerFilter extends OncePerRequestFilter {
    private static final String CALLER = CallerFilter.class.getName() + ".caller";

    private final Callers callers;

    public CallerFilter(Callers callers) {
        this.callers = callers;
    }

    /** Tells who sent a request. */
    @FunctionalInterface
    public interface Callers {
        /**
         * Who is calling.
         *
         * @throws Problem 401 when a token or a session is shown that is worth nothing
         */
        Found of(HttpServletRequest request);
    }

    /**
     * A caller.
     *
     * @param cookie the header that changes the browser's cookie, where it must
     */
    public record Found(Caller caller, Optional<String> cookie) {}

    /** Who sent the request; a stranger where that was not found out. */
    public static Caller caller(HttpServletRequest request) {
        Object found = request.getAttribute(CALLER);
        return found instanceof Caller caller ? caller : new Caller.Nobody();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Found found = callers.of(request);
            found.cookie().ifPresent(cookie -> response.addHeader("Set-Cookie", cookie));
            Caller caller = found.caller();
            request.setAttribute(CALLER, caller);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new Known(caller));
            SecurityContextHolder.setContext(context);
        } catch (Problem problem) {
            Problems.write(response, problem);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The caller, as the security filters want to be told. */
    static final class Known extends AbstractAuthenticationToken {
        private static final long serialVersionUID = 1L;

        private final transient Caller caller;

        Known(Caller caller) {
            super(List.of());
            this.caller = caller;
            setAuthenticated(true);
        }

        Caller caller() {
            return caller;
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return caller.mark();
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
