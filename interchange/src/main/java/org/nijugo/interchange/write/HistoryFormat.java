package org.nijugo.interchange.write;

import java.io.Writer;
import java.util.Optional;
import org.nijugo.quantity.WeightUnit;

/** The formats in which a history leaves. */
public enum HistoryFormat {
    STRONG("strong") {
        @Override
        public HistoryWriter open(Writer out, WeightUnit unit) {
            return new StrongCsv(out);
        }
    },
    HEVY("hevy") {
        @Override
        public HistoryWriter open(Writer out, WeightUnit unit) {
            return new HevyCsv(out, unit);
        }
    },
    OPENWEIGHT("openweight") {
        @Override
        public HistoryWriter open(Writer out, WeightUnit unit) {
            return new OpenWeightWriter(out);
        }
    },
    JSON("json") {
        @Override
        public HistoryWriter open(Writer out, WeightUnit unit) {
            return new OwnJsonWriter(out);
        }
    };

    private final String word;

    HistoryFormat(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /**
     * Begins a file.
     *
     * @param unit of the weights where the format has one for the whole file; others are converted to the nearest thousandth
     */
    public abstract HistoryWriter open(Writer out, WeightUnit unit);

    /** The format that is called so. */
    public static Optional<HistoryFormat> find(String word) {
        for (HistoryFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
