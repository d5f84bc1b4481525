package org.nijugo.store.fold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nijugo.Coach;
import org.nijugo.dropset.Advice;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;
import org.nijugo.wire.PlanAsk;

/**
 * What the engine planned for a request.
 *
 * @param ask absent where it does not understand the request (any more)
 * @param plan absent where there is none to run
 * @param trouble why there is none, else empty
 */
record Planned(Optional<PlanAsk> ask, Optional<Advice.Recommended> plan, String trouble) {
    static Planned none(String trouble) {
        return new Planned(Optional.empty(), Optional.empty(), trouble);
    }

    private static Planned make(Coach coach, Json.Fields request) {
        try {
            PlanAsk ask = coach.request(request);
            Advice advice = coach.plan(ask.request());
            if (advice instanceof Advice.Recommended recommended) {
                return new Planned(Optional.of(ask), Optional.of(recommended), "");
            }
            return new Planned(
                    Optional.of(ask),
                    Optional.empty(),
                    advice.word() + ": " + advice.reasons().get(0).text());
        } catch (InputException notUnderstood) {
            return none(notUnderstood.message());
        }
    }

    /** Plans of the sets that are live: the same request has the same plan, and planning takes longest. */
    static final class Memory {
        private static final int MOST = 512;

        private final Coach coach;
        private final Map<Json.Fields, Planned> plans =
                Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Json.Fields, Planned> eldest) {
                        return size() > MOST;
                    }
                });

        Memory(Coach coach) {
            this.coach = coach;
        }

        Planned of(Json.Fields request) {
            Planned known = plans.get(request);
            if (known == null) {
                known = make(coach, request);
                plans.put(request, known);
            }
            return known;
        }
    }
}
