package org.nijugo.rule;

import java.util.List;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * One rule of the method, such as R09, in words.
 *
 * <p>The four texts are paragraphs, one to a line; a line that begins with {@code "- "} is a point of a list.
 *
 * @param id such as "R09"
 * @param title a few words, such as "When it is not needed"
 * @param rule what the method asks
 * @param reading how it is read here, numbers included
 * @param evidence what it rests on, and how firmly
 * @param override whether somebody may do otherwise, and who
 * @param seeAlso ids of the rules that belong with it
 */
public record Rule(
        String id, String title, String rule, String reading, String evidence, String override, List<String> seeAlso) {
    public Rule {
        if (!isId(id)) {
            throw new IllegalArgumentException("The id (" + id + ") must be R and two digits, such as R09.");
        }
        if (title.isEmpty() || rule.isEmpty() || reading.isEmpty() || evidence.isEmpty() || override.isEmpty()) {
            throw new IllegalArgumentException("The rule " + id + " must have all its texts.");
        }
        seeAlso = List.copyOf(seeAlso);
    }

    /**
     * The id as the rule book writes it: "r9", "9" and "09" all mean "R09".
     *
     * @throws InputException when what was typed cannot be the id of a rule
     */
    public static String idOf(String typed) {
        String number = Ascii.trim(typed);
        if (!number.isEmpty() && Ascii.lower(number.charAt(0)) == 'r') {
            number = number.substring(1);
        }
        if (!Ascii.isWhole(number) || number.length() > 2) {
            throw new InputException(typed, "the id of a rule", "Rules are R01 to R20: write R09, r9 or 9.");
        }
        return "R" + (number.length() == 1 ? "0" + number : number);
    }

    static boolean isId(String text) {
        return text.length() == 3
                && text.charAt(0) == 'R'
                && Ascii.isDigit(text.charAt(1))
                && Ascii.isDigit(text.charAt(2));
    }
}
