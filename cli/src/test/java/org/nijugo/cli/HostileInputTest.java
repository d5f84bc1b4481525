package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in an option: an answer, or one line and exit 1 or 2; never half an answer and never a stack trace. */
class HostileInputTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\t",
            "\n",
            "0",
            "-1",
            "-0",
            "100",
            "1e9",
            "NaN",
            "Infinity",
            "100kg",
            "100 kg x5\nx5",
            "-100kg",
            "0kg",
            "99999kg",
            "999999999999999999999kg",
            "1.2345kg",
            "100kg x0",
            "100kg x5@11",
            "100kg x5@10 x5@9",
            "100kg x99999999999",
            "30%",
            "0%",
            "4.99%",
            "5%",
            "١٠٠kg",
            "100\u00a0kg",
            "２５",
            "kg",
            "%",
            "null",
            "true",
            "{\"ask\":\"plan\"}",
            "]",
            "\"",
            "'; drop table sets; --",
            "$(reboot)",
            "`id`",
            "../../etc/passwd",
            "/dev/null",
            "/",
            ".",
            "~",
            "\u0000",
            "\u001b[31mred",
            "\ud800",
            "\u202eevil",
            "🏋️",
            "a".repeat(5_000),
            "9".repeat(5_000),
            "x".repeat(70_000),
            "(((((((((((((((((((((((((((((((");

    private static final String LETTERS =
            "0123456789.,:;@%xX×kglbsrF-+/ \t\nRabw\u00e9\u0661\ud83c\udf89\u0000\"'\\[]{}";

    private final Typed.Desk desk;
    private int typings;

    HostileInputTest(@TempDir Path home) {
        desk = new Typed.Desk(home);
    }

    private static List<String> asUsual(String command) {
        List<String> lift = List.of("--exercise", "bench press", "--work", "100kg x5 x5 x5 x4", "--spotter");
        return switch (command) {
            case "plan" -> lift;
            case "play" -> with(lift, "--reps", "5,5");
            case "primary" -> List.of("--exercise", "bench press", "--1rm", "115kg");
            case "predict" -> List.of("--exercise", "bench press", "--sets", "70%xF r120 70%xF");
            case "simulate" -> List.of("--exercise", "bench press", "--protocol", "drop", "--lifters", "5");
            default -> List.of();
        };
    }

    private static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    /** The usual words, with this option's value replaced or added. */
    private static List<String> replaced(List<String> usual, String option, String value) {
        List<String> words = new ArrayList<>(usual);
        int at = words.indexOf(option);
        if (at >= 0) {
            words.set(at + 1, value);
            return words;
        }
        words.add(option);
        words.add(value);
        return words;
    }

    private void check(List<String> words) {
        typings++;
        Typed plain = desk.type(words.toArray(new String[0]));
        assertWhole(words, plain, false);
        Typed json = desk.type(with(words, "--json").toArray(new String[0]));
        assertWhole(words, json, true);
        assertThat(json.exit()).as("exit of %s", words).isEqualTo(plain.exit());
    }

    private static void assertWhole(List<String> words, Typed typed, boolean json) {
        assertThat(typed.exit()).as("exit of %s", words).isBetween(0, 2);
        assertThat(typed.err() + typed.out()).as("%s", words).doesNotContain("mistake in nijugo", "\tat ", "Exception");
        if (typed.exit() == 0) {
            assertThat(typed.err()).as("%s", words).isEmpty();
            assertThat(typed.out()).as("%s", words).isNotEmpty();
            return;
        }
        assertThat(typed.errorLines()).as("lines of %s: %s", words, typed.err()).isEqualTo(1);
        assertThat(typed.err())
                .as("%s", words)
                .startsWith("nijugo: ")
                .endsWith("\n")
                .hasSizeLessThan(900);
        if (json) {
            assertThat(typed.out())
                    .as("%s", words)
                    .startsWith("{\"version\":1,\"error\":{\"kind\":")
                    .endsWith("}}\n");
            assertThat(typed.out().lines()).hasSize(1);
        } else {
            assertThat(typed.out()).as("%s", words).isEmpty();
        }
    }

    @Test
    void everyOptionOfEveryCommandTakesNastyValues() {
        for (String name : List.of("plan", "play", "primary", "predict", "simulate", "strip", "e1rm", "profile")) {
            for (OptionList.Entry entry :
                    Commands.find(name).orElseThrow().options().entries()) {
                if (entry.takesValue() && !entry.name().equals("plot")) {
                    for (String value : NASTY) {
                        List<String> words = new ArrayList<>(List.of(name));
                        words.addAll(replaced(asUsual(name), "--" + entry.name(), value));
                        check(words);
                    }
                }
            }
        }
        assertThat(typings).isGreaterThan(3_000);
    }

    @Test
    void everyCommandTakesNastyWords() {
        for (String value : NASTY) {
            for (String name :
                    List.of("e1rm", "profile", "strip", "explain", "gym", "exercises", "routine", "completion")) {
                if (!(name.equals("completion") || name.equals("routine"))) {
                    check(List.of(name, value));
                }
            }
            check(List.of("routine", "check", value));
            check(List.of("routine", "show", value));
            check(List.of("defaults", "set", "gym", value));
            check(List.of(value));
            check(List.of("plan", value));
        }
    }

    @Test
    void textsByChanceAreAnsweredOrRefused() {
        SplittableRandom chance = new SplittableRandom(25);
        String[] options = {"--work", "--1rm", "--cut", "--loaded", "--rest", "--target", "--profile", "--bodyweight"};
        for (int round = 0; round < 400; round++) {
            StringBuilder value = new StringBuilder();
            int length = chance.nextInt(1, 24);
            for (int i = 0; i < length; i++) {
                value.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            }
            String option = options[chance.nextInt(options.length)];
            List<String> words = new ArrayList<>(List.of("plan"));
            words.addAll(replaced(asUsual("plan"), option, value.toString()));
            check(words);
        }
    }

    @Test
    void textsByChanceAreNoGymAndNoRoutine() {
        SplittableRandom chance = new SplittableRandom(26);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? "" : "unit kg\nbar 20kg\nplates 20x4 10x4\n");
            int length = chance.nextInt(1, 80);
            for (int i = 0; i < length; i++) {
                text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
            }
            desk.reading(text.toString());
            check(List.of("gym", "-"));
        }
    }
}
