package org.nijugo.server.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.nijugo.store.Database;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys as the framework wants to see them. */
final class PasskeyRecords implements UserCredentialRepository {
    private final Database database;
    private final Clock clock;

    PasskeyRecords(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private static final String COLUMNS = "SELECT id, account, label, public_key, signature_count, verified,"
            + " backup_eligible, backup_state, transports, attestation, client_data, created_at, used_at FROM passkey";

    private static final RowMapper<CredentialRecord> ROW = (row, context) -> ImmutableCredentialRecord.builder()
            .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
            .credentialId(Bytes.fromBase64(row.getString("id")))
            .userEntityUserId(Passkeys.bytes(row.getString("account")))
            .publicKey(new ImmutablePublicKeyCose(
                    Bytes.fromBase64(row.getString("public_key")).getBytes()))
            .signatureCount(row.getLong("signature_count"))
            .uvInitialized(row.getInt("verified") == 1)
            .backupEligible(row.getInt("backup_eligible") == 1)
            .backupState(row.getInt("backup_state") == 1)
            .transports(transports(row.getString("transports")))
            .attestationObject(Bytes.fromBase64(row.getString("attestation")))
            .attestationClientDataJSON(Bytes.fromBase64(row.getString("client_data")))
            .label(row.getString("label"))
            .created(Instant.ofEpochMilli(row.getLong("created_at")))
            .lastUsed(Instant.ofEpochMilli(row.getLong("used_at")))
            .build();

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static String base64(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    @Override
    public void delete(Bytes id) {
        database.write(handle -> handle.createUpdate("DELETE FROM passkey WHERE id = :id")
                .bind("id", id.toBase64UrlString())
                .execute());
    }

    @Override
    public void save(CredentialRecord record) {
        String transports = record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .filter(word -> word.matches("[a-z-]{1,20}"))
                .collect(Collectors.joining(" "));
        database.write(handle -> handle.createUpdate("INSERT INTO passkey (id, account, label, public_key,"
                        + " signature_count, verified, backup_eligible, backup_state, transports, attestation,"
                        + " client_data, created_at, used_at) VALUES (:id, :account, :label, :key, :count, :verified,"
                        + " :eligible, :state, :transports, :attestation, :client, :created, :used)"
                        + " ON CONFLICT (id) DO UPDATE SET signature_count = excluded.signature_count,"
                        + " verified = excluded.verified, backup_state = excluded.backup_state,"
                        + " used_at = excluded.used_at")
                .bind("id", record.getCredentialId().toBase64UrlString())
                .bind("account", Passkeys.text(record.getUserEntityUserId()))
                .bind("label", record.getLabel())
                .bind("key", base64(new Bytes(record.getPublicKey().getBytes())))
                .bind("count", record.getSignatureCount())
                .bind("verified", record.isUvInitialized() ? 1 : 0)
                .bind("eligible", record.isBackupEligible() ? 1 : 0)
                .bind("state", record.isBackupState() ? 1 : 0)
                .bind("transports", transports)
                .bind("attestation", base64(record.getAttestationObject()))
                .bind("client", base64(record.getAttestationClientDataJSON()))
                .bind("created", record.getCreated().toEpochMilli())
                .bind("used", clock.millis())
                .execute());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.read(handle -> handle.createQuery(COLUMNS + " WHERE id = :id")
                        .bind("id", id.toBase64UrlString())
                        .map(ROW)
                        .findOne())
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes account) {
        return database.read(handle -> handle.createQuery(COLUMNS + " WHERE account = :account")
                .bind("account", Passkeys.text(account))
                .map(ROW)
                .list());
    }
}
