/**
 * The rules of the method as a text that can be read, printed and quoted.
 *
 * <p>When a plan says "finish at 57.5 kg (R09)", a lifter may ask what R09 is. A {@link org.nijugo.rule.Rule} answers in
 * four parts: what the method asks, how it is read here with all its numbers, on what evidence, and who may do
 * otherwise. A {@link org.nijugo.rule.RuleBook} holds them all; it is made from a versioned text that the caller hands
 * in, since nothing here reads files.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.rule;

import org.jspecify.annotations.NullMarked;
