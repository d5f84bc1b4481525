/**
 * What the events of a session, or of an athlete, come to. State is a function of the set of events alone: in which order
 * they arrived, how often, and through which device makes no difference.
 *
 * <p>The phone in the rack tells "100 kg x5", the coach's tablet at the same time "that was 6": folded on the phone, on the
 * tablet or on the server, the session is the same. What a live set comes to is the engine's answer.
 */
@NullMarked
package org.nijugo.store.fold;

import org.jspecify.annotations.NullMarked;
