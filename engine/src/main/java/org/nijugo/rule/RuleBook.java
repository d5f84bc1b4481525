package org.nijugo.rule;

import java.util.List;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** All rules of the method, R01 first. */
public final class RuleBook {
    private final int version;
    private final List<Rule> rules;

    RuleBook(int version, List<Rule> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads the text of a rule book, whose first line is {@code nijugo rules 1}.
     *
     * @throws InputException naming the line that cannot be read and what should stand there
     */
    public static RuleBook parse(String text) {
        return new RuleText(text).book();
    }

    /** The number of the text format, in its first line. */
    public int version() {
        return version;
    }

    /** Every rule, in the order of the ids. */
    public List<Rule> all() {
        return rules;
    }

    /**
     * The rule with this id, written as {@link Rule#idOf(String)} understands it.
     *
     * @throws InputException when no id was typed
     * @throws RefusedException when it is an id and no rule has it
     */
    public Rule get(String typed) {
        String id = Rule.idOf(typed);
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new RefusedException(
                typed,
                "a rule of the book",
                "There are R01 to " + rules.get(rules.size() - 1).id() + ".");
    }

    /** The whole book as one page, with a list of the rules on top and links between them. */
    public String toMarkdown() {
        return new MethodPage(this).markdown();
    }
}
