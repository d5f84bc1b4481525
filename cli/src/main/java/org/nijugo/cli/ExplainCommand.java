package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.text.Ascii;

/** A rule of the method in words. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String usage() {
        return "[RULE]";
    }

    @Override
    public String about() {
        return "Explains a rule: what it asks, how it is read here, on what evidence, who may do otherwise.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("the id of one rule", 1, ids())
                .heading("Output")
                .common();
    }

    private static String[] ids() {
        String[] ids = new String[20];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = (at < 9 ? "R0" : "R") + (at + 1);
        }
        return ids;
    }

    @Override
    public String examples() {
        return """
                nijugo explain R09
                nijugo explain
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Request request = new Request("explain");
        if (!given.words().isEmpty()) {
            request.word("rule", given.words().get(0));
        }
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            if (answer.has("rules")) {
                list(answer.objects("rules"), page);
            } else {
                rule(answer, page);
            }
            host.print(page.toString());
        }
        return 0;
    }

    private static void list(List<Answer> rules, Page page) {
        for (Answer rule : rules) {
            page.wrapped(page.ink().bold(rule.text("id")) + "  ", rule.text("title"));
        }
        page.gap().wrapped("One of them in full: nijugo explain R09.");
    }

    private static void rule(Answer rule, Page page) {
        page.wrapped(page.ink().bold(rule.text("id") + "  " + rule.text("title")));
        text("", rule.text("rule"), page);
        text("How it is read", rule.text("reading"), page);
        text("Evidence", rule.text("evidence"), page);
        text("May it be overridden?", rule.text("override"), page);
        List<String> others = rule.texts("seeAlso");
        if (!others.isEmpty()) {
            page.gap().wrapped("See also " + String.join(", ", others) + ".");
        }
    }

    private static void text(String heading, String text, Page page) {
        page.gap();
        if (!heading.isEmpty()) {
            page.line(page.ink().bold(heading));
        }
        for (String paragraph : Ascii.split(text, '\n')) {
            boolean point = paragraph.startsWith("- ");
            page.wrapped(point ? " • " : " ", point ? paragraph.substring(2) : paragraph);
        }
    }
}
