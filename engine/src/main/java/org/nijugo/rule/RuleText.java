package org.nijugo.rule;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * Reads the text of a rule book: a header, then rules such as
 *
 * <pre>
 * [R11] When it is not needed
 * rule:
 *   A paragraph, wrapped
 *   as you please.
 * reading:
 *   - A point,
 *     going on.
 * evidence:
 *   …
 * override:
 *   …
 * see: R09 R12
 * </pre>
 *
 * <p>Blank lines, and lines that begin with a hash, say nothing.
 */
final class RuleText {
    private static final String HEADER = "nijugo rules ";
    private static final int VERSION = 1;
    private static final List<String> FIELDS = List.of("rule", "reading", "evidence", "override", "see");

    private final List<String> lines;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private String id = "";
    private String title = "";
    private StringBuilder open = new StringBuilder();
    private boolean inPoint;
    private int at;

    RuleText(String text) {
        this.lines = Ascii.lines(text);
    }

    RuleBook book() {
        if (!lines.get(0).equals(HEADER + VERSION)) {
            throw problem("the header \"" + HEADER + VERSION + "\"");
        }
        for (at = 1; at < lines.size(); at++) {
            read(lines.get(at));
        }
        at = lines.size() - 1;
        if (rules.isEmpty() || !id.isEmpty()) {
            throw problem("a whole rule before the end of the text");
        }
        checkReferences();
        return new RuleBook(VERSION, rules);
    }

    private void read(String line) {
        String said = Ascii.trim(line);
        if (said.isEmpty() || said.charAt(0) == '#') {
            return;
        }
        if (line.startsWith("[")) {
            openRule(line);
        } else if (line.startsWith("  ")) {
            addText(line, said);
        } else {
            openField(line);
        }
    }

    private void openRule(String line) {
        boolean headed = line.length() > 6 && line.charAt(4) == ']' && Rule.isId(line.substring(1, 4));
        if (!headed || !id.isEmpty()) {
            throw problem(id.isEmpty() ? "a rule such as \"[R09] Bands\"" : "the field \"" + nextField() + ":\"");
        }
        id = line.substring(1, 4);
        title = Ascii.trim(line.substring(5));
        if (title.isEmpty()
                || (!rules.isEmpty() && rules.get(rules.size() - 1).id().compareTo(id) >= 0)) {
            throw problem("a title, and ids that ascend");
        }
    }

    private void openField(String line) {
        if (id.isEmpty() || !line.startsWith(nextField() + ":")) {
            throw problem(id.isEmpty() ? "a rule such as \"[R09] Bands\"" : "the field \"" + nextField() + ":\"");
        }
        closeField();
        String rest = Ascii.trim(line.substring(line.indexOf(':') + 1));
        if (texts.size() == FIELDS.size() - 1) {
            closeRule(Ascii.words(rest));
        } else if (rest.isEmpty()) {
            texts.add("");
        } else {
            throw problem("nothing behind the colon: the text stands indented below it");
        }
    }

    private void addText(String line, String said) {
        boolean goesOn = line.startsWith("    ");
        if (texts.isEmpty() || (goesOn && !inPoint)) {
            throw problem(texts.isEmpty() ? "a field before its text" : "two spaces before a paragraph");
        }
        boolean point = !goesOn && said.startsWith("- ");
        boolean starts = open.length() == 0 || point || (inPoint && !goesOn);
        if (open.length() > 0) {
            open.append(starts ? '\n' : ' ');
        }
        open.append(said);
        inPoint = point || goesOn;
    }

    private String nextField() {
        return FIELDS.get(texts.size());
    }

    private void closeField() {
        if (texts.isEmpty()) {
            return;
        }
        if (open.length() == 0) {
            throw problem("text for the field \"" + FIELDS.get(texts.size() - 1) + "\"");
        }
        texts.set(texts.size() - 1, open.toString());
        open = new StringBuilder();
        inPoint = false;
    }

    private void closeRule(List<String> seeAlso) {
        for (String other : seeAlso) {
            if (!Rule.isId(other)) {
                throw problem("ids of rules, such as \"R09 R12\"");
            }
        }
        rules.add(new Rule(id, title, texts.get(0), texts.get(1), texts.get(2), texts.get(3), seeAlso));
        texts.clear();
        id = "";
    }

    private void checkReferences() {
        List<String> ids = new ArrayList<>();
        for (Rule rule : rules) {
            ids.add(rule.id());
        }
        for (Rule rule : rules) {
            for (String other : rule.seeAlso()) {
                if (!ids.contains(other)) {
                    throw new InputException(
                            other, "the id of a rule in this text", "Rule " + rule.id() + " refers to it.");
                }
            }
        }
    }

    private InputException problem(String expected) {
        return new InputException(lines.get(at), expected, "It is line " + (at + 1) + " of the rules.");
    }
}
