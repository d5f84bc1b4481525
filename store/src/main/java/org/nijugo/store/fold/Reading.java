package org.nijugo.store.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nijugo.dropset.BodyShare;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.routine.Routine;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.text.InputException;
import org.nijugo.text.Parsed;
import org.nijugo.text.Problem;
import org.nijugo.wire.EventJson;
import org.nijugo.wire.Json;

/** Reads an event strictly before it is taken in. Fields that nobody knows are kept and passed over. */
final class Reading {
    private static final long LAST_TIME = 253_402_300_799_999L;
    private static final int LONGEST_TEXT = 4_000;

    /** Only to read {@code +20kg}; how much it comes to is not asked here. */
    private static final BodyShare SOME_BODY = new BodyShare(Weight.kilograms(80));

    private final Event event;
    private final Json.Fields payload;
    private final Rules rules;

    private Reading(Event event, Json.Fields payload, Rules rules) {
        this.event = event;
        this.payload = payload;
        this.rules = rules;
    }

    static Told of(Event event, Rules rules) {
        if (event.deviceSequence() < 1) {
            throw wrong("sequence", Long.toString(event.deviceSequence()), "the device's count, from 1");
        }
        if (event.wireVersion() < 1) {
            throw wrong("version", Integer.toString(event.wireVersion()), "a wire version from 1");
        }
        long at = event.time().toEpochMilli();
        if (at < 0 || at > LAST_TIME) {
            throw wrong("time", Long.toString(at), "milliseconds since 1970, before the year 10000");
        }
        EventType type = type(event.type());
        Json payload = Json.parse(event.payload());
        if (!(payload instanceof Json.Fields fields)) {
            throw wrong("payload", payload.print(), "an object, not " + payload.kind());
        }
        new Reading(event, fields, rules).check(type);
        return Told.of(event.withPayload(fields.print()), type, fields);
    }

    private static EventType type(String word) {
        Optional<EventType> type = EventType.find(word);
        if (type.isPresent()) {
            return type.get();
        }
        List<String> words = new ArrayList<>();
        for (EventType each : EventType.values()) {
            words.add(each.word());
        }
        throw wrong("type", word, "one of " + String.join(", ", words));
    }

    private void check(EventType type) {
        if (payload.find("after").isPresent()) {
            id("after");
        }
        switch (type) {
            case SESSION_STARTED, SESSION_ENDED -> inSession();
            case SET_LOGGED -> logged();
            case FINISHING_SET_STARTED -> begun();
            case LIVE_EVENT -> live();
            case EVENT_CORRECTED -> {
                id("event");
                object("payload");
            }
            case EVENT_DELETED -> id("event");
            case SCREENING_ANSWERED -> screening();
            case PLAN_PRESCRIBED -> plan();
            case COMMENT -> {
                id("event");
                text("text", "the words of the comment");
            }
        }
    }

    private void inSession() {
        if (event.ofAthlete()) {
            throw wrong("session", event.session().toString(), "the id of a session, not the athlete's own");
        }
    }

    private void logged() {
        inSession();
        LoggedSet set = LoggedSet.read(payload, rules);
        if (set.kind() == SetKind.FINISHING) {
            set.protocol();
            set.stopped();
            set.segments();
        } else {
            set.heavy();
        }
    }

    private void begun() {
        inSession();
        Planned planned = rules.planned(object("request"));
        if (planned.ask().isEmpty()) {
            throw wrong("request", "", "the fields of a plan (" + planned.trouble() + ")");
        }
    }

    private void live() {
        inSession();
        id("set");
        EventJson.readAll(List.of(object("event")), WeightUnit.KILOGRAM, Optional.of(SOME_BODY));
    }

    private void screening() {
        for (String list : List.of("yes", "no")) {
            if (!(payload.find(list).orElse(new Json.Nothing()) instanceof Json.Items)) {
                throw wrong(list, "", "a list of questions' ids, which may be empty");
            }
        }
        text("answeredBy", "who answered");
        if (!(payload.find("inPerson").orElse(new Json.Nothing()) instanceof Json.Flag)) {
            throw wrong("inPerson", "", "true or false");
        }
    }

    private void plan() {
        if (!event.ofAthlete()) {
            throw wrong("session", event.session().toString(), "the athlete's own id: a plan is of no session");
        }
        Parsed<Routine> routine = Routine.parse(text("routine", "the text of a routine"), rules.catalogue());
        if (!routine.problems().isEmpty()) {
            Problem first = routine.problems().get(0);
            throw wrong("routine", "", "a routine without problems (" + first + ")");
        }
    }

    private UUID id(String field) {
        String text = Told.text(payload, field).orElse("");
        return Told.readId(text)
                .orElseThrow(() -> wrong(field, text, "an id such as 018f3c6e-9a00-7000-8000-000000000001"));
    }

    private Json.Fields object(String field) {
        if (payload.find(field).orElse(new Json.Nothing()) instanceof Json.Fields fields) {
            return fields;
        }
        throw wrong(field, "", "an object");
    }

    private String text(String field, String expected) {
        String text = Told.text(payload, field).orElse("");
        if (text.isBlank()) {
            throw wrong(field, text, expected);
        }
        if (!field.equals("routine") && text.length() > LONGEST_TEXT) {
            throw wrong(field, text, "at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static InputException wrong(String field, String value, String expected) {
        return new InputException(value, expected, "").about(field);
    }
}
