package org.nijugo.server.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nijugo.server.ServerOptions;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.nijugo.store.Database;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys. The framework checks them; what it has to remember is in the database, so that any node can finish what
 * another has begun. A challenge is good once, for five minutes.
 */
public final class Passkeys {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST = 20;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW_KEY =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF =
            new TypeReference<>() {};

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;
    private final Optional<WebAuthnRelyingPartyOperations> operations;
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    public Passkeys(ServerOptions options, Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
        this.operations = options.publicUrl().map(this::operations);
    }

    /** A challenge: its id comes back with the answer, the options go to the browser as they are. */
    public record Challenge(String id, String options) {}

    /** A passkey as its owner sees it. */
    public record Kept(String id, String label, long createdAt, long usedAt) {}

    private WebAuthnRelyingPartyOperations operations(URI url) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name("Nijugo")
                .build();
        Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
                new Owners(), new PasskeyRecords(database, clock), party, Set.of(Neighbourhood.originOf(url)));
        made.setCustomizeCreationOptions(options -> options.attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    private WebAuthnRelyingPartyOperations party() {
        return operations.orElseThrow(() -> Problem.of(
                Kind.CONFLICT, "Passkeys need the address that browsers use. Start the server with --public-url."));
    }

    private static Authentication as(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.id(), "", List.of());
    }

    /** Begins to add a passkey to an account. */
    public Challenge beginAdding(Account account) {
        PublicKeyCredentialCreationOptions options = party().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account)));
        if (of(account.id()).size() >= MOST) {
            throw new org.nijugo.text.RefusedException(
                    account.name(), "at most " + MOST + " passkeys", "Remove one first.");
        }
        return new Challenge(keep(account.id(), options.getChallenge()), mapper.writeValueAsString(options));
    }

    /**
     * Adds the passkey that a browser has made.
     *
     * @throws Problem when it does not answer the challenge
     */
    public void add(Account account, String challenge, String label, String credential) {
        WebAuthnRelyingPartyOperations party = party();
        PublicKeyCredentialCreationOptions options = asked(
                party.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account))),
                take(challenge, account.id()));
        try {
            party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(mapper.readValue(credential, NEW_KEY), label)));
        } catch (JacksonException unreadable) {
            throw Problem.of(Kind.BAD_REQUEST, "The passkey cannot be read.");
        } catch (RuntimeException refused) {
            throw notTrue(refused);
        }
    }

    /** Begins to sign somebody in, who is not known yet. */
    public Challenge beginSignIn() {
        PublicKeyCredentialRequestOptions options =
                party().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        return new Challenge(keep("", options.getChallenge()), mapper.writeValueAsString(options));
    }

    /**
     * Whose passkey has answered the challenge.
     *
     * @throws Problem 401 when it does not
     */
    public Account prove(String challenge, String credential) {
        WebAuthnRelyingPartyOperations party = party();
        PublicKeyCredentialRequestOptions options = asked(
                party.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)),
                take(challenge, ""));
        try {
            PublicKeyCredentialUserEntity owner = party.authenticate(
                    new RelyingPartyAuthenticationRequest(options, mapper.readValue(credential, PROOF)));
            return accounts.find(text(owner.getId())).orElseThrow(() -> notTrue(new IllegalStateException("gone")));
        } catch (JacksonException unreadable) {
            throw Problem.of(Kind.BAD_REQUEST, "The passkey cannot be read.");
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException refused) {
            throw notTrue(refused);
        }
    }

    /** What the framework would ask now, with the challenge that it asked then. */
    @SuppressWarnings("NullAway") // What the framework left out is left out again.
    private static PublicKeyCredentialCreationOptions asked(PublicKeyCredentialCreationOptions now, Bytes then) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(now.getRp())
                .user(now.getUser())
                .challenge(then)
                .pubKeyCredParams(now.getPubKeyCredParams())
                .timeout(now.getTimeout())
                .excludeCredentials(now.getExcludeCredentials())
                .authenticatorSelection(now.getAuthenticatorSelection())
                .attestation(now.getAttestation())
                .extensions(now.getExtensions())
                .build();
    }

    @SuppressWarnings("NullAway") // What the framework left out is left out again.
    private static PublicKeyCredentialRequestOptions asked(PublicKeyCredentialRequestOptions now, Bytes then) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(then)
                .rpId(now.getRpId())
                .timeout(now.getTimeout())
                .allowCredentials(now.getAllowCredentials())
                .userVerification(now.getUserVerification())
                .extensions(now.getExtensions())
                .build();
    }

    private static Problem notTrue(RuntimeException why) {
        org.slf4j.LoggerFactory.getLogger(Passkeys.class).debug("passkey refused", why);
        return Problem.of(Kind.WRONG_PASSWORD, "The passkey does not fit. Begin anew.");
    }

    private String keep(String account, Bytes challenge) {
        String id = Secrets.id();
        long now = clock.millis();
        database.write(handle -> {
            handle.createUpdate("DELETE FROM passkey_challenge WHERE expires_at < :now")
                    .bind("now", now)
                    .execute();
            return handle.createUpdate("INSERT INTO passkey_challenge (id, account, challenge, expires_at)"
                            + " VALUES (:id, :account, :challenge, :expires)")
                    .bind("id", id)
                    .bind("account", account)
                    .bind("challenge", challenge.toBase64UrlString())
                    .bind("expires", now + PATIENCE.toMillis())
                    .execute();
        });
        return id;
    }

    /** Takes the challenge out: no second answer to it will do. */
    private Bytes take(String id, String account) {
        Optional<String> kept = database.write(handle -> handle.createQuery("DELETE FROM passkey_challenge"
                        + " WHERE id = :id AND account = :account AND expires_at >= :now RETURNING challenge")
                .bind("id", id)
                .bind("account", account)
                .bind("now", clock.millis())
                .mapTo(String.class)
                .findOne());
        return Bytes.fromBase64(kept.orElseThrow(
                () -> Problem.of(Kind.WRONG_PASSWORD, "The challenge is too old or was answered. Begin anew.")));
    }

    /** An account's passkeys. */
    public List<Kept> of(String account) {
        return database.read(handle -> handle.createQuery("SELECT id, label, created_at, used_at FROM passkey"
                        + " WHERE account = :account ORDER BY created_at, id")
                .bind("account", account)
                .map((row, context) -> new Kept(
                        row.getString("id"), row.getString("label"), row.getLong("created_at"), row.getLong("used_at")))
                .list());
    }

    /** Removes a passkey of this account; whether there was one. */
    public boolean remove(String account, String id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM passkey WHERE id = :id AND account = :account")
                        .bind("id", id)
                        .bind("account", account)
                        .execute()
                > 0);
    }

    static String text(Bytes bytes) {
        return new String(bytes.getBytes(), StandardCharsets.UTF_8);
    }

    static Bytes bytes(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The accounts as the framework wants to see them: their id is their name. */
    private final class Owners implements PublicKeyCredentialUserEntityRepository {
        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
            return findByUsername(text(id));
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
            return accounts.find(id)
                    .map(account -> ImmutablePublicKeyCredentialUserEntity.builder()
                            .id(bytes(account.id()))
                            .name(account.name())
                            .displayName(account.name())
                            .build())
                    .orElse(null);
        }

        @Override
        public void save(PublicKeyCredentialUserEntity entity) {
            throw new IllegalStateException("Accounts are not made by passkeys.");
        }

        @Override
        public void delete(Bytes id) {
            throw new IllegalStateException("Accounts are not removed by passkeys.");
        }
    }
}
