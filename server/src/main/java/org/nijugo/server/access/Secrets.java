package org.nijugo.server.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.nijugo.server.http.Hash;

/** Secrets that nobody can guess, the hashes they are kept as, and ids that say nothing. */
final class Secrets {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private Secrets() {}

    /** 256 bits of chance. */
    static String secret() {
        byte[] bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An id, 128 bits of chance. */
    static String id() {
        byte[] bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code to read out: three times four letters and digits that are not mistaken for each other, 59 bits. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(CODE_LETTERS.charAt(CHANCE.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** A code as it is compared: without what people add or leave out. */
    static String plainCode(String typed) {
        return typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** What is kept of a secret: it has too much chance in it to be guessed from that. */
    static String hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
