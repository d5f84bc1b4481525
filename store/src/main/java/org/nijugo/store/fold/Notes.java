package org.nijugo.store.fold;

import java.util.List;
import java.util.Optional;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** The small pieces of a document. */
final class Notes {
    private Notes() {}

    static long at(Told told) {
        return told.event().time().toEpochMilli();
    }

    static Json whole(long value) {
        return new Json.Decimal(Long.toString(value));
    }

    static Json comment(Told told) {
        FieldsBuilder fields = Json.Fields.build().put("id", told.id().toString());
        return copied(told, fields, List.of("event", "text", "by"))
                .put("at", whole(at(told)))
                .done();
    }

    static Json screening(Told told) {
        FieldsBuilder fields = Json.Fields.build().put("id", told.id().toString());
        return copied(told, fields, List.of("yes", "no", "answeredBy", "inPerson"))
                .put("at", whole(at(told)))
                .done();
    }

    static Json plan(Told told) {
        FieldsBuilder fields = Json.Fields.build().put("id", told.id().toString());
        return copied(told, fields, List.of("name", "routine", "by"))
                .put("at", whole(at(told)))
                .done();
    }

    static Json trouble(Told told, String message) {
        return Json.Fields.build()
                .put("event", told.id().toString())
                .put("message", message)
                .done();
    }

    /** An event that a live set goes on without, with all that it told. */
    static Json refused(LiveSet.Refused refused) {
        return Json.Fields.build()
                .put("event", refused.told().id().toString())
                .put("device", refused.told().device().toString())
                .put("told", refused.told().payload().find("event").orElse(new Json.Nothing()))
                .put("message", refused.why())
                .done();
    }

    private static FieldsBuilder copied(Told told, FieldsBuilder fields, List<String> names) {
        for (String name : names) {
            Optional<Json> value = told.payload().find(name);
            if (value.isPresent()) {
                fields.put(name, value.get());
            }
        }
        return fields;
    }
}
