package org.nijugo.server.http;

import static org.nijugo.server.http.Scope.READ;
import static org.nijugo.server.http.Scope.SIGNED_IN;
import static org.nijugo.server.http.Scope.WRITE;
import static org.nijugo.server.http.Verb.DELETE;
import static org.nijugo.server.http.Verb.GET;
import static org.nijugo.server.http.Verb.POST;
import static org.nijugo.server.http.Verb.PUT;
import static org.nijugo.server.http.Who.ADMINISTRATORS;
import static org.nijugo.server.http.Who.ANYONE;
import static org.nijugo.server.http.Who.ATHLETE_AND_COACH;
import static org.nijugo.server.http.Who.COACH_OF_ATHLETE;
import static org.nijugo.server.http.Who.LIFTERS;
import static org.nijugo.server.http.Who.MEMBERS;
import static org.nijugo.server.http.Who.OPERATORS;

/**
 * Every endpoint there is, and who may call it. What is not in this table is answered by nobody: the gate refuses it, and
 * a server whose handlers and whose table differ does not start.
 */
public enum Endpoints {
    START(GET, "/", ANYONE, READ),
    STYLE(GET, "/start.css", ANYONE, READ),
    ASSET(GET, "/assets/{file}", ANYONE, READ),
    SERVICE_WORKER(GET, "/sw.js", ANYONE, READ),
    MANIFEST(GET, "/manifest.webmanifest", ANYONE, READ),
    ICON(GET, "/icon.svg", ANYONE, READ),
    ICON_180(GET, "/icon-180.png", ANYONE, READ),
    ICON_192(GET, "/icon-192.png", ANYONE, READ),
    ICON_512(GET, "/icon-512.png", ANYONE, READ),
    OPENAPI(GET, "/api/v1/openapi.json", ANYONE, READ),
    HEALTH(GET, "/api/v1/health", ANYONE, READ),
    METRICS(GET, "/api/v1/metrics", OPERATORS, READ),

    PLAN(POST, "/api/v1/plan", LIFTERS, READ),
    NEXT(POST, "/api/v1/next", LIFTERS, READ),
    PLAY(POST, "/api/v1/play", LIFTERS, READ),
    PRIMARY(POST, "/api/v1/primary", LIFTERS, READ),
    PREDICT(POST, "/api/v1/predict", LIFTERS, READ),
    E1RM(POST, "/api/v1/e1rm", LIFTERS, READ),
    PROFILE(POST, "/api/v1/profile", LIFTERS, READ),
    STRIP(POST, "/api/v1/strip", LIFTERS, READ),
    ROUTINE(POST, "/api/v1/routine", LIFTERS, READ),
    GYM(POST, "/api/v1/gym", LIFTERS, READ),
    EXPLAIN(GET, "/api/v1/explain", LIFTERS, READ),
    EXERCISES(GET, "/api/v1/exercises", LIFTERS, READ),
    SCREENING(GET, "/api/v1/screening", LIFTERS, READ),

    WHO(GET, "/api/v1/who", ANYONE, READ),
    SIGN_IN(POST, "/api/v1/sign-in", ANYONE, READ),
    SIGN_OUT(POST, "/api/v1/sign-out", MEMBERS, SIGNED_IN),
    PASSWORD(PUT, "/api/v1/account/password", MEMBERS, SIGNED_IN),
    CLOSE_ACCOUNT(POST, "/api/v1/account/close", MEMBERS, SIGNED_IN),
    DEVICES(GET, "/api/v1/account/devices", MEMBERS, SIGNED_IN),
    END_DEVICE(DELETE, "/api/v1/account/devices/{device}", MEMBERS, SIGNED_IN),
    TOKENS(GET, "/api/v1/account/tokens", MEMBERS, SIGNED_IN),
    MAKE_TOKEN(POST, "/api/v1/account/tokens", MEMBERS, SIGNED_IN),
    REVOKE_TOKEN(DELETE, "/api/v1/account/tokens/{token}", MEMBERS, SIGNED_IN),
    PASSKEYS(GET, "/api/v1/account/passkeys", MEMBERS, SIGNED_IN),
    BEGIN_PASSKEY(POST, "/api/v1/account/passkeys/challenge", MEMBERS, SIGNED_IN),
    ADD_PASSKEY(POST, "/api/v1/account/passkeys", MEMBERS, SIGNED_IN),
    REMOVE_PASSKEY(DELETE, "/api/v1/account/passkeys/{passkey}", MEMBERS, SIGNED_IN),
    BEGIN_PASSKEY_SIGN_IN(POST, "/api/v1/sign-in/passkey/challenge", ANYONE, READ),
    PASSKEY_SIGN_IN(POST, "/api/v1/sign-in/passkey", ANYONE, READ),

