package org.nijugo.server.front;

import java.util.List;
import org.nijugo.server.access.Caller;
import org.nijugo.server.access.CallerFilter;
import org.nijugo.server.http.Endpoints;
import org.nijugo.server.http.Problems;
import org.nijugo.server.http.Verb;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Leads each endpoint of the table to its handler, and turns what goes wrong there into problems. */
public final class Router {
    private Router() {}

    /**
     * All routes.
     *
     * @throws IllegalStateException when the table has an endpoint without a handler
     */
    public static RouterFunction<ServerResponse> of(List<Handlers.Group> groups) {
        Handlers handlers = new Handlers();
        groups.forEach(group -> group.register(handlers));
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (Endpoints endpoint : Endpoints.values()) {
            HttpMethod method = HttpMethod.valueOf(endpoint.verb().name());
            routes.route(
                    RequestPredicates.methods(method, endpoint.verb() == Verb.GET ? HttpMethod.HEAD : method)
                            .and(RequestPredicates.path(endpoint.path())),
                    answering(handlers.of(endpoint)));
        }
        return routes.build();
    }

    private static HandlerFunction<ServerResponse> answering(Handler handler) {
        return request -> {
            try {
                Caller caller = CallerFilter.caller(request.servletRequest());
                return handler.answer(new Call(request, caller, request.pathVariables()));
            } catch (RuntimeException thrown) {
                return Problems.reply(Problems.of(thrown));
            }
        };
    }
}
