/**
 * Coaches and their athletes: an offer, its acceptance, its end; prescriptions, comments, groups; and athletes without an
 * account whom a coach runs on the floor until they claim their history.
 */
@NullMarked
package org.nijugo.server.coach;

import org.jspecify.annotations.NullMarked;
