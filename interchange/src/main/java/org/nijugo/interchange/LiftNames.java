package org.nijugo.interchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.TrainingApp;
import org.nijugo.interchange.history.LiftName;
import org.nijugo.text.InputException;

/** Which exercise of the catalogue a log's name means; what it does not know stays the lifter's own. */
final class LiftNames {
    private static final int MOST_KEPT = 20_000;

    private final Catalogue catalogue;
    private final Optional<TrainingApp> app;
    private final Map<String, LiftName> names = new LinkedHashMap<>();
    private final Map<String, Integer> own = new LinkedHashMap<>();

    LiftNames(Catalogue catalogue, String format, Map<String, String> said) {
        this.catalogue = catalogue;
        this.app = app(format);
        said.forEach((name, meant) -> {
            Exercise exercise;
            try {
                exercise = catalogue.get(meant);
            } catch (InputException unknown) {
                throw unknown.about("map, exercise \"" + name + "\"");
            }
            names.put(name, new LiftName(name, Optional.of(exercise.id())));
        });
    }

    private static Optional<TrainingApp> app(String format) {
        return switch (format) {
            case "strong" -> Optional.of(TrainingApp.STRONG);
            case "hevy" -> Optional.of(TrainingApp.HEVY);
            case "fitnotes" -> Optional.of(TrainingApp.FIT_NOTES);
            default -> Optional.empty();
        };
    }

    LiftName of(String name) {
        LiftName known = names.get(name);
        if (known == null) {
            Optional<Exercise> found =
                    app.flatMap(each -> catalogue.find(each, name)).or(() -> catalogue.find(name));
            known = new LiftName(name, found.map(Exercise::id));
            if (names.size() < MOST_KEPT) {
                names.put(name, known);
            }
        }
        if (known.known().isEmpty() && (own.size() < MOST_KEPT || own.containsKey(name))) {
            own.merge(name, 1, Integer::sum);
        }
        return known;
    }

    /** The names that are the lifter's own, with the rows of each. */
    Map<String, Integer> own() {
        return own;
    }
}
