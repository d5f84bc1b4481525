package org.nijugo.interchange.read;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.interchange.csv.Source;
import org.nijugo.text.InputException;

/** Which log a JSON file is from. */
final class JsonFormats {
    private JsonFormats() {}

    static FileFormat find(Source source) {
        List<FileFormat> found = new ArrayList<>();
        JsonItems.read(source, (first, head) -> {
            if (head.containsKey("nijugo")) {
                found.add(new OwnJson(source));
            } else if (first.fields().containsKey("exercises")) {
                found.add(new OpenWeightJson(source));
            } else if (first.fields().containsKey("repetitions")
                    || first.fields().containsKey("weight_unit")) {
                found.add(new WgerJson(source));
            } else {
                throw new InputException(
                                String.join(", ", first.fields().keySet()),
                                "a workout log of wger or openweight, or Nijugo's own",
                                "Other JSON cannot be read; export a CSV instead.")
                        .about("line " + first.line());
            }
            return false;
        });
        if (found.isEmpty()) {
            throw new InputException("", "at least one session", "The file holds none.").about("line 1");
        }
        return found.get(0);
    }
}
