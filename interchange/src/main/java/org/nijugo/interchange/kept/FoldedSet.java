package org.nijugo.interchange.kept;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.exercise.Catalogue;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** A set that was logged here, as our own export writes it. */
final class FoldedSet {
    private FoldedSet() {}

    /**
     * The set.
     *
     * @param document what the log reads
     */
    static Json of(KeptFields document, Catalogue catalogue) {
        FieldsBuilder set = Json.Fields.build().put("id", document.text("id")).put("exercise", document.text("name"));
        if (catalogue.find(document.text("exercise")).isPresent()) {
            set.put("known", document.text("exercise"));
        }
        if (!document.text("kind").equals("finishing")) {
            String said = document.text("set");
            int at = said.indexOf('@');
            set.put("mark", document.text("kind").equals("warm-up") ? "warm-up" : "normal")
                    .put("load", document.text("load"))
                    .put("reps", document.whole("reps"));
            return at < 0 ? set.done() : set.put("rpe", said.substring(at + 1)).done();
        }
        List<Json> segments = new ArrayList<>();
        for (KeptFields segment : document.objects("segments")) {
            FieldsBuilder fields =
                    Json.Fields.build().put("load", segment.text("load")).put("reps", segment.whole("reps"));
            if (segment.has("restedSeconds")) {
                fields.put("rested", segment.whole("restedSeconds") + "s");
            }
            segments.add(fields.done());
        }
        set.put("protocol", document.has("protocol") ? document.text("protocol") : "drop");
        if (document.has("stopped")) {
            set.put("stopped", document.text("stopped"));
        }
        return set.put("segments", segments).done();
    }
}
