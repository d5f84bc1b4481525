package org.nijugo.wire;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.DropSetRequest;
import org.nijugo.dropset.Note;

/**
 * A request for a finishing set as it was understood.
 *
 * @param gym what the gym is called; empty when it was given as a text
 * @param body the share of bodyweight that the exercise moves; absent where the load alone counts
 * @param notes how something was read that could have been meant otherwise
 */
public record PlanAsk(DropSetRequest request, String gym, Optional<BodyShare> body, List<Note> notes) {
    public PlanAsk {
        notes = List.copyOf(notes);
    }
}
