/**
 * The whole method, on Java alone: what was lifted goes in, a finishing set comes out. {@code requires static} only, so
 * nothing has to be on the path beside it.
 */
module org.nijugo.engine {
    requires static org.jspecify;

    exports org.nijugo.dropset;
    exports org.nijugo;
    exports org.nijugo.exercise;
    exports org.nijugo.gym;
    exports org.nijugo.progress;
    exports org.nijugo.quantity;
    exports org.nijugo.routine;
    exports org.nijugo.rule;
    exports org.nijugo.safety;
    exports org.nijugo.session;
    exports org.nijugo.simulate;
    exports org.nijugo.strength;
    exports org.nijugo.text;
    exports org.nijugo.wire;
}
