package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;

/** 420 ordinary lifters get answers that a coach would sign; docs/cases.md shows them all. */
class CaseGridPageTest {
    private static final int CASES = 420;

    @Test
    void everyCaseStandsOnThePage() throws IOException {
        List<CaseGrid.Case> cases = CaseGrid.all();
        assertThat(cases).hasSize(CASES);
        String made = page(cases);
        Path page = Path.of("..", "docs", "cases.md");
        if (Boolean.getBoolean("nijugo.rewrite")) {
            Files.writeString(page, made);
        }
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as("%s; -Dnijugo.rewrite=true writes it anew", page)
                .isEqualTo(made);
    }

    @Test
    void noneOfThemIsAbsurd() {
        List<String> absurd = new ArrayList<>();
        int seen = 0;
        for (CaseGrid.Case each : CaseGrid.all()) {
            for (Protocol protocol : Protocol.values()) {
                if (each.plan(Optional.of(protocol)) instanceof Advice.Recommended plan) {
                    seen++;
                    for (String what : oddities(each, plan)) {
                        absurd.add(each + ", " + protocol.word() + ": " + what);
                    }
                }
            }
        }
        assertThat(absurd).isEmpty();
        assertThat(seen).isGreaterThan(1000);
    }

    private static List<String> oddities(CaseGrid.Case each, Advice.Recommended plan) {
        List<String> odd = new ArrayList<>();
        List<PlannedSegment> segments = plan.plan().segments();
        PlannedSegment opening = segments.get(0);
        PlannedSegment last = segments.get(segments.size() - 1);
        if (opening.forecast().reps() <= 3) {
            odd.add("opens with " + opening.forecast().reps());
        }
        if (plan.protocol() != Protocol.DROP
                && opening.reps().min() > opening.forecast().reps()) {
            odd.add("minimum " + opening.reps().min() + " of "
                    + opening.forecast().reps());
        }
        if (segments.size() > 1 && last.forecast().reps() < 3) {
            odd.add("a change for " + last.forecast().reps());
        }
        for (PlannedSegment segment : segments) {
            if (segment.load().isLessThan(plan.situation().equipment().lightest())) {
                odd.add("under the bar: " + segment.load());
            }
            if (segment.load().isMoreThan(each.load())) {
                odd.add("heavier than the work: " + segment.load());
            }
        }
        return odd;
    }

    private static String page(List<CaseGrid.Case> cases) {
        StringBuilder page = new StringBuilder("""
                # 420 ordinary cases

                Six lifts, five strengths each, kilograms and pounds, seven ways to have trained: a fast, mixed or slow profile with
                four sets of 5; 4, 6 and 3 reps; and 5 reps done alone. The load is what such a lifter gets four such sets with,
                three minutes apart. Gyms are the built-in commercial ones. Made by a test, which also refuses an opening of three
                reps or fewer, a minimum that cannot be reached, a load under the bar and a change for two reps:
                `mvn -o -q -pl engine test -Dtest=CaseGridPageTest -Dnijugo.rewrite=true`.

                Band: load × at least–aim (expected). Classic: load (expected). Running drop: load × expected reps, one by one.

                """);
        String lift = "";
        for (CaseGrid.Case each : cases) {
            if (!each.lift().equals(lift)) {
                lift = each.lift();
                page.append("## ").append(lift).append("\n\n");
                page.append(
                        "| 1RM | work | profile | who | band | classic | running drop |\n|---|---|---|---|---|---|---|\n");
            }
            page.append("| ")
                    .append(each.max())
                    .append(" | ")
                    .append(each.load())
                    .append(" × ")
                    .append(each.reps());
            page.append(", ").append(percent(Percent.ofRatio(each.load(), each.max())));
            page.append(" | ").append(each.profile()).append(" | ").append(each.spotting());
            page.append(" | ").append(cell(each, Protocol.BAND));
            page.append(" | ").append(cell(each, Protocol.CLASSIC));
            page.append(" | ").append(cell(each, Protocol.DROP)).append(" |\n");
            if (each.spotting().equals("solo") && cases.indexOf(each) % 70 == 69) {
                page.append('\n');
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String cell(CaseGrid.Case each, Protocol protocol) {
        Advice advice = each.plan(Optional.of(protocol));
        if (!(advice instanceof Advice.Recommended plan)) {
            return advice.word() + " " + advice.reasons().get(0).rule();
        }
        List<PlannedSegment> segments = plan.plan().segments();
        PlannedSegment only = segments.get(0);
        String share = " (" + percent(only.percentOfMax()) + ")";
        if (protocol == Protocol.BAND) {
            return number(only.load()) + share + " × " + only.reps().min() + "–"
                    + only.reps().aim() + " (" + only.forecast().reps() + ")";
        }
        if (protocol == Protocol.CLASSIC) {
            return number(only.load()) + share + " (" + only.forecast().reps() + ")";
        }
        StringBuilder ladder = new StringBuilder();
        for (PlannedSegment segment : segments) {
            ladder.append(ladder.length() == 0 ? "" : ", ")
                    .append(number(segment.load()))
                    .append("×")
                    .append(segment.forecast().reps());
        }
        return ladder.toString();
    }

    private static String number(Weight load) {
        return load.number();
    }

    private static String percent(Percent percent) {
        return (percent.hundredths() + 50) / 100 + " %";
    }
}
