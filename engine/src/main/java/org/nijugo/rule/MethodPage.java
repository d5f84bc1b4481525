package org.nijugo.rule;

import java.util.List;
import org.nijugo.text.Ascii;

/** The page docs/method.md: the whole rule book as Markdown. */
final class MethodPage {
    private final RuleBook book;
    private final StringBuilder page = new StringBuilder();

    MethodPage(RuleBook book) {
        this.book = book;
    }

    String markdown() {
        page.append("# The method, rule by rule\n\n");
        page.append(
                "What a Japanese drop-set asks for, how it is read here, on what evidence, and who may do otherwise.\n");
        page.append("Every number a plan shows names one of these rules; `nijugo explain R09` prints one of them.\n");
        page.append("This page is made from the text the engine is given: change that, not this.\n\n");
        for (Rule rule : book.all()) {
            page.append("- ")
                    .append(link(rule))
                    .append(' ')
                    .append(rule.title())
                    .append('\n');
        }
        for (Rule rule : book.all()) {
            write(rule);
        }
        return page.toString();
    }

    private void write(Rule rule) {
        page.append("\n## ").append(heading(rule)).append('\n');
        write("", rule.rule());
        write("**How it is read.**", rule.reading());
        write("**Evidence.**", rule.evidence());
        write("**May it be overridden?**", rule.override());
        if (!rule.seeAlso().isEmpty()) {
            page.append("\nSee also");
            String gap = " ";
            for (String id : rule.seeAlso()) {
                page.append(gap).append(link(book.get(id)));
                gap = ", ";
            }
            page.append(".\n");
        }
    }

    private void write(String label, String text) {
        List<String> paragraphs = Ascii.split(text, '\n');
        boolean pointFirst = paragraphs.get(0).startsWith("- ");
        boolean afterPoint = false;
        if (!label.isEmpty()) {
            page.append('\n').append(label).append(pointFirst ? "\n" : " ");
        } else {
            page.append('\n');
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean point = paragraphs.get(i).startsWith("- ");
            boolean apart = i == 0 ? pointFirst && !label.isEmpty() : !(point && afterPoint);
            page.append(apart ? "\n" : "").append(paragraphs.get(i)).append('\n');
            afterPoint = point;
        }
    }

    private static String link(Rule rule) {
        return "[" + rule.id() + "](#" + anchor(heading(rule)) + ")";
    }

    private static String heading(Rule rule) {
        return rule.id() + " " + rule.title();
    }

    /** The name that Markdown viewers give a heading: small letters, digits and hyphens. */
    private static String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == ' ' || c == '-') {
                anchor.append('-');
            } else if (Ascii.isLetter(c) || Ascii.isDigit(c)) {
                anchor.append(Ascii.lower(c));
            }
        }
        return anchor.toString();
    }
}
