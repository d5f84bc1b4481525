package org.nijugo.wire;

/**
 * Something that can be asked.
 *
 * @param word how it is called in a request
 * @param answering reads the request and answers it
 */
record Verb(String word, Answering answering) {
    /** Reads a request and answers it. */
    interface Answering {
        Json.Fields answer(Entries entries, Knowledge knowledge);
    }

    Json.Fields answer(Entries entries, Knowledge knowledge) {
        return answering.answer(entries, knowledge);
    }
}
