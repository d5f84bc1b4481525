package org.nijugo.server.http;

/** Who may call an endpoint. */
public enum Who {
    /** Everybody, strangers too. */
    ANYONE,
    /** Whoever has an account, and the one lifter of a loopback server without an administrator. */
    LIFTERS,
    /** Whoever has an account. */
    MEMBERS,
    /** The athlete named in the path, the coach that athlete has accepted, and the coach who manages that athlete. */
    ATHLETE_AND_COACH,
    /** The athlete named in the path, and the coach who manages an athlete without an account. */
    ATHLETE,
    /** The coach that the athlete named in the path has accepted, or who manages that athlete. */
    COACH_OF_ATHLETE,
    /** Whoever is a coach. */
    COACHES,
    /** The administrator. */
    ADMINISTRATORS,
    /** The administrator, and the one lifter of a loopback server without one. */
    OPERATORS
}
