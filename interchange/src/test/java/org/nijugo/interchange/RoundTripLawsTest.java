package org.nijugo.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.write.HistoryFormat;
import org.nijugo.quantity.WeightUnit;

/** What is written and read again is the same history, and reading it once more adds nothing. */
class RoundTripLawsTest {
    @Provide
    Arbitrary<List<PastSession>> mixed() {
        return Histories.histories(List.of(WeightUnit.values()));
    }

    @Provide
    Arbitrary<List<PastSession>> pounds() {
        return Histories.histories(List.of(WeightUnit.POUND));
    }

    @Property(tries = 300)
    void strong(@ForAll("mixed") List<PastSession> history) {
        comesBack(history, HistoryFormat.STRONG, WeightUnit.KILOGRAM);
    }

    @Property(tries = 300)
    void hevy(@ForAll("pounds") List<PastSession> history) {
        comesBack(history, HistoryFormat.HEVY, WeightUnit.POUND);
    }

    @Property(tries = 300)
    void openweight(@ForAll("mixed") List<PastSession> history) {
        comesBack(history, HistoryFormat.OPENWEIGHT, WeightUnit.KILOGRAM);
    }

    @Property(tries = 300)
    void ourOwnWithItsIds(@ForAll("mixed") List<PastSession> history) {
        Log first = new Log();
        first.read(Log.written(history, HistoryFormat.STRONG));
        Log second = new Log();
        second.read(Log.written(first.sessions(), HistoryFormat.JSON));
        assertThat(second.sessions()).isEqualTo(first.sessions());
        assertThat(second.read(Log.written(first.sessions(), HistoryFormat.JSON))
                        .added())
                .isZero();
    }

    @Property(tries = 100)
    void anotherFormatOfTheSameHistoryAddsNothing(@ForAll("pounds") List<PastSession> history) {
        Log log = new Log();
        log.read(Log.written(history, HistoryFormat.STRONG));
        ImportReport other = log.read(Log.written(history, HistoryFormat.HEVY, WeightUnit.POUND));
        assertThat(other.added()).isZero();
        assertThat(other.unclear().size()).isZero();
    }

    @Property(tries = 100)
    void aLongerExportAddsOnlyTheNew(@ForAll("mixed") List<PastSession> history) {
        Log log = new Log();
        log.read(Log.written(history.subList(0, (history.size() + 1) / 2), HistoryFormat.STRONG));
        log.read(Log.written(history, HistoryFormat.STRONG));
        assertThat(Histories.withoutIds(log.sessions())).isEqualTo(history);
    }

    private static void comesBack(List<PastSession> history, HistoryFormat format, WeightUnit unit) {
        String file = Log.written(history, format, unit);
        Log log = new Log();
        ImportReport report = log.read(file);
        assertThat(Log.notes(report.unclear())).isEmpty();
        assertThat(Log.notes(report.skipped())).isEmpty();
        assertThat(Histories.withoutIds(log.sessions())).isEqualTo(history);
        ImportReport again = log.read(file);
        assertThat(again.added()).isZero();
        assertThat(again.rows())
                .isEqualTo(report.rows())
                .isEqualTo(again.skipped().size());
    }
}
