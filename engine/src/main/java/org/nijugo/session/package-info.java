/**
 * The heavy work before the finishing set, planned from the maximum (R02).
 *
 * <p>Somebody whose best bench press is 115 kg asks what to do today. A {@link org.nijugo.session.PrimaryWork} answers:
 * the bar × 10, then 50, 70 and 85 kg with fewer and fewer reps, then four sets of 4 to 6 at the heaviest load that
 * still gives four reps in the last of them, three minutes between. Nobody has to train that way; heavy sets from any
 * routine are taken as they come.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.session;

import org.jspecify.annotations.NullMarked;
