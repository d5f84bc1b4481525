package org.nijugo.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What every answer says to browsers: nothing from elsewhere, in nobody's frame, nothing guessed. */
public final class Headers {
    /** Only what this server sends itself may run or be shown; nothing is inline. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final HeaderWriter ALL = new StaticHeadersWriter(java.util.List.of(
            header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            header("X-Content-Type-Options", "nosniff"),
            header("X-Frame-Options", "DENY"),
            header("Referrer-Policy", "no-referrer"),
            header("Cross-Origin-Opener-Policy", "same-origin"),
            header("Cross-Origin-Resource-Policy", "same-origin"),
            header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")));

    private Headers() {}

    private static org.springframework.security.web.header.Header header(String name, String value) {
        return new org.springframework.security.web.header.Header(name, value);
    }

    /** Writes those that hold for every answer. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        ALL.writeHeaders(request, response);
    }

    /** The writer that the security filters use. */
    public static HeaderWriter writer() {
        return ALL;
    }
}
