package org.nijugo.dropset;

/**
 * One sentence to the lifter, and the rule it comes from.
 *
 * @param rule the rule's id, such as {@code R09}
 * @param text one or two whole sentences
 */
public record Note(String rule, String text) {
    public Note {
        if (rule.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException("A note must name its rule and say something.");
        }
    }
}
