package org.nijugo.interchange.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.Ascii;
import org.nijugo.wire.Json;

/** An object that the log holds, read by name. What is not there reads as nothing: the log has looked at it before. */
record KeptFields(Json.Fields fields) {
    /** The object that this text is. */
    public static KeptFields parse(String json) {
        return Json.parse(json) instanceof Json.Fields fields ? new KeptFields(fields) : nothing();
    }

    public static KeptFields nothing() {
        return new KeptFields(new Json.Fields(List.of()));
    }

    public boolean has(String name) {
        return fields.find(name).isPresent();
    }

    /** A text, or a number as it is written; empty where there is none. */
    public String text(String name) {
        Optional<Json> value = fields.find(name);
        return value.isPresent() ? textOf(value.get()) : "";
    }

    private static String textOf(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        return value instanceof Json.Decimal number ? number.digits() : "";
    }

    /** A whole number; nought where there is none. */
    public int whole(String name) {
        String digits = text(name);
        return Ascii.isWhole(digits) ? Ascii.whole(digits) : 0;
    }

    /** The objects of a list. */
    public List<KeptFields> objects(String name) {
        List<KeptFields> objects = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Fields inner) {
                objects.add(new KeptFields(inner));
            }
        }
        return objects;
    }

    private List<Json> items(String name) {
        return fields.find(name).orElse(Json.flag(false)) instanceof Json.Items list ? list.items() : List.of();
    }
}
