package org.nijugo.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.Ascii;
import org.nijugo.wire.Json;

/** An object of the engine's answer, read by name. What is not there reads as nothing: a page shows what there is. */
public record Answer(Json.Fields fields) {
    /** The object that this text is. */
    public static Answer parse(String json) {
        return Json.parse(json) instanceof Json.Fields fields ? new Answer(fields) : nothing();
    }

    public static Answer nothing() {
        return new Answer(new Json.Fields(List.of()));
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

    public boolean flag(String name) {
        return fields.find(name).orElse(Json.flag(false)) instanceof Json.Flag flag && flag.value();
    }

    /** The object of this name; one without fields where there is none. */
    public Answer object(String name) {
        return fields.find(name).orElse(Json.flag(false)) instanceof Json.Fields inner ? new Answer(inner) : nothing();
    }

    /** The objects of a list. */
    public List<Answer> objects(String name) {
        List<Answer> objects = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Fields inner) {
                objects.add(new Answer(inner));
            }
        }
        return objects;
    }

    /** The texts or numbers of a list. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) {
            texts.add(textOf(item));
        }
        return texts;
    }

    private List<Json> items(String name) {
        return fields.find(name).orElse(Json.flag(false)) instanceof Json.Items list ? list.items() : List.of();
    }
}
