-- Accounts. A name is what somebody signs in with; its key is what two names have in common that people take for the same.
CREATE TABLE account (
    id            VARCHAR(40) PRIMARY KEY,
    name          VARCHAR(64) NOT NULL,
    name_key      VARCHAR(200) NOT NULL UNIQUE,
    athlete       VARCHAR(36) NOT NULL UNIQUE,
    password      VARCHAR(100),
    coach         INTEGER NOT NULL,
    administrator INTEGER NOT NULL,
    must_change   INTEGER NOT NULL,
    created_at    BIGINT NOT NULL
);

-- Sessions: only hashes of the secrets that browsers hold.
CREATE TABLE sign_in (
    id          VARCHAR(40) PRIMARY KEY,
    secret_hash VARCHAR(64) NOT NULL,
    next_hash   VARCHAR(64) NOT NULL,
    past_hash   VARCHAR(64) NOT NULL,
    account     VARCHAR(40) NOT NULL,
    device      VARCHAR(80) NOT NULL,
    created_at  BIGINT NOT NULL,
    seen_at     BIGINT NOT NULL,
    rotated_at  BIGINT NOT NULL
);
CREATE UNIQUE INDEX sign_in_secret ON sign_in (secret_hash);
CREATE INDEX sign_in_next ON sign_in (next_hash);
CREATE INDEX sign_in_past ON sign_in (past_hash);
CREATE INDEX sign_in_account ON sign_in (account);

-- Personal tokens, as hashes.
CREATE TABLE token (
    id          VARCHAR(40) PRIMARY KEY,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    account     VARCHAR(40) NOT NULL,
    name        VARCHAR(64) NOT NULL,
    writes      INTEGER NOT NULL,
    created_at  BIGINT NOT NULL,
    used_at     BIGINT NOT NULL
);
CREATE INDEX token_account ON token (account);

-- Passkeys, and the challenges that are under way.
CREATE TABLE passkey (
    id              VARCHAR(1400) PRIMARY KEY,
    account         VARCHAR(40) NOT NULL,
    label           VARCHAR(64) NOT NULL,
    public_key      TEXT NOT NULL,
    signature_count BIGINT NOT NULL,
    verified        INTEGER NOT NULL,
    backup_eligible INTEGER NOT NULL,
    backup_state    INTEGER NOT NULL,
    transports      VARCHAR(100) NOT NULL,
    attestation     TEXT NOT NULL,
    client_data     TEXT NOT NULL,
    created_at      BIGINT NOT NULL,
    used_at         BIGINT NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);
CREATE TABLE passkey_challenge (
    id         VARCHAR(40) PRIMARY KEY,
    account    VARCHAR(40) NOT NULL,
    challenge  VARCHAR(100) NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Attempts to guess, by the hash of what was guessed at, a quarter of an hour each.
CREATE TABLE attempt (
    what     VARCHAR(64) NOT NULL,
    began_at BIGINT NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (what, began_at)
);

-- A coach's offer to an athlete, kept as the hash of its code.
CREATE TABLE invitation (
    id         VARCHAR(40) PRIMARY KEY,
    code_hash  VARCHAR(64) NOT NULL UNIQUE,
    coach      VARCHAR(40) NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT NOT NULL
);
CREATE INDEX invitation_coach ON invitation (coach);

-- Who coaches whom: from the day it was accepted until one of the two ends it (0: not yet).
CREATE TABLE coaching (
    id          VARCHAR(40) PRIMARY KEY,
    coach       VARCHAR(40) NOT NULL,
    athlete     VARCHAR(36) NOT NULL,
    accepted_at BIGINT NOT NULL,
    ended_at    BIGINT NOT NULL
);
CREATE INDEX coaching_coach ON coaching (coach, athlete);
CREATE INDEX coaching_athlete ON coaching (athlete);

-- Athletes without an account, run by a coach on one device until they claim their history.
CREATE TABLE managed_athlete (
    athlete       VARCHAR(36) PRIMARY KEY,
    coach         VARCHAR(40) NOT NULL,
    name          VARCHAR(64) NOT NULL,
    created_at    BIGINT NOT NULL,
    claim_hash    VARCHAR(64) NOT NULL,
    claim_expires BIGINT NOT NULL
);
CREATE INDEX managed_athlete_coach ON managed_athlete (coach);

-- Groups of a coach's athletes.
CREATE TABLE coach_group (
    id    VARCHAR(40) PRIMARY KEY,
    coach VARCHAR(40) NOT NULL,
    name  VARCHAR(64) NOT NULL
);
CREATE INDEX coach_group_coach ON coach_group (coach);
CREATE TABLE coach_group_member (
    coach_group VARCHAR(40) NOT NULL,
    athlete     VARCHAR(36) NOT NULL,
    PRIMARY KEY (coach_group, athlete)
);

-- Logs that an account took over: another athlete's events are read as its own too.
CREATE TABLE claimed_log (
    athlete    VARCHAR(36) PRIMARY KEY,
    account    VARCHAR(40) NOT NULL,
    claimed_at BIGINT NOT NULL
);
CREATE INDEX claimed_log_account ON claimed_log (account);
