package org.nijugo.interchange.read;

import java.text.DateFormatSymbols;
import java.text.Normalizer;
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

    /** Asked only when none of the others knows a word: looking all of them up takes a while. */
    private static final List<String> MORE_LANGUAGES = List.of(
            "hi", "mr", "ne", "bn", "gu", "pa", "ta", "te", "kn", "ml", "ur", "ar", "ar-LB", "ar-MA", "fa", "he", "sr",
            "sr-Latn", "bs", "mk", "sq", "is", "gl", "af", "sw", "fil", "ka", "hy", "az", "kk", "uz", "mn", "cy", "ga",
            "lb");

    /** For each language its names in small letters without points, whole and shortened. */
    private static final Map<String, Map<String, Month>> NAMES = names(LANGUAGES);

    private static final List<String> MORNING_WORDS =
            List.of("am", "a", "ص", "पूर्वाह्न", "לפנהצ", "凌晨", "清晨", "早上", "vm");
    private static final List<String> EVENING_WORDS = List.of("pm", "p", "م", "अपराह्न", "אחהצ", "晚上", "nm");

    private static final Set<String> EVENINGS = halves(1);
    private static final Set<String> MORNINGS = halves(0);

    private MonthNames() {}

    /** Made when it is first asked for. */
    private static final class More {
        private static final Map<String, Map<String, Month>> NAMES = names(MORE_LANGUAGES);
    }

    private static Map<String, Map<String, Month>> names(List<String> languages) {
        Map<String, Map<String, Month>> all = new LinkedHashMap<>();
        for (String language : languages) {
            Locale locale = Locale.forLanguageTag(language);
            Map<String, Month> names = new LinkedHashMap<>();
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = plain(month.getDisplayName(style, locale));
                    if (!name.isEmpty()) {
                        names.putIfAbsent(name, month);
                    }
                }
            }
            all.put(language, names);
        }
        return all;
    }

    private static Set<String> halves(int which) {
        Set<String> words = new TreeSet<>(which == 0 ? MORNING_WORDS : EVENING_WORDS);
        for (String language : LANGUAGES) {
            String word = DateFormatSymbols.getInstance(Locale.forLanguageTag(language))
                    .getAmPmStrings()[which];
            words.add(plain(word));
        }
        return words;
    }

    /** Small letters and their marks, without the points of abbreviations and the figures of {@code 9월}. */
    static String plain(String word) {
        String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder();
        small.chars().filter(c -> isOfWord((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Whether it is a letter, or a mark on one, as half of an Indian word is. */
    static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
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
        Map<Month, List<String>> meanings = exact(NAMES, word);
        if (meanings.isEmpty() && word.length() >= 3) {
            meanings = beginnings(NAMES, word);
        }
        if (meanings.isEmpty() && word.length() >= 2) {
            meanings = exact(More.NAMES, word);
        }
        if (meanings.isEmpty() && word.length() >= 3) {
            meanings = beginnings(More.NAMES, word);
        }
        // In Hebrew "in" is a letter at the front.
        return meanings.isEmpty() && word.length() > 2 && word.charAt(0) == 'ב'
                ? meanings(word.substring(1))
                : meanings;
    }

    private static Map<Month, List<String>> exact(Map<String, Map<String, Month>> all, String word) {
        Map<Month, List<String>> exact = new EnumMap<>(Month.class);
        all.forEach((language, names) -> {
            Month month = names.get(word);
            if (month != null) {
                exact.computeIfAbsent(month, any -> new ArrayList<>()).add(language);
            }
        });
        return exact;
    }

    /** Phones shorten months in ways of their own, such as "sept" in English. */
    private static Map<Month, List<String>> beginnings(Map<String, Map<String, Month>> all, String word) {
        Map<Month, List<String>> meanings = new EnumMap<>(Month.class);
        all.forEach((language, names) -> {
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
