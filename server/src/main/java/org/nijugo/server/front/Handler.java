package org.nijugo.server.front;

import org.springframework.web.servlet.function.ServerResponse;

/** Answers one endpoint. */
@FunctionalInterface
public interface Handler {
    /**
     * The answer.
     *
     * @throws Problem when there is none
     */
    ServerResponse answer(Call call);
}
