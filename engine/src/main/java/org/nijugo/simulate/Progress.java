package org.nijugo.simulate;

/** Told how far a simulation has got, after every lifter. */
@FunctionalInterface
public interface Progress {
    /** Nobody wants to know. */
    Progress UNSEEN = (done, all) -> {};

    /** So many of all lifters of this part have been played. */
    void played(int done, int all);
}
