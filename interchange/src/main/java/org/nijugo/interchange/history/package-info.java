/**
 * What somebody has lifted, whichever log it was written in: sessions, each with its sets in order.
 *
 * <p>"Bench press 100 kg × 5" is a {@link org.nijugo.interchange.history.StraightSet}; "100 kg × 6, straight on with 90 × 7,
 * 81 × 7, 72.5 × 5" is one {@link org.nijugo.interchange.history.FinishingSet} with four segments, and never feeds the
 * estimated maximum, records or plateau detection. What a log does not say stays unsaid: a time without a zone is local, a
 * weight keeps its unit.
 */
@NullMarked
package org.nijugo.interchange.history;

import org.jspecify.annotations.NullMarked;
