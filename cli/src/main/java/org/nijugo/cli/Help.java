package org.nijugo.cli;

import java.util.List;
import org.nijugo.cli.page.Columns;
import org.nijugo.cli.page.Page;
import org.nijugo.text.Ascii;

/** The help of one command, and of all of them. */
final class Help {
    private static final int MOST_INDENT = 28;

    private Help() {}

    static String of(Command command, Host host) {
        Page page = Pages.of(host);
        page.wrapped("nijugo " + command.name() + " ", command.usage());
        page.gap().wrapped(command.about());
        page.gap();
        int indent = indent(command.options().entries(), page.width());
        for (OptionList.Entry entry : command.options().entries()) {
            if (entry.isHeading()) {
                page.gap().line(page.ink().bold(entry.text()));
            } else {
                option(entry, indent, page);
            }
        }
        page.gap().line(page.ink().bold("Examples"));
        for (String example : Ascii.lines(command.examples())) {
            page.line(example.isEmpty() ? "" : "  " + example);
        }
        return page.toString();
    }

    private static int indent(List<OptionList.Entry> entries, int width) {
        int widest = 0;
        for (OptionList.Entry entry : entries) {
            widest = Math.max(widest, entry.isHeading() ? 0 : Columns.of(typed(entry)));
        }
        return Math.min(Math.min(MOST_INDENT, width / 2), widest + 4);
    }

    private static void option(OptionList.Entry entry, int indent, Page page) {
        String typed = "  " + typed(entry);
        String text = entry.repeatable() ? entry.text() + "; may be there several times" : entry.text();
        if (Columns.of(typed) + 2 > indent) {
            page.line(typed);
            page.wrapped(Columns.spaces(indent), text);
        } else {
            page.wrapped(Columns.left(typed, indent), text);
        }
    }

    private static String typed(OptionList.Entry entry) {
        return "--" + entry.name() + (entry.takesValue() ? " " + entry.argument() : "");
    }

    static String all(Host host) {
        Page page = Pages.of(host);
        page.wrapped("nijugo plans, runs and explains Japanese drop-sets: the one finishing set after heavy work.");
        page.gap().line("nijugo COMMAND [options]");
        page.gap();
        for (String name : Commands.NAMES) {
            Command command = Commands.find(name).orElseThrow();
            page.wrapped("  " + Columns.left(name, 12), command.about());
        }
        page.gap();
        page.wrapped("  " + Columns.left("--help", 12), "this; nijugo COMMAND --help shows its options with examples");
        page.wrapped("  " + Columns.left("--version", 12), "which version this is");
        page.gap().line(page.ink().bold("To begin with"));
        page.line("  nijugo plan --exercise \"bench press\" --work \"100kg x5 x5 x5 x4\" --spotter");
        page.gap();
        page.wrapped("Exit codes: 0 done, 1 refused or failed, 2 what was typed cannot be read.");
        return page.toString();
    }
}
