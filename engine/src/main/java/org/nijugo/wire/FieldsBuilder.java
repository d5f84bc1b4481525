package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/** Fields in the order they are put. */
public final class FieldsBuilder {
    private final List<Json.Field> fields = new ArrayList<>();

    FieldsBuilder() {}

    /** One more field; its name must be new. */
    public FieldsBuilder put(String name, Json value) {
        for (Json.Field field : fields) {
            if (field.name().equals(name)) {
                throw new IllegalArgumentException("The field (" + name + ") must be there once.");
            }
        }
        fields.add(new Json.Field(name, value));
        return this;
    }

    public FieldsBuilder put(String name, String text) {
        return put(name, Json.text(text));
    }

    public FieldsBuilder put(String name, int whole) {
        return put(name, Json.whole(whole));
    }

    public FieldsBuilder put(String name, boolean flag) {
        return put(name, Json.flag(flag));
    }

    public FieldsBuilder put(String name, Weight weight) {
        return put(name, weight.toString());
    }

    /** The percentage as a number to a tenth. */
    public FieldsBuilder put(String name, Percent percent) {
        return put(name, Json.fixed(percent.tenths(), 1));
    }

    /** Nothing where there is nothing. */
    public FieldsBuilder putIfAny(String name, Optional<String> text) {
        return text.isPresent() ? put(name, text.get()) : this;
    }

    public FieldsBuilder put(String name, List<? extends Json> items) {
        return put(name, new Json.Items(new ArrayList<>(items)));
    }

    public FieldsBuilder weights(String name, List<Weight> weights) {
        List<Json> items = new ArrayList<>(weights.size());
        for (Weight weight : weights) {
            items.add(Json.text(weight.toString()));
        }
        return put(name, items);
    }

    public FieldsBuilder texts(String name, List<String> texts) {
        return put(name, Json.texts(texts));
    }

    public Json.Fields done() {
        return new Json.Fields(fields);
    }
}
