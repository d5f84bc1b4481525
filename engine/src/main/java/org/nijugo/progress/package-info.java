/**
 * What a lifter's log says: how the maximum goes, what was the best so far, whether the lift has stopped moving, and
 * the block of finishing sets that would answer it (R16).
 *
 * <p>Somebody benched twice a week since spring. A {@link org.nijugo.progress.TrainingLog} holds the days; a {@link
 * org.nijugo.progress.StrengthSeries} the estimated maximum of each, by its heavy sets alone; a {@link
 * org.nijugo.progress.Trend} says "+0.9 % a week, four times out of five 0.6 to 1.2". When the last six weeks lie flat
 * and chance cannot explain it, there is a {@link org.nijugo.progress.Plateau}, and a {@link
 * org.nijugo.progress.BlockProposal} offers four weeks with finishing sets, twice a week.
 *
 * <p>A finishing set is kept beside the heavy sets and never feeds estimate, records or plateau. A day that is not in
 * the log is no data; a lay-off is no plateau.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.progress;

import org.jspecify.annotations.NullMarked;
