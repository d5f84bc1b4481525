package org.nijugo.server.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.nijugo.server.ServerOptions;

/** The cookie that holds a session's secret: no script sees it, no other site makes a browser send it. */
public final class SessionCookie {
    private static final int SECONDS = 14 * 24 * 3600;

    private final String name;
    private final boolean secure;

    public SessionCookie(ServerOptions options) {
        this.secure = options.isSecure();
        this.name = secure ? "__Host-nijugo" : "nijugo";
    }

    /** The secret that the browser sent. */
    public Optional<String> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(bare(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** Some clients put the value in quotes, which RFC 6265 allows and which belong to no secret. */
    private static String bare(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The header that hands the browser a secret. */
    public String holding(String secret) {
        return name + "=" + secret + "; Path=/; Max-Age=" + SECONDS + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    /** The header that takes it away. */
    public String empty() {
        return name + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
