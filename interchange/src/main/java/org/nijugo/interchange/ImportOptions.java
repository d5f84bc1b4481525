package org.nijugo.interchange;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.nijugo.interchange.read.ImportMap;
import org.nijugo.quantity.WeightUnit;

/**
 * What a lifter says beside the file.
 *
 * @param unit counts only where the file has none
 * @param progress is told the rows read so far, now and then
 */
public record ImportOptions(Optional<WeightUnit> unit, ImportMap map, LongConsumer progress) {
    /** Nothing is said. */
    public static ImportOptions none() {
        return new ImportOptions(Optional.empty(), ImportMap.none(), rows -> {});
    }

    public ImportOptions withUnit(WeightUnit said) {
        return new ImportOptions(Optional.of(said), map, progress);
    }

    public ImportOptions withMap(ImportMap said) {
        return new ImportOptions(unit, said, progress);
    }

    public ImportOptions withProgress(LongConsumer told) {
        return new ImportOptions(unit, map, told);
    }
}
