package org.nijugo.session;

import org.nijugo.gym.Loading;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.RepRange;
import org.nijugo.quantity.Seconds;

/**
 * A set before the finishing set, as planned.
 *
 * @param percentOfMax the load as a share of the 1RM
 * @param reps to do; within a range as many as go short of the reserve
 * @param forecast reps expected
 * @param restAfter until the next set
 */
public record PlannedSet(Loading loading, Percent percentOfMax, RepRange reps, int forecast, Seconds restAfter) {}
