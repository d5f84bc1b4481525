package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Shifts;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.gym.Equipment;
import org.nijugo.gym.Gym;
import org.nijugo.gym.Ladder;
import org.nijugo.gym.LadderWish;
import org.nijugo.gym.Rung;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** What a gym has, and how a ladder of loads is stacked with it (R18). */
final class GymAnswers {
    private static final int MOST_LOADS = 12;

    private GymAnswers() {}

    /** A gym as text, and the names of those that come with the engine. */
    static Json.Fields gym(Entries entries) {
        entries.allow(List.of("name", "text"));
        FieldsBuilder answer = Json.Fields.build().put("version", Wire.VERSION);
        if (entries.has("text")) {
            Gym gym = GymEntry.parsed(entries.text("text", "a gym, such as bar 20kg"), "text");
            gym(answer, gym);
        } else if (entries.has("name")) {
            GymEntry named = GymEntry.named(entries.text("name", "the name of a gym"));
            gym(answer.put("name", named.name()), named.gym());
        }
        return answer.texts("names", Gym.builtInNames()).done();
    }

    private static void gym(FieldsBuilder answer, Gym gym) {
        answer.put("unit", gym.unit().symbol()).put("text", gym.toString());
    }

    /** The best stack that walks down these loads by pulling plates. */
    static Json.Fields strip(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("gym", "gymText", "exercise", "loads", "loaded", "bodyweight"));
        List<Weight> loads = loads(entries);
        GymEntry gym = GymEntry.read(entries, loads.get(0).unit());
        String name = entries.findText("exercise").orElse("bench press");
        Exercise exercise = catalogue.get(name);
        Optional<Weight> bodyweight = PlanEntries.bodyweight(entries, exercise);
        entries.has("gym");
        Equipment equipment = gym.gym().equipmentFor(exercise, bodyweight);
        Optional<BodyShare> body = BodyShare.of(exercise, bodyweight, equipment.unit());
        Optional<List<Weight>> hanging = PlanEntries.loaded(entries, equipment);
        entries.has("loads");
        return ladder(exercise, equipment, loads, hanging, body);
    }

    private static List<Weight> loads(Entries entries) {
        List<Weight> loads = new ArrayList<>();
        for (String word : WeightWords.loads(entries, "loads")) {
            Weight load = WeightWords.weight(word);
            boolean falls = loads.isEmpty() || load.isLessThan(loads.get(loads.size() - 1));
            if (!load.isPositive() || !falls) {
                throw new InputException(word, "loads above zero, each lighter than the one before", "");
            }
            loads.add(load);
        }
        if (loads.isEmpty() || loads.size() > MOST_LOADS) {
            throw new InputException(
                    Entries.joined(entries.words("loads")),
                    "1 to " + MOST_LOADS + " loads such as 100kg 90kg 81kg",
                    "");
        }
        return loads;
    }

    private static Json.Fields ladder(
            Exercise exercise,
            Equipment equipment,
            List<Weight> loads,
            Optional<List<Weight>> hanging,
            Optional<BodyShare> body) {
        Weight opening =
                hanging.isPresent() ? equipment.hanging(hanging.get()).load() : opening(equipment, loads.get(0));
        List<Percent> cuts = new ArrayList<>();
        for (int i = 1; i < loads.size(); i++) {
            Weight before = loads.get(i - 1);
            cuts.add(Percent.ofRatio(loads.get(i).to(before.unit()), before).complement());
        }
        Ladder ladder = equipment.ladder(new LadderWish(
                opening, cuts, Shifts.LEAST_CUT, Shifts.MOST_CUT, Weight.zero(equipment.unit()), hanging));
        List<Json> rungs = new ArrayList<>();
        for (int i = 0; i < ladder.rungs().size(); i++) {
            rungs.add(rung(ladder.rungs().get(i), loads.get(i), body));
        }
        return Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("exercise", exercise.name())
                .put("equipment", equipment.words())
                .put("sides", equipment.sides())
                .weights("stack", ladder.stack().plates())
                .put("rungs", rungs)
                .put("exact", ladder.exact())
                .done();
    }

    private static Weight opening(Equipment equipment, Weight wish) {
        Weight nearest = equipment.nearest(wish);
        if (wish.isLessThan(equipment.lightest()) || wish.isMoreThan(equipment.heaviest())) {
            throw new RefusedException(
                    wish.toString(),
                    "a load that " + equipment.words() + " can make, from " + equipment.lightest() + " to "
                            + equipment.heaviest(),
                    "The nearest is " + nearest + ".");
        }
        return nearest;
    }

    private static Json rung(Rung rung, Weight asked, Optional<BodyShare> body) {
        FieldsBuilder fields =
                Json.Fields.build().put("load", rung.load()).put("asked", asked).put("wished", rung.wished());
        if (rung.cut().isPresent()) {
            fields.put("cut", rung.cut().get());
        }
        fields.weights("plates", rung.loading().plates())
                .weights("pull", rung.pull())
                .put("withinLimits", rung.withinLimits());
        return PlanJson.added(fields, rung.load(), body).done();
    }
}
