package org.nijugo.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HevyImportTest {
    private static final String HEADER =
            "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\",\"exercise_notes\","
                    + "\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"";

    private static String row(String start, String end, String set, String rest) {
        return "\"Push\",\"" + start + "\",\"" + end + "\",\"\",\"Bench Press (Barbell)\",\"\",\"\"," + set + ","
                + rest;
    }

    @Test
    void dropsAreOneFinishingSetWithTheRowBeforeThem() {
        Log log = new Log();
        ImportReport report = log.read(String.join(
                "\n",
                HEADER.replace("weight_kg", "weight_lbs").replace("distance_km", "distance_miles"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "0,\"warmup\"", "44.09,10,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "1,\"normal\"", "132.28,12,,,9"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "2,\"dropset\"", "110.23,8,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "3,\"dropset\"", "88.18,6,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "0,\"failure\"", "-44.09,3,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "1,\"normal\"", ",0,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "2,\"normal\"", ",,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:05", "3,\"normal\"", ",,1.5,600,")));
        assertThat(log.lines())
                .containsExactly(
                        "2026-09-22T06:00 Push (3900 s)",
                        "  Bench Press (Barbell): 44.09 lb x10 warm-up",
                        "  Bench Press (Barbell): drop 132.28 lb x12 @9 > 110.23 lb x8 > 88.18 lb x6",
                        "  Bench Press (Barbell): -44.09 lb x3 failure",
                        "  Bench Press (Barbell): x0",
                        "  Bench Press (Barbell): 600s 1.5 mi");
        assertThat(report.skipped().size()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 Sep 2026, 06:05",
                "Sep 22, 2026, 6:05 AM",
                "22.09.2026, 06:05",
                "22 Sept. 2026, 06:05",
                "22. Sept. 2026, 06:05",
                "22 sept. 2026, 06:05",
                "22 sept 2026, 6:05",
                "22 set. 2026, 06:05",
                "22 de set. de 2026, 06:05",
                "22 9월 2026, 06:05",
                "2026년 9월 22일 오전 6:05",
                "2026/09/22 06:05",
                "2026年9月22日 06:05",
                "22 сент. 2026 г., 06:05",
                "22 Eyl 2026, 06:05",
                "22 wrz 2026, 06:05",
                "22 thg 9, 2026, 06:05",
                "2026-09-22T06:05",
                "9/22/26, 6:05 AM",
                "22/09/2026, 06:05",
            })
    void datesInThePhonesLanguage(String date) {
        Log log = new Log();
        ImportReport report = log.read(HEADER + "\n" + row(date, "", "0,normal", "60,8,,,") + "\n");
        assertThat(Log.notes(report.unclear())).isEmpty();
        assertThat(log.sessions().get(0).start()).hasToString("2026-09-22T06:05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 févr. 2026, 17:30",
                "3 Feb 2026, 5:30 PM",
                "3 feb 2026, 17:30",
                "3 2월 2026, 17:30",
                "Feb 3, 2026, 5:30 p.m.",
                "3 fev. 2026, 17:30",
                "3 Şub 2026, 17:30",
                "3 helmik. 2026, 17:30",
                "2026年2月3日 下午5:30",
                "3 फ़र॰ 2026, 17:30",
                "3 फ़रवरी 2026, 5:30 pm",
                "٣ فبراير ٢٠٢٦، ١٧:٣٠",
                "3 شباط 2026, 5:30 م",
                "3 בפבר׳ 2026, 17:30",
                "৩ ফেব, ২০২৬, ১৭:৩০",
                "3 ก.พ. 2569 17:30",
                "3. феб 2026. 17:30",
                "3. feb. 2026 kl. 17.30",
                "3.2.2026 klo 17.30",
                "3 févr. 2026 à 17 h 30",
                "2026. 2. 3. 오후 5:30"
            })
    void februaryInManyLanguages(String date) {
        Log log = new Log();
        ImportReport report = log.read(HEADER + "\n" + row(date, "", "0,normal", "60,8,,,") + "\n");
        assertThat(Log.notes(report.unclear())).isEmpty();
        assertThat(log.sessions().get(0).start()).hasToString("2026-02-03T17:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "de", "fr", "es", "pt-BR", "it", "nl", "sv", "da", "pl", "cs", "tr", "ru", "ja", "ko",
                "zh", "fi"
            })
    void aYearOfAnyOfThesePhones(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        for (String pattern : List.of("d MMM yyyy, HH:mm", "d LLLL yyyy, HH:mm", "MMM d, yyyy, h:mm a")) {
            for (int month = 1; month <= 12; month++) {
                String date =
                        LocalDateTime.of(2025, month, 14, 17, 30).format(DateTimeFormatter.ofPattern(pattern, locale));
                file.append(row(date, "", "0,normal", "60,8,,,")).append('\n');
            }
        }
        Log log = new Log();
        ImportReport report = log.read(file.toString());
        assertThat(Log.notes(report.unclear())).isEmpty();
        for (int i = 0; i < 36; i++) {
            assertThat(log.sessions().get(i).start())
                    .hasToString(String.format(Locale.ROOT, "2025-%02d-14T17:30", i % 12 + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Feb 2026, 25:30",
                "3 Feb 2026, 17:61",
                "30 Feb 2026, 17:30",
                "3 Brumaire 2026, 17:30",
                "3 Feb 1404, 17:30",
                "3 Feb 20260, 17:30"
            })
    void whatNoCalendarAndNoClockShowsIsAskedAbout(String date) {
        ImportReport report = new Log().read(HEADER + "\n" + row(date, "", "0,normal", "60,8,,,") + "\n");
        assertThat(report.unclear().size()).isEqualTo(1);
        assertThat(report.rows()).isEqualTo(1);
    }

    @Test
    void aMonthThatMeansSomethingElseNextDoorGoesByTheOtherMonthsOfTheFile() {
        Log polish = new Log();
        polish.read(String.join(
                "\n",
                HEADER,
                row("3 lis 2025, 17:30", "", "0,normal", "60,8,,,"),
                row("3 wrz 2025, 17:30", "", "0,normal", "60,8,,,"),
                row("3 sty 2025, 17:30", "", "0,normal", "60,8,,,"),
                ""));
        assertThat(polish.sessions().get(0).start()).hasToString("2025-11-03T17:30");
        ImportReport alone = new Log().read(HEADER + "\n" + row("3 lis 2025, 17:30", "", "0,normal", "60,8,,,") + "\n");
        assertThat(Log.notes(alone.unclear()))
                .containsExactly("2: date \"3 lis 2025, 17:30\": \"lis\" is a different month in different languages");
    }

    @Test
    void slashesWithoutAnyDayBeyondTheTwelfthAreAskedAbout() {
        ImportReport report =
                new Log().read(HEADER + "\n" + row("03/04/2026, 06:00", "", "0,normal", "60,8,,,") + "\n");
        assertThat(report.unclear().get(0).why()).contains("may have the day or the month first");
        Log other = new Log();
        other.read(String.join(
                "\n",
                HEADER,
                row("03/04/2026, 06:00", "", "0,normal", "60,8,,,"),
                row("03/14/2026, 06:00", "", "0,normal", "60,8,,,"),
                ""));
        assertThat(other.sessions().get(0).start()).hasToString("2026-03-04T06:00");
    }

    @Test
    void theAppEscapesLineEndsAndThePageDoesNot() {
        String app = (HEADER
                        + "\n\"Push\",\"22 Sep 2026, 06:00\",\"\",\"one\\ntwo\",\"Squat\",\"\",\"\",0,normal,60,8,,,\n")
                .replace("\n", "\r\n");
        String page =
                HEADER + "\n\"Push\",\"22 Sep 2026, 06:00\",\"\",\"one\ntwo\",\"Squat\",\"\",\"\",0,normal,60,8,,,\n"
                        + "\"Push\",\"22 Sep 2026, 06:00\",\"\",\"one\ntwo\",\"Squat\",\"\",\"\",1,oops,60,8,,,\n";
        for (String file : List.of(app, page)) {
            Log log = new Log();
            ImportReport report = log.read(file);
            assertThat(log.sessions().get(0).note()).isEqualTo("one\ntwo");
            if (file.equals(page)) {
                assertThat(Log.notes(report.unclear()))
                        .containsExactly("4: set type \"oops\" is none of normal, warmup, dropset and failure");
            }
        }
    }

    @Test
    void theNightWhenClocksGoBackHasNoNegativeLength() {
        Log log = new Log();
        log.read(HEADER + "\n" + row("25 Oct 2026, 02:50", "25 Oct 2026, 02:10", "0,normal", "60,8,,,") + "\n");
        assertThat(log.sessions().get(0).seconds()).isEmpty();
        assertThat(log.sessions().get(0).start().offset()).isEmpty();
    }

    @Test
    void twoSessionsOfOneNameAndMinuteKeepAllTheirSets() {
        Log log = new Log();
        ImportReport report = log.read(String.join(
                "\n",
                HEADER,
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:00", "0,normal", "60,8,,,"),
                row("22 Sep 2026, 06:00", "22 Sep 2026, 07:30", "0,normal", "60,8,,,"),
                ""));
        assertThat(report.added()).isEqualTo(2);
        assertThat(log.sets().get(0).id()).isNotEqualTo(log.sets().get(1).id());
    }
}
