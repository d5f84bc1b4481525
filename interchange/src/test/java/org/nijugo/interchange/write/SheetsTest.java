package org.nijugo.interchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static String printed(Sheet sheet, int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetPdf.write(sheet, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aSheetForTheWallSaysWhatIsLifted() throws IOException {
        String text = printed(
                new Sheet(
                        "Push",
                        List.of(
                                new Sheet.Heading("Montag · Понедельник"),
                                new Sheet.Grid(
                                        List.of("exercise", "sets", "load"),
                                        List.of(List.of("Bankdrücken", "4×5", "100 kg"), List.of("力", "3×8", "")),
                                        List.of(5, 4)),
                                new Sheet.Words("Straight on with 25 reps in all.")),
                        "nijugo"),
                1);
        assertThat(text)
                .contains(
                        "Push", "Понедельник", "Bankdrücken 4×5 100 kg", "? 3×8", "Straight on with 25 reps", "nijugo");
    }

    @Test
    void aLongSheetGoesOnOverPages() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            rows.add(List.of("row number " + i, "a long sentence ".repeat(10).strip()));
        }
        assertThat(printed(new Sheet("All", List.of(new Sheet.Grid(List.of("a", "b"), rows, List.of())), ""), 6))
                .contains("row number 1", "row number 80");
    }

    @Test
    void aCalendarReadsThePlannedSessions() throws IOException, ParserException {
        StringWriter out = new StringWriter();
        CalendarDates.write(
                List.of(
                        new CalendarDates.PlannedDate(
                                LocalDate.of(2026, 12, 7),
                                Optional.of(LocalTime.of(18, 0)),
                                Duration.ofMinutes(75),
                                "Push; heavy, long",
                                "Bench press 4x5\nRow 3x8"),
                        new CalendarDates.PlannedDate(
                                LocalDate.of(2026, 12, 9), Optional.empty(), Duration.ZERO, "Pull", "")),
                Instant.parse("2026-11-25T12:00:00Z"),
                out);
        String text = out.toString();
        assertThat(text)
                .contains("BEGIN:VCALENDAR\r\n", "VERSION:2.0", "DTSTART:20261207T180000\r\n", "DURATION:PT1H15M")
                .contains("SUMMARY:Push\\; heavy\\, long", "DESCRIPTION:Bench press 4x5\\nRow 3x8")
                .contains("DTSTART;VALUE=DATE:20261209", "DTSTAMP:20261125T120000Z");
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        assertThat(read.getComponents()).hasSize(2);
        assertThat(read.validate().getEntries()).isEmpty();
    }
}
