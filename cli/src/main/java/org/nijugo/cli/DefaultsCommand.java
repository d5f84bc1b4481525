package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.cli.page.Table;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** What is saved so as not to be typed each time. */
final class DefaultsCommand implements Command {
    private static final List<String> DOES = List.of("show", "set", "unset", "clear");

    @Override
    public String name() {
        return "defaults";
    }

    @Override
    public String usage() {
        return "[show | set KEY VALUE | unset KEY | clear]";
    }

    @Override
    public String about() {
        return "Saves what you would type each time: " + String.join(", ", Defaults.KEYS) + ".";
    }

    private static String[] words() {
        List<String> words = new ArrayList<>(DOES);
        words.addAll(Defaults.KEYS);
        return words.toArray(new String[0]);
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("show, set KEY VALUE, unset KEY or clear", 3, words())
                .heading("Output")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo defaults set gym home-kg
                nijugo defaults set gym ~/my-gym.txt
                nijugo defaults set unit lb
                nijugo defaults set profile slow
                nijugo defaults set spotter safeties
                nijugo defaults unset profile
                nijugo defaults
                """;
    }

    @Override
    public int run(Given given, Host host) {
        List<String> words = given.words();
        String does = words.isEmpty() ? "show" : words.get(0);
        int needed =
                switch (does) {
                    case "show", "clear" -> 1;
                    case "unset" -> 2;
                    case "set" -> 3;
                    default ->
                        throw Trouble.usage(
                                does,
                                "\"" + does + "\" is not something defaults do." + Spelling.advice(does, DOES)
                                        + " Say show, set KEY VALUE, unset KEY or clear.");
                };
        if (!words.isEmpty() && words.size() != needed) {
            throw Trouble.usage(
                    String.join(" ", words),
                    "defaults " + does + " takes "
                            + (needed == 3 ? "a key and a value" : needed == 2 ? "a key" : "nothing more")
                            + ", such as: nijugo defaults set gym home-kg.");
        }
        Defaults changed = change(does, words, host);
        if (!does.equals("show")) {
            changed.save(host);
        }
        show(changed, given, host);
        return 0;
    }

    private static Defaults change(String does, List<String> words, Host host) {
        if (does.equals("clear")) {
            return Defaults.none();
        }
        Defaults saved = Defaults.read(host);
        if (does.equals("show")) {
            return saved;
        }
        String key = key(words.get(1));
        if (does.equals("unset")) {
            return saved.without(key);
        }
        return saved.with(key, checked(key, words.get(2), host));
    }

    private static String key(String typed) {
        if (!Defaults.KEYS.contains(typed)) {
            throw Trouble.usage(
                    typed,
                    "\"" + typed + "\" cannot be saved." + Spelling.advice(typed, Defaults.KEYS) + " Keys: "
                            + String.join(", ", Defaults.KEYS) + ".");
        }
        return typed;
    }

    private static String checked(String key, String value, Host host) {
        try {
            return DefaultValue.of(key, value, host);
        } catch (InputException wrong) {
            throw Trouble.answered(wrong, key + ": " + wrong.message());
        }
    }

    private static void show(Defaults defaults, Given given, Host host) {
        List<Json> items = new ArrayList<>();
        Table table = new Table().words("default").words("value");
        for (String key : Defaults.KEYS) {
            Optional<String> value = defaults.find(key);
            if (value.isPresent()) {
                table.row(key, value.get());
                items.add(Json.Fields.build()
                        .put("key", key)
                        .put("value", value.get())
                        .done());
            }
        }
        Answer answer = new Answer(
                Json.Fields.build().put("version", 1).put("defaults", items).done());
        if (Pages.printedJson(answer, given, host)) {
            return;
        }
        Page page = Pages.of(host);
        if (items.isEmpty()) {
            page.wrapped("Nothing is saved. For example: nijugo defaults set gym home-kg.");
        } else {
            table.print(page);
        }
        host.print(page.toString());
    }
}
