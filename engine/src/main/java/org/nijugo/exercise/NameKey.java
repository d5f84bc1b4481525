package org.nijugo.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nijugo.text.Ascii;

/**
 * A name reduced to what people mean by it: small letters and digits, without punctuation, plural and spelling habits.
 * "Pull-Ups", "pull up" and "Pullup" have the same key; so have "Single Arm Dumbell Row" and "one-arm dumbbell rows".
 */
final class NameKey {
    private NameKey() {}

    /** The words of the name run together. */
    static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (String word : words(name)) {
            key.append(word);
        }
        return key.toString();
    }

    /** The words of the name in alphabetical order, so that "Curl (Dumbbell)" and "Dumbbell curl" are alike. */
    static String shuffled(String name) {
        List<String> words = words(name);
        Collections.sort(words);
        StringBuilder key = new StringBuilder(name.length());
        for (String word : words) {
            key.append(word).append(' ');
        }
        return key.toString();
    }

    /** The words of the name, each in its plain form; letters beyond the plain alphabet are kept as they are. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isPart(c)) {
                word.append(Ascii.lower(c));
            } else if (!isApostrophe(c)) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    /** Whether the piece of text has this key; looks at most pieces' first letter only. */
    static boolean matches(String text, int from, int to, String key) {
        return from < to
                && mayStart(Ascii.lower(text.charAt(from)), key.charAt(0))
                && of(text.substring(from, to)).equals(key);
    }

    private static boolean mayStart(char name, char key) {
        return name == key || !isPart(name) || (key == 'o' && (name == 's' || name == '1'));
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(plain(word.toString()));
            word.setLength(0);
        }
    }

    private static String plain(String word) {
        return switch (word) {
            case "db", "dbs", "dumbell", "dumbells" -> "dumbbell";
            case "bb" -> "barbell";
            case "kb", "kbs" -> "kettlebell";
            case "single", "1" -> "one";
            case "flye", "flyes", "flies", "flys" -> "fly";
            case "calves" -> "calf";
            default -> singular(word);
        };
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        if (length > 2 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, length - 1);
        }
        return word;
    }

    private static boolean isPart(char c) {
        return Ascii.isLetter(c)
                || Ascii.isDigit(c)
                || (c >= 0xc0 && c != 0xd7 && c != 0xf7 && !isApostrophe(c) && !isDash(c));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2018 || c == 0x2019;
    }

    private static boolean isDash(char c) {
        return c >= 0x2000 && c <= 0x206f;
    }
}
