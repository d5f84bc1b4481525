package org.nijugo.wire;

import java.util.Optional;
import org.nijugo.exercise.Catalogue;
import org.nijugo.rule.RuleBook;

/** The texts that the engine was handed, read once each. */
final class Knowledge {
    private final String catalogueText;
    private final String rulesText;
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<RuleBook> rules = Optional.empty();

    Knowledge(String catalogueText, String rulesText) {
        this.catalogueText = catalogueText;
        this.rulesText = rulesText;
    }

    Catalogue catalogue() {
        Optional<Catalogue> read = catalogue;
        if (read.isEmpty()) {
            read = Optional.of(Catalogue.parse(catalogueText));
            catalogue = read;
        }
        return read.get();
    }

    RuleBook rules() {
        Optional<RuleBook> read = rules;
        if (read.isEmpty()) {
            read = Optional.of(RuleBook.parse(rulesText));
            rules = read;
        }
        return read.get();
    }
}
