package org.nijugo.server.front;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Scope;
import org.nijugo.server.http.Who;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/**
 * The description of the interface (OpenAPI 3.1), made of the table of endpoints and of {@code api.json}, which has their
 * words, schemas and examples. An endpoint without words there keeps the server from starting.
 */
public final class OpenApi {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)\\}");

    private final Json.Fields words;

    private OpenApi(Json.Fields words) {
        this.words = words;
    }

    /** The whole document. */
    public static Json.Fields document() {
        String text = new String(FrontRoutes.resource("api.json"), StandardCharsets.UTF_8);
        return new OpenApi((Json.Fields) Json.parse(text)).made();
    }

    private Json.Fields made() {
        Map<String, List<Endpoints>> paths = new TreeMap<>();
        for (Endpoints endpoint : Endpoints.values()) {
            paths.computeIfAbsent(endpoint.path(), none -> new ArrayList<>()).add(endpoint);
        }
        FieldsBuilder all = Json.Fields.build();
        paths.forEach((path, endpoints) -> {
            FieldsBuilder methods = Json.Fields.build();
            endpoints.forEach(endpoint ->
                    methods.put(endpoint.verb().name().toLowerCase(java.util.Locale.ROOT), operation(endpoint)));
            all.put(path, methods.done());
        });
        return Json.Fields.build()
                .put("openapi", "3.1.0")
                .put("info", fields(words, "info"))
                .put("servers", List.of(Json.Fields.build().put("url", "/").done()))
                .put("paths", all.done())
                .put("components", components())
                .done();
    }

    private Json.Fields components() {
        return Json.Fields.build()
                .put("schemas", fields(words, "schemas"))
                .put("responses", Json.Fields.build().put("Problem", problem()).done())
                .put("securitySchemes", fields(words, "securitySchemes"))
                .done();
    }

    private static Json.Fields problem() {
        return Json.Fields.build()
                .put("description", "What went wrong, as RFC 9457 tells it")
                .put("content", content(Problem.MEDIA_TYPE, reference("Problem")))
                .done();
    }

    private static Json.Fields reference(String schema) {
        return Json.Fields.build().put("$ref", "#/components/schemas/" + schema).done();
    }

    private static Json.Fields content(String type, Json schema) {
        return Json.Fields.build()
                .put(type, Json.Fields.build().put("schema", schema).done())
                .done();
    }

    private static Json.Fields fields(Json.Fields of, String name) {
        if (of.find(name).orElse(Json.flag(false)) instanceof Json.Fields found) {
            return found;
        }
        throw new IllegalStateException("api.json must have the object (" + name + ").");
    }

    private static String text(Json.Fields of, String name) {
        return of.find(name).orElse(Json.flag(false)) instanceof Json.Text text ? text.value() : "";
    }

    private Json.Fields operation(Endpoints endpoint) {
        Json.Fields told = fields(fields(words, "operations"), endpoint.name());
        FieldsBuilder operation = Json.Fields.build()
                .put("operationId", camel(endpoint.name()))
                .texts("tags", List.of(text(told, "tag")))
                .put("summary", text(told, "summary"))
                .put(
                        "description",
                        text(told, "summary") + " Who may: " + endpoint.who().words() + ".")
                .put("security", security(endpoint));
        List<Json> parameters = parameters(endpoint, told);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        String takes = text(told, "takes");
        if (!takes.isEmpty()) {
            operation.put("requestBody", body("application/json", reference(takes), told));
        }
        String reads = text(told, "reads");
        if (!reads.isEmpty()) {
            Json.Fields file = Json.Fields.build().put("type", "string").done();
            operation.put("requestBody", body(reads, file, told));
        }
        return operation.put("responses", responses(endpoint, told)).done();
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    private static List<Json> security(Endpoints endpoint) {
        List<Json> ways = new ArrayList<>();
        if (endpoint.who() == Who.ANYONE || endpoint.who() == Who.LIFTERS || endpoint.who() == Who.OPERATORS) {
            ways.add(Json.Fields.build().done());
        }
        if (endpoint.who() != Who.ANYONE) {
            ways.add(Json.Fields.build().put("session", List.of()).done());
            if (endpoint.scope() != Scope.SIGNED_IN) {
                ways.add(Json.Fields.build().put("token", List.of()).done());
            }
        }
        return ways;
    }

    private static List<Json> parameters(Endpoints endpoint, Json.Fields told) {
        List<Json> all = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(endpoint.path());
        while (variables.find()) {
            all.add(Json.Fields.build()
                    .put("name", variables.group(1))
                    .put("in", "path")
                    .put("required", true)
                    .put("schema", Json.Fields.build().put("type", "string").done())
                    .done());
        }
        if (told.find("query").orElse(Json.flag(false)) instanceof Json.Fields query) {
            query.fields()
                    .forEach(field -> all.add(Json.Fields.build()
                            .put("name", field.name())
                            .put("in", "query")
                            .put("schema", field.value())
                            .done()));
        }
        return all;
    }

    private static Json.Fields body(String type, Json.Fields schema, Json.Fields told) {
        FieldsBuilder media = Json.Fields.build().put("schema", schema);
        if (told.find("examples").orElse(Json.flag(false)) instanceof Json.Fields examples) {
            FieldsBuilder named = Json.Fields.build();
            examples.fields()
                    .forEach(example -> named.put(
                            example.name(),
                            Json.Fields.build().put("value", example.value()).done()));
            media.put("examples", named.done());
        }
        return Json.Fields.build()
                .put("required", true)
                .put("content", Json.Fields.build().put(type, media.done()).done())
                .done();
    }

    /** What a client keeps as it comes instead of reading it at once. */
    private static boolean isFile(String type) {
        return type.startsWith("image/") || type.equals("application/x-ndjson");
    }

    private static Json.Fields responses(Endpoints endpoint, Json.Fields told) {
        FieldsBuilder responses = Json.Fields.build();
        String gives = text(told, "gives");
        String type = text(told, "type").isEmpty() ? "application/json" : text(told, "type");
        String status = text(told, "status").isEmpty() ? "200" : text(told, "status");
        FieldsBuilder good = Json.Fields.build().put("description", text(told, "summary"));
        if (!gives.isEmpty()) {
            good.put("content", content(type, reference(gives)));
        } else if (!status.equals("204")) {
            FieldsBuilder text = Json.Fields.build().put("type", "string");
            good.put("content", content(type, (isFile(type) ? text.put("format", "binary") : text).done()));
        }
        responses.put(status, good.done());
        for (String error : errors(endpoint, told)) {
            responses.put(
                    error,
                    Json.Fields.build()
                            .put("$ref", "#/components/responses/Problem")
                            .done());
        }
        return responses.done();
    }

    /** What may go wrong: with every call, by who may call it, by what it takes, and what its words say besides. */
    private static List<String> errors(Endpoints endpoint, Json.Fields told) {
        List<String> all = new ArrayList<>(List.of("400", "403", "500"));
        if (endpoint.who() != Who.ANYONE) {
            all.add("401");
            all.add("429");
        }
        if (!text(told, "takes").isEmpty() || !text(told, "reads").isEmpty()) {
            all.addAll(List.of("408", "413", "415", "422"));
        }
        for (String more : text(told, "errors").split(" ", -1)) {
            if (!more.isEmpty() && !all.contains(more)) {
                all.add(more);
            }
        }
        return all.stream().sorted().toList();
    }
}
