/**
 * What a protocol does to many people, before anybody does it.
 *
 * <p>Will most bench pressers reach 25 with cuts of 15 %, and how long do they take? A {@link
 * org.nijugo.simulate.SimulationRequest} draws a thousand lifters around a profile, and {@link
 * org.nijugo.simulate.Simulation} lets each of them do heavy sets and then the finishing set, planned and stepped by the
 * very planner and stepper of the real thing. The {@link org.nijugo.simulate.SimulationReport} tells segments, reps,
 * loads and time, each as a {@link org.nijugo.simulate.Distribution}, and who reached the target; {@link
 * org.nijugo.simulate.SimulationPlot} draws it.
 *
 * <p>The same seed draws the same lifters on every machine and in JavaScript, in whatever parts they are played. The
 * bare model stands beside it: the lifter in the middle alone, without gym and chance.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.simulate;

import org.jspecify.annotations.NullMarked;
