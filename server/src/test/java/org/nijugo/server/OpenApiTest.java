package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Verb;
import org.nijugo.server.http.Who;
import org.nijugo.wire.Json;

/** The description of the interface is whole, and every example in it does what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final Set<Endpoints> LAST = Set.of(Endpoints.ERASE, Endpoints.PASSWORD, Endpoints.CLOSE_ACCOUNT);
    private static final String JSON = "application/json";
    private static final Map<String, String> IDS = Map.of(
            "{session}",
            "01900000-0000-7000-8000-000000000051",
            "{lift}",
            "bench-press",
            "{file}",
            "index-1a2b3c.js",
            "{format}",
            "strong");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private House house;
    private Browser ben;
    private Browser cora;
    private String athlete;
    private Json.Fields document;

    @BeforeAll
    void open(@TempDir Path data) {
        house = House.open(data, options -> options.withPage(HandedOutPageTest.BUILT));
        ben = house.moveIn("Ben", false);
        cora = house.moveIn("Cora", true);
        House.accept(cora, ben);
        athlete = House.athlete(ben);
        document = house.stranger().get("/api/v1/openapi.json").json();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private static Json at(Json json, String... path) {
        Json value = json;
        for (String name : path) {
            value = ((Json.Fields) value).find(name).orElseThrow(() -> new AssertionError(String.join("/", path)));
        }
        return value;
    }

    private Json.Fields operation(Endpoints endpoint) {
        return (Json.Fields)
                at(document, "paths", endpoint.path(), endpoint.verb().name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void theDocumentIsWholeAndEveryReferenceLeadsSomewhere() {
        assertThat(at(document, "openapi")).isEqualTo(Json.text("3.1.0"));
        Set<String> ids = new HashSet<>();
        for (Endpoints endpoint : Endpoints.values()) {
            Json.Fields operation = operation(endpoint);
            ids.add(at(operation, "operationId").print());
            Matcher variables = Pattern.compile("\\{([a-z]+)\\}").matcher(endpoint.path());
            while (variables.find()) {
                assertThat(at(operation, "parameters").print()).contains("\"name\":\"" + variables.group(1) + "\"");
            }
        }
        assertThat(ids).hasSize(Endpoints.values().length);
        Set<String> referred = new HashSet<>();
        Matcher references =
                Pattern.compile("\"#/components/schemas/([A-Za-z0-9]+)\"").matcher(document.print());
        while (references.find()) {
            referred.add(references.group(1));
        }
        List<String> known = ((Json.Fields) at(document, "components", "schemas"))
                .fields().stream().map(Json.Field::name).toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(referred);
        for (String name : known) {
            assertThat(registry.getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}")
                            .validate(
                                    at(document, "components", "schemas", name).print(), InputFormat.JSON))
                    .as(name)
                    .isEmpty();
        }
    }

    /** What a generator of clients makes types of: one type for each field, and cursors that do not end at 2^31. */
    @Test
    void everyFieldHasOneTypeThatAGeneratorCanUse() {
        int fields = 0;
        for (Json.Field schema : ((Json.Fields) at(document, "components", "schemas")).fields()) {
            fields += typed(schema.name(), "", schema.value());
        }
        for (Endpoints endpoint : Endpoints.values()) {
            if (operation(endpoint).find("parameters").orElse(Json.flag(false)) instanceof Json.Items parameters) {
                for (Json parameter : parameters.items()) {
                    String name = ((Json.Text) at(parameter, "name")).value();
                    fields += typed(endpoint + " " + name, name, at(parameter, "schema"));
                }
            }
        }
        assertThat(fields).isGreaterThan(300);
    }

    private static int typed(String where, String name, Json schema) {
        Json.Fields said = (Json.Fields) schema;
        if (said.find("$ref").isPresent()) {
            return 1;
        }
        assertThat(said.find("type").orElse(Json.flag(false))).as(where).isInstanceOf(Json.Text.class);
        String type = ((Json.Text) at(said, "type")).value();
        if (type.equals("integer")
                && Set.of("cursor", "next", "after", "before", "sequence").contains(name)) {
            assertThat(at(said, "format")).as(where).isEqualTo(Json.text("int64"));
        }
        int fields = 1;
        if (said.find("items").isPresent()) {
            fields += typed(where + "[]", "", at(said, "items"));
        }
        if (said.find("properties").orElse(Json.flag(false)) instanceof Json.Fields properties) {
            for (Json.Field property : properties.fields()) {
                fields += typed(where + "." + property.name(), property.name(), property.value());
            }
        }
        return fields;
    }

    @Test
    void everyExampleDoesWhatItSays() {
        List<Endpoints> order = new ArrayList<>();
        List.of(Endpoints.values()).stream()
                .filter(each -> each.verb() == Verb.POST && !LAST.contains(each))
                .forEach(order::add);
        List.of(Endpoints.values()).stream()
                .filter(each -> each.verb() == Verb.GET && !each.path().endsWith("/live"))
                .forEach(order::add);
        order.add(Endpoints.ERASE);
        order.add(Endpoints.PASSWORD);
        order.add(Endpoints.CLOSE_ACCOUNT);
        int executed = 0;
        int examples = document.print().split("\"examples\":\\{", -1).length - 1;
        int bodies = 0;
        for (Endpoints endpoint : order) {
            Optional<Json> named = Optional.empty();
            if (operation(endpoint).find("requestBody").isPresent()) {
                named = ((Json.Fields) at(operation(endpoint), "requestBody", "content", taken(endpoint)))
                        .find("examples");
            }
            if (endpoint.verb() == Verb.GET) {
                check(endpoint, Optional.empty());
                executed++;
            } else if (named.isPresent()) {
                bodies++;
                for (Json.Field example : ((Json.Fields) named.get()).fields()) {
                    check(
                            endpoint,
                            Optional.of(sent(at(example.value(), "value")).replace("{athlete}", athlete)));
                    executed++;
                }
            }
        }
        assertThat(bodies).isEqualTo(examples);
        assertThat(executed).isGreaterThan(50);
    }

    /** The type of the body. */
    private String taken(Endpoints endpoint) {
        return ((Json.Fields) at(operation(endpoint), "requestBody", "content"))
                .fields()
                .get(0)
                .name();
    }

    /** A file is sent as it is. */
    private static String sent(Json example) {
        return example instanceof Json.Text file ? file.value() : example.print();
    }

    private Browser who(Endpoints endpoint) {
        if (endpoint.who() == Who.ADMINISTRATORS || endpoint.who() == Who.OPERATORS) {
            return house.ada;
        }
        return endpoint.who() == Who.COACHES || endpoint.who() == Who.COACH_OF_ATHLETE ? cora : ben;
    }

    private void check(Endpoints endpoint, Optional<String> body) {
        String path = endpoint.path().replace("{athlete}", athlete);
        for (Map.Entry<String, String> id : IDS.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        String type = body.isPresent() ? taken(endpoint) : JSON;
        body.filter(any -> type.equals(JSON)).ifPresent(sent -> assertThat(
                        valid(at(operation(endpoint), "requestBody", "content", type, "schema"), sent))
                .as("%s takes %s", endpoint, sent)
                .isEmpty());
        Reply reply =
                who(endpoint).with("Content-Type", type).send(endpoint.verb().name(), path, body);
        Json.Fields responses = (Json.Fields) at(operation(endpoint), "responses");
        String status = Integer.toString(reply.status());
        assertThat(reply.status()).as("%s %s: %s", endpoint, body, reply.body()).isLessThan(300);
        assertThat(responses.find(status)).as("%s answers %s", endpoint, status).isPresent();
        Optional<Json> content = ((Json.Fields) at(responses, status)).find("content");
        if (content.isPresent() && reply.header("Content-Type").startsWith("application/json")) {
            assertThat(valid(at(content.get(), "application/json", "schema"), reply.body()))
                    .as("%s gives %s", endpoint, reply.body())
                    .isEmpty();
        }
    }

    private List<String> valid(Json schema, String instance) {
        String whole = Json.Fields.build()
                .put("allOf", List.of(schema))
                .put("components", at(document, "components"))
                .done()
                .print();
        return registry.getSchema(whole).validate(instance, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aProblemIsWhatTheDescriptionSaysItIs() {
        Reply reply = ben.post("/api/v1/plan", "{\"exercise\":\"bench press\",\"work\":\"100\"}");
        assertThat(valid(at(document, "components", "schemas", "Problem"), reply.body()))
                .isEmpty();
        assertThat(valid(at(document, "components", "schemas", "Problem"), "{\"title\":7}"))
                .isNotEmpty();
    }
}
