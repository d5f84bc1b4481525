package org.nijugo.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.dataformat.cbor.CBORMapper;

/** An authenticator in software: makes a passkey and proves that it has it, as a phone does (WebAuthn, ES256, no attestation). */
final class SoftKey {
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_CREDENTIAL = 0x40;

    private final String origin;
    private final String party;
    private final byte[] id = new byte[32];
    private final KeyPair pair;
    private int count;

    SoftKey(String origin, String party) throws GeneralSecurityException {
        this.origin = origin;
        this.party = party;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.pair = generator.generateKeyPair();
        new java.security.SecureRandom().nextBytes(id);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] client(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private byte[] data(int flags, byte[] more) throws GeneralSecurityException {
        count++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(sha(party.getBytes(StandardCharsets.UTF_8)));
        out.write(flags);
        out.writeBytes(ByteBuffer.allocate(4).putInt(count).array());
        out.writeBytes(more);
        return out.toByteArray();
    }

    private static byte[] coordinate(java.math.BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = new byte[32];
        int from = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, from, padded, 32 - (bytes.length - from), bytes.length - from);
        return padded;
    }

    private byte[] cose() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        Map<Integer, Object> cose = new LinkedHashMap<>();
        cose.put(1, 2);
        cose.put(3, -7);
        cose.put(-1, 1);
        cose.put(-2, coordinate(key.getW().getAffineX()));
        cose.put(-3, coordinate(key.getW().getAffineY()));
        return integerKeys(cose);
    }

    /** A small map of CBOR by hand: Jackson would write its numbers as texts. */
    private static byte[] integerKeys(Map<Integer, Object> map) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xa0 + map.size());
        map.forEach((key, value) -> {
            out.write(key >= 0 ? key : 0x20 + (-1 - key));
            if (value instanceof Integer number) {
                out.write(number >= 0 ? number : 0x20 + (-1 - number));
            } else if (value instanceof byte[] bytes) {
                out.write(0x58);
                out.write(bytes.length);
                out.writeBytes(bytes);
            }
        });
        return out.toByteArray();
    }

    /** The new credential, answering this challenge. */
    String made(String challenge) throws GeneralSecurityException {
        ByteArrayOutputStream credential = new ByteArrayOutputStream();
        credential.writeBytes(new byte[16]);
        credential.write(0);
        credential.write(id.length);
        credential.writeBytes(id);
        credential.writeBytes(cose());
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", data(PRESENT_AND_VERIFIED | WITH_CREDENTIAL, credential.toByteArray()));
        byte[] object = new CBORMapper().writeValueAsBytes(attestation);
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\","
                + "\"clientExtensionResults\":{},\"response\":{\"attestationObject\":\"" + text(object)
                + "\",\"clientDataJSON\":\"" + text(client("webauthn.create", challenge))
                + "\",\"transports\":[\"internal\"]}}";
    }

    /** The proof, answering this challenge. */
    String proof(String challenge, byte[] account) throws GeneralSecurityException {
        byte[] data = data(PRESENT_AND_VERIFIED, new byte[0]);
        byte[] client = client("webauthn.get", challenge);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(data);
        signature.update(sha(client));
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\","
                + "\"clientExtensionResults\":{},\"response\":{\"authenticatorData\":\"" + text(data)
                + "\",\"clientDataJSON\":\"" + text(client) + "\",\"signature\":\"" + text(signature.sign())
                + "\",\"userHandle\":\"" + text(Arrays.copyOf(account, account.length)) + "\"}}";
    }
}
