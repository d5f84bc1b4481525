package org.nijugo.server.http;

/** Who may call an endpoint. */
public enum Who {
    /** Everybody, strangers too. */
    ANYONE("everybody"),
    /** Whoever has an account, and the one lifter of a loopback server without an administrator. */
    LIFTERS("whoever has an account, and the one lifter of a loopback server without an administrator"),
    /** Whoever has an account. */
    MEMBERS("whoever has an account"),
    /** The athlete named in the path, the coach that athlete has accepted, and the coach who manages that athlete. */
    ATHLETE_AND_COACH("the athlete, and the coach whom the athlete has accepted or who manages the athlete"),
    /** The athlete named in the path, and the coach who manages an athlete without an account. */
    ATHLETE("the athlete, and the coach who manages an athlete without an account"),
    /** The coach that the athlete named in the path has accepted, or who manages that athlete. */
    COACH_OF_ATHLETE("the coach whom the athlete has accepted or who manages the athlete"),
    /** Whoever is a coach. */
    COACHES("coaches"),
    /** The administrator. */
    ADMINISTRATORS("the administrator"),
    /** The administrator, and the one lifter of a loopback server without one. */
    OPERATORS("the administrator, and the one lifter of a loopback server without one");

    private final String words;

    Who(String words) {
        this.words = words;
    }

    /** As it is told. */
    public String words() {
        return words;
    }
}
