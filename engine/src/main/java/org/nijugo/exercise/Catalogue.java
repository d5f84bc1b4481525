package org.nijugo.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/**
 * All exercises that are known, findable by any of their names.
 *
 * <p>It is read from a text that the caller hands in. The first line says {@code nijugo exercises 1}; after it every
 * line is an exercise, except empty ones and those that begin with {@code #}. Because a command that asks for one
 * exercise should not pay for reading four hundred, {@link #parse} looks at the shape of the lines only, and an
 * exercise is read when it is asked for; a mistake inside a line is then reported with its line number.
 */
public final class Catalogue {
    private static final String HEADER = "nijugo exercises ";
    private static final int SUGGESTIONS = 3;

    private final int version;
    private final List<CatalogueLine> lines;

    private Catalogue(int version, List<CatalogueLine> lines) {
        this.version = version;
        this.lines = List.copyOf(lines);
    }

    /**
     * The catalogue that the text tells.
     *
     * @throws InputException naming the line, when the first line is not the header or a line has not its ten fields
     */
    public static Catalogue parse(String text) {
        Objects.requireNonNull(text, "text");
        int end = endOfLine(text, 0);
        int version = version(trimmed(text, 0, end));
        List<CatalogueLine> lines = new ArrayList<>();
        for (int number = 2; end < text.length(); number++) {
            int start = end + 1;
            end = endOfLine(text, start);
            String each = trimmed(text, start, end);
            if (!each.isEmpty() && each.charAt(0) != '#') {
                CatalogueLine line = new CatalogueLine(each, number);
                line.check();
                lines.add(line);
            }
        }
        return new Catalogue(version, lines);
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The line without the carriage return that Windows puts at its end. */
    private static String trimmed(String text, int from, int to) {
        return text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
    }

    private static int version(String header) {
        String number = header.startsWith(HEADER) ? Ascii.trim(header.substring(HEADER.length())) : "";
        if (!Ascii.isWhole(number)) {
            throw new InputException(
                    header, "a catalogue that begins with \"" + HEADER + "1\"", "Look at line 1 of the catalogue.");
        }
        return Ascii.whole(number);
    }

    /** The number in the text's first line; it grows when the meaning of the fields changes. */
    public int version() {
        return version;
    }

    /** How many exercises there are. */
    public int size() {
        return lines.size();
    }

    /** Every exercise's own name, in the catalogue's order, without reading the exercises. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (CatalogueLine line : lines) {
            names.add(line.name());
        }
        return List.copyOf(names);
    }

    /** Every exercise, in the catalogue's order. */
    public List<Exercise> all() {
        List<Exercise> exercises = new ArrayList<>();
        for (CatalogueLine line : lines) {
            exercises.add(line.exercise());
        }
        return List.copyOf(exercises);
    }

    /**
     * The exercise called so: by its name, its id, an alias, or else by what Strong, Hevy or FitNotes call it. Large and
     * small letters, punctuation, brackets, plurals and common spellings make no difference; if nothing is called so,
     * the same words in another order will do, where they mean one exercise only.
     *
     * <p>Where an app uses a plain word for something else (Hevy's "Lunge" is done without weights), the plain word
     * here is what a lifter means by it; {@link #find(TrainingApp, String)} goes by the app.
     */
    public Optional<Exercise> find(String name) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        for (CatalogueLine line : lines) {
            if (line.isCalled(key)) {
                return Optional.of(line.exercise());
            }
        }
        for (CatalogueLine line : lines) {
            if (line.isCalledElsewhere(key)) {
                return Optional.of(line.exercise());
            }
        }
        return findShuffled(NameKey.shuffled(name));
    }

    /** The exercise that the app calls so; for reading that app's logs. */
    public Optional<Exercise> find(TrainingApp app, String name) {
        String key = NameKey.of(name);
        for (CatalogueLine line : lines) {
            if (!key.isEmpty() && line.isCalledIn(app, key)) {
                return Optional.of(line.exercise());
            }
        }
        return Optional.empty();
    }

    private Optional<Exercise> findShuffled(String key) {
        List<CatalogueLine> found = new ArrayList<>();
        for (CatalogueLine line : lines) {
            for (String name : line.allNames()) {
                if (NameKey.shuffled(name).equals(key)) {
                    found.add(line);
                    break;
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0).exercise()) : Optional.empty();
    }

    /**
     * The exercise called so, as {@link #find}.
     *
     * @throws InputException when there is none, with the names that come closest
     */
    public Exercise get(String name) {
        Optional<Exercise> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        throw new InputException(name, "an exercise of the catalogue", advice(name));
    }

    private String advice(String name) {
        List<String> closest = closest(name);
        if (closest.isEmpty()) {
            return "Search the catalogue by a word, such as a muscle or an implement.";
        }
        StringBuilder advice = new StringBuilder("Did you mean ");
        for (int i = 0; i < closest.size(); i++) {
            String before = i == 0 ? "" : i == closest.size() - 1 ? " or " : ", ";
            advice.append(before).append('"').append(closest.get(i)).append('"');
        }
        return advice.append('?').toString();
    }

    /** The names of up to three exercises that come closest to what was typed, closest first; empty if none is near. */
    public List<String> closest(String typed) {
        Closeness closeness = new Closeness(typed);
        List<String> names = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        for (CatalogueLine line : lines) {
            int distance = closeness.ofClosest(line.ownNames());
            if (distance <= closeness.limit()) {
                int at = distances.size();
                while (at > 0 && distances.get(at - 1) > distance) {
                    at--;
                }
                distances.add(at, distance);
                names.add(at, line.name());
            }
        }
        return List.copyOf(names.subList(0, Math.min(SUGGESTIONS, names.size())));
    }

    /**
     * The exercises that all the words fit, in the catalogue's order: words of a name, a muscle ({@code lats}, also
     * {@code back}), a lift class, an implement or a particular bar. No words fit every exercise.
     */
    public List<Exercise> search(String words) {
        List<String> wanted = NameKey.words(words);
        List<Exercise> found = new ArrayList<>();
        for (CatalogueLine line : lines) {
            Exercise exercise = line.exercise();
            if (wanted.isEmpty() || wordsOf(exercise, line.allNames()).containsAll(wanted)) {
                found.add(exercise);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> wordsOf(Exercise exercise, List<String> names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(name).append(' ');
        }
        for (Muscle muscle : exercise.primary()) {
            all.append(muscle.words()).append(' ').append(muscle.region()).append(' ');
        }
        for (Muscle muscle : exercise.secondary()) {
            all.append(muscle.words()).append(' ');
        }
        all.append(exercise.liftClass().words()).append(' ');
        all.append(exercise.implement().words()).append(' ');
        all.append(exercise.equipment());
        return NameKey.words(all.toString());
    }
}
