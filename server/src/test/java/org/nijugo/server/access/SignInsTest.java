package org.nijugo.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;

/** A session's secret changes every day, and ends when it is seen twice. */
class SignInsTest {
    /** A clock that stands until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-25T18:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand();
    private final Database database;
    private final SignIns signIns;
    private Account account = new Account("", "", java.util.UUID.randomUUID(), false, false, false);

    SignInsTest(@TempDir Path data) {
        database = Database.open(DatabaseSettings.directory(data));
        signIns = new SignIns(database, clock);
    }

    @BeforeEach
    void moveIn() {
        account = new Accounts(database, clock).create("Ben", "hash", new Accounts.Roles(false, false), false);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String rotated(String secret) {
        clock.pass(Duration.ofHours(25));
        return signIns.find(secret).orElseThrow().newSecret().orElseThrow();
    }

    @Test
    void theOldSecretHoldsUntilTheNewOneArrived() {
        String first = signIns.begin(account, "phone").secret();
        String lostOnTheWay = rotated(first);
        clock.pass(Duration.ofSeconds(61));
        SignIns.Found again = signIns.find(first).orElseThrow();
        String arrived = again.newSecret().orElseThrow();
        assertThat(arrived).isNotEqualTo(lostOnTheWay);
        assertThat(signIns.find(lostOnTheWay)).isEmpty();
        assertThat(signIns.find(arrived)).isPresent();
        assertThat(signIns.find(arrived).orElseThrow().newSecret()).isEmpty();
    }

    @Test
    void aSecretThatComesBackAfterItsSuccessorEndsTheSession() {
        String stolen = signIns.begin(account, "phone").secret();
        String fresh = rotated(stolen);
        assertThat(signIns.find(fresh)).isPresent();
        clock.pass(Duration.ofSeconds(61));
        assertThat(signIns.find(stolen)).isEmpty();
        assertThat(signIns.find(fresh)).isEmpty();
    }

    @Test
    void requestsThatAreUnderWayTogetherShareOneNewSecret() {
        String first = signIns.begin(account, "phone").secret();
        String fresh = rotated(first);
        assertThat(signIns.find(first).orElseThrow().newSecret()).isEmpty();
        assertThat(signIns.find(fresh)).isPresent();
        assertThat(signIns.find(first)).isPresent();
        assertThat(signIns.find(fresh)).isPresent();
    }

    @Test
    void aSessionEndsWhenItIsIdleAndInAnyCase() {
        String idle = signIns.begin(account, "phone").secret();
        clock.pass(Duration.ofDays(15));
        assertThat(signIns.find(idle)).isEmpty();
        String used = signIns.begin(account, "phone").secret();
        int days = 0;
        while (signIns.find(used).isPresent() && days < 100) {
            used = signIns.find(used).orElseThrow().newSecret().orElse(used);
            clock.pass(Duration.ofDays(1));
            days++;
        }
        assertThat(days).isBetween(59, 62);
    }

    @Test
    void itIsTouchedOnceAMinuteAtMost() {
        String secret = signIns.begin(account, "phone").secret();
        long begun = signIns.of(account.id()).get(0).seenAt();
        clock.pass(Duration.ofSeconds(59));
        signIns.find(secret);
        assertThat(signIns.of(account.id()).get(0).seenAt()).isEqualTo(begun);
        clock.pass(Duration.ofSeconds(2));
        signIns.find(secret);
        assertThat(signIns.of(account.id()).get(0).seenAt()).isGreaterThan(begun);
    }
}
