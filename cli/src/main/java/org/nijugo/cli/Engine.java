package org.nijugo.cli;

import org.nijugo.Coach;
import org.nijugo.cli.page.Answer;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Asks the engine, and makes its refusals sound like the command. */
final class Engine {
    private Engine() {}

    /**
     * The engine's answer.
     *
     * @throws Trouble when the request cannot be read or not be fulfilled
     */
    static Answer ask(Request request) {
        return ask(coach(request.verb()), request);
    }

    static Answer ask(Coach coach, Request request) {
        try {
            return new Answer(coach.answer(request.fields()));
        } catch (InputException trouble) {
            throw Trouble.answered(trouble, spoken(trouble, request));
        }
    }

    /** A coach that knows what the verb needs: reading all texts would cost a quick answer its quickness. */
    static Coach coach(String verb) {
        boolean needsRules = verb.equals("explain");
        String rules = needsRules ? Texts.resource(Coach.class, "rules.txt") : "";
        String catalogue = needsRules || verb.equals("gym") ? "" : Texts.resource(Coach.class, "exercises.txt");
        return Coach.of(catalogue, rules);
    }

    /** The sentence, with entries called what they are called here. */
    static String spoken(InputException trouble, Request request) {
        String entry = trouble.entry();
        String message = trouble.message();
        boolean named = !entry.isEmpty() && message.startsWith(entry + ": ");
        return named ? optionOf(entry, request) + message.substring(entry.length()) : message;
    }

    /** What the engine calls {@code primaryRest} is {@code --primary-rest} here; a gym's text is its file. */
    private static String optionOf(String entry, Request request) {
        if (request.isWord(entry)) {
            return entry;
        }
        if (request.isGymText(entry)) {
            return request.gymPlace(entry);
        }
        if (entry.equals("spotting")) {
            return "defaults, spotter";
        }
        StringBuilder option = new StringBuilder("--");
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            option.append(capital ? "-" : "").append(Ascii.lower(c));
        }
        return option.toString();
    }
}
