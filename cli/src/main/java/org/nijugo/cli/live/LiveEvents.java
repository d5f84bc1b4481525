package org.nijugo.cli.live;

import org.nijugo.wire.Json;

/** What can happen in a live set, as the engine reads it. */
final class LiveEvents {
    private LiveEvents() {}

    static Json.Fields done(int reps) {
        return Json.Fields.build().put("event", "done").put("reps", reps).done();
    }

    static Json.Fields done(int reps, long rested) {
        return Json.Fields.build()
                .put("event", "done")
                .put("reps", reps)
                .put("rested", rested + "s")
                .done();
    }

    static Json.Fields undo() {
        return Json.Fields.build().put("event", "undo").done();
    }

    static Json.Fields stop(String reason) {
        return Json.Fields.build().put("event", "stop").put("reason", reason).done();
    }

    static Json.Fields correct(int segment, int reps) {
        return Json.Fields.build()
                .put("event", "correct")
                .put("segment", segment)
                .put("reps", reps)
                .done();
    }

    static Json.Fields load(String typed) {
        return Json.Fields.build().put("event", "load").put("load", typed).done();
    }

    static Json.Fields restack(String typed) {
        return Json.Fields.build().put("event", "restack").put("plates", typed).done();
    }

    static Json.Fields hands(String who) {
        return Json.Fields.build().put("event", "hands").put("hands", who).done();
    }

    static Json.Fields sameLoad() {
        return Json.Fields.build().put("event", "same-load").done();
    }
}