    EVENTS(GET, "/api/v1/events", LIFTERS, READ),
    PUSH(POST, "/api/v1/events", LIFTERS, WRITE),
    ATHLETES(GET, "/api/v1/athletes", LIFTERS, READ),
    ATHLETE_EVENTS(GET, "/api/v1/athletes/{athlete}/events", ATHLETE_AND_COACH, READ),
    ATHLETE(GET, "/api/v1/athletes/{athlete}", ATHLETE_AND_COACH, READ),
    SESSIONS(GET, "/api/v1/athletes/{athlete}/sessions", ATHLETE_AND_COACH, READ),
    SESSION(GET, "/api/v1/athletes/{athlete}/sessions/{session}", ATHLETE_AND_COACH, READ),
    SESSION_EVENTS(GET, "/api/v1/athletes/{athlete}/sessions/{session}/events", ATHLETE_AND_COACH, READ),
    LIFTS(GET, "/api/v1/athletes/{athlete}/lifts", ATHLETE_AND_COACH, READ),
    TREND(GET, "/api/v1/athletes/{athlete}/lifts/{lift}", ATHLETE_AND_COACH, READ),
    PROGRESS(GET, "/api/v1/athletes/{athlete}/lifts/{lift}/progress", ATHLETE_AND_COACH, READ),
    EXPORT(GET, "/api/v1/athletes/{athlete}/export", Who.ATHLETE, READ),
    EXPORT_AS(GET, "/api/v1/athletes/{athlete}/export/{format}", Who.ATHLETE, READ),
    IMPORT(POST, "/api/v1/athletes/{athlete}/import", Who.ATHLETE, WRITE),
    ERASE(POST, "/api/v1/athletes/{athlete}/erase", Who.ATHLETE, SIGNED_IN),
    LIVE(GET, "/api/v1/athletes/{athlete}/live", ATHLETE_AND_COACH, READ),

    LOOK_AT_OFFER(POST, "/api/v1/offers/look", MEMBERS, SIGNED_IN),
    ACCEPT_OFFER(POST, "/api/v1/offers/accept", MEMBERS, SIGNED_IN),
    COACHES(GET, "/api/v1/coaches", MEMBERS, READ),
    LEAVE_COACH(DELETE, "/api/v1/coaches/{coach}", MEMBERS, SIGNED_IN),
    CLAIM(POST, "/api/v1/claims", MEMBERS, SIGNED_IN),
    CLAIM_LOOPBACK(POST, "/api/v1/claims/loopback", ADMINISTRATORS, SIGNED_IN),

    OFFERS(GET, "/api/v1/coach/offers", Who.COACHES, SIGNED_IN),
    OFFER(POST, "/api/v1/coach/offers", Who.COACHES, SIGNED_IN),
    WITHDRAW_OFFER(DELETE, "/api/v1/coach/offers/{offer}", Who.COACHES, SIGNED_IN),
    COACH_ATHLETES(GET, "/api/v1/coach/athletes", Who.COACHES, READ),
    END_COACHING(DELETE, "/api/v1/coach/athletes/{athlete}", COACH_OF_ATHLETE, SIGNED_IN),
    MANAGE(POST, "/api/v1/coach/managed", Who.COACHES, WRITE),
    OFFER_HISTORY(POST, "/api/v1/coach/managed/{athlete}/claim", COACH_OF_ATHLETE, SIGNED_IN),
    GROUPS(GET, "/api/v1/coach/groups", Who.COACHES, READ),
    MAKE_GROUP(POST, "/api/v1/coach/groups", Who.COACHES, WRITE),
    CHANGE_GROUP(PUT, "/api/v1/coach/groups/{group}", Who.COACHES, WRITE),
    REMOVE_GROUP(DELETE, "/api/v1/coach/groups/{group}", Who.COACHES, WRITE),
    PRESCRIBE_GROUP(POST, "/api/v1/coach/groups/{group}/prescriptions", Who.COACHES, WRITE),
    PRESCRIBE(POST, "/api/v1/athletes/{athlete}/prescriptions", COACH_OF_ATHLETE, WRITE),
    COMMENT(POST, "/api/v1/athletes/{athlete}/comments", COACH_OF_ATHLETE, WRITE),
    COACH_LIVE(GET, "/api/v1/coach/live", Who.COACHES, READ),

    ACCOUNTS(GET, "/api/v1/admin/accounts", ADMINISTRATORS, SIGNED_IN),
    CREATE_ACCOUNT(POST, "/api/v1/admin/accounts", ADMINISTRATORS, SIGNED_IN),
    ROLES(PUT, "/api/v1/admin/accounts/{account}/roles", ADMINISTRATORS, SIGNED_IN),
    RESET(POST, "/api/v1/admin/accounts/{account}/reset", ADMINISTRATORS, SIGNED_IN),
    REMOVE_ACCOUNT(DELETE, "/api/v1/admin/accounts/{account}", ADMINISTRATORS, SIGNED_IN),
    AUDIT(GET, "/api/v1/admin/audit", ADMINISTRATORS, SIGNED_IN);

    /** Where all of the interface begins. */
    public static final String API = "/api/v1";

    private final Verb verb;
    private final String path;
    private final Who who;
    private final Scope scope;

    Endpoints(Verb verb, String path, Who who, Scope scope) {
        this.verb = verb;
        this.path = path;
        this.who = who;
        this.scope = scope;
    }

    public Verb verb() {
        return verb;
    }

    /** Its path, with names in braces for what varies. */
    public String path() {
        return path;
    }

    public Who who() {
        return who;
    }

    /** What a personal token must be good for. */
    public Scope scope() {
        return scope;
    }

    /** Whether its answer never ends, so that there is no asking for its headers alone. */
    public boolean isStream() {
        return this == LIVE || this == COACH_LIVE;
    }

    /** Whether one may call it whose password somebody else knows, to change that. */
    public boolean isForNewcomers() {
        return this == WHO || this == SIGN_OUT || this == PASSWORD;
    }
}
