package org.nijugo.server.training;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nijugo.Coach;
import org.nijugo.server.front.Call;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.Replies;
import org.nijugo.server.http.Endpoints;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** The method without a log: what the engine's door answers, one address for each thing it can be asked. */
public final class MethodRoutes implements Handlers.Group {
    private static final Map<Endpoints, String> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put(Endpoints.PLAN, "plan");
        VERBS.put(Endpoints.NEXT, "next");
        VERBS.put(Endpoints.PLAY, "play");
        VERBS.put(Endpoints.PRIMARY, "primary");
        VERBS.put(Endpoints.PREDICT, "predict");
        VERBS.put(Endpoints.E1RM, "e1rm");
        VERBS.put(Endpoints.PROFILE, "profile");
        VERBS.put(Endpoints.STRIP, "strip");
        VERBS.put(Endpoints.ROUTINE, "routine");
        VERBS.put(Endpoints.GYM, "gym");
    }

    private final Coach coach;

    public MethodRoutes(Coach coach) {
        this.coach = coach;
    }

    @Override
    public void register(Handlers handlers) {
        VERBS.forEach((endpoint, verb) -> handlers.on(endpoint, call -> Replies.json(coach.answer(ask(verb, call)))));
        handlers.on(Endpoints.EXPLAIN, call -> look("explain", "rule", call));
        handlers.on(Endpoints.EXERCISES, call -> look("exercises", "search", call));
        handlers.on(Endpoints.SCREENING, call -> look("screening", "", call));
    }

    /** The body as the engine is asked: the address says the verb, so the body need not, and must not say another. */
    private static Json.Fields ask(String verb, Call call) {
        Json.Fields body = call.body();
        FieldsBuilder fields = Json.Fields.build().put("ask", verb);
        for (Json.Field field : body.fields()) {
            if (!field.name().equals("ask") || !field.value().equals(Json.text(verb))) {
                fields.put(field.name().equals("ask") ? "ask in the body" : field.name(), field.value());
            }
        }
        return fields.done();
    }

    private ServerResponse look(String verb, String parameter, Call call) {
        FieldsBuilder fields = Json.Fields.build().put("ask", verb);
        if (!parameter.isEmpty()) {
            fields.putIfAny(parameter, call.query(parameter));
        }
        byte[] answer = coach.answer(fields.done()).print().getBytes(StandardCharsets.UTF_8);
        return Replies.tagged(call, MediaType.APPLICATION_JSON, answer);
    }
}
