package org.nijugo.interchange.read;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Months and halves of the day in the languages of people's phones, by the platform's own locale data. */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl",
            "bg", "el", "tr", "ru", "uk", "ca", "eu", "id", "ms", "vi", "th", "ja", "ko", "zh", "et", "lv", "lt");

    /** For each language its names in small letters without points, whole and shortened. */
    private static final Map<String, Map<String, Month>> NAMES = names();

    private static final Set<String> EVENINGS = halves(1);
    private static final Set<String> MORNINGS = halves(0);

    private MonthNames() {}

    private static Map<String, Map<String, Month>> names() {
        Map<String, Map<String, Month>> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            Map<String, Month> names = new LinkedHashMap<>();
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = plain(month.getDisplayName(style, locale));
                    if (name.chars().anyMatch(Character::isLetter)) {
                        names.putIfAbsent(lettersOf(name), month);
                    }
                }
            }
            all.put(language, names);
        }
        return all;
    }

    private static Set<String> halves(int which) {
        Set<String> words = new TreeSet<>(which == 0 ? List.of("am", "a") : List.of("pm", "p"));
        for (String language : LANGUAGES) {
            String word = DateFormatSymbols.getInstance(Locale.forLanguageTag(language))
                    .getAmPmStrings()[which];
            words.add(lettersOf(plain(word)));
        }
        return words;
    }

    /** Small letters, without the points of abbreviations. */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }

    private static String lettersOf(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints()
                .filter(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static boolean isEvening(String word) {
        return EVENINGS.contains(word) && !MORNINGS.contains(word);
    }

    static boolean isMorning(String word) {
        return MORNINGS.contains(word) && !EVENINGS.contains(word);
    }

    /**
     * What the word means, by language: "mar" is March in most, and nothing in some.
     *
     * @param word small letters without points
     */
    static Map<Month, List<String>> meanings(String word) {
        Map<Month, List<String>> exact = new EnumMap<>(Month.class);
        NAMES.forEach((language, names) -> {
            Month month = names.get(word);
            if (month != null) {
                exact.computeIfAbsent(month, any -> new ArrayList<>()).add(language);
            }
        });
        return exact.isEmpty() && word.length() >= 3 ? beginnings(word) : exact;
    }

    /** Phones shorten months in ways of their own, such as "sept" in English. */
    private static Map<Month, List<String>> beginnings(String word) {
        Map<Month, List<String>> meanings = new EnumMap<>(Month.class);
        NAMES.forEach((language, names) -> {
            Set<Month> found = new TreeSet<>();
            names.forEach((name, month) -> {
                if (name.startsWith(word)) {
                    found.add(month);
                }
            });
            if (found.size() == 1) {
                meanings.computeIfAbsent(found.iterator().next(), any -> new ArrayList<>())
                        .add(language);
            }
        });
        return meanings;
    }
}
