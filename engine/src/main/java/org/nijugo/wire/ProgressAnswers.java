package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.BodyShare;
import org.nijugo.dropset.Goal;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.dropset.StopReason;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.progress.BlockProposal;
import org.nijugo.progress.BlockReview;
import org.nijugo.progress.FinishNote;
import org.nijugo.progress.Lessons;
import org.nijugo.progress.LoggedDay;
import org.nijugo.progress.Plateau;
import org.nijugo.progress.ProgressReport;
import org.nijugo.progress.Records;
import org.nijugo.progress.StrengthSeries;
import org.nijugo.progress.TrainingLog;
import org.nijugo.progress.TrainingWeek;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.HeavySet;
import org.nijugo.strength.LearntStrength;
import org.nijugo.strength.StrengthPrior;
import org.nijugo.text.InputException;

/** What a lift's log says. It stands by itself, so that a host without a log can leave it out. */
final class ProgressAnswers {
    private static final int MOST_REPS = 999;
    private static final int MOST_RIR_TENTHS = 100;

    private ProgressAnswers() {}

    static Json.Fields progress(Entries entries, Catalogue catalogue) {
        entries.allow(List.of("exercise", "today", "log", "1rm", "goal", "profile", "bodyweight", "blockFrom"));
        Exercise exercise = catalogue.get(entries.text("exercise", "the name of an exercise, such as bench press"));
        CivilDate today = CivilDate.parse(entries.text("today", "today's date, such as 2026-03-09"));
        Goal goal = PlanEntries.goal(entries).orElse(Goal.HYPERTROPHY);
        StrengthPrior prior = PlanEntries.prior(exercise, PlanEntries.profile(entries));
        Optional<Weight> tested = entries.findWeight("1rm");
        if (tested.isPresent() && !tested.get().isPositive()) {
            throw new InputException(tested.get().toString(), "a maximum above zero", "");
        }
        Optional<Weight> bodyweight = PlanEntries.bodyweight(entries, exercise);
        List<LoggedDay> days = new ArrayList<>();
        for (Entries day : entries.objects("log")) {
            days.add(day(day, today, exercise, bodyweight));
        }
        TrainingLog log = new TrainingLog(exercise, days);
        ProgressReport report = ProgressReport.of(log, prior, goal);
        FieldsBuilder answer = report(report);
        Optional<String> blockFrom = entries.findText("blockFrom");
        if (blockFrom.isPresent()) {
            answer.put("blockReview", review(report.review(CivilDate.parse(blockFrom.get()))));
        }
        if (tested.isPresent()) {
            Weight max = total(tested.get(), exercise, bodyweight);
            answer.put("learnt", learnt(Lessons.of(log, prior, max, today)));
        }
        return answer.done();
    }

    private static LoggedDay day(Entries day, CivilDate today, Exercise exercise, Optional<Weight> bodyweight) {
        day.allow(List.of("date", "rest", "sets", "finishes"));
        CivilDate date = CivilDate.parse(day.text("date", "the day's date, such as 2026-03-09"));
        if (date.daysUntil(today) < 0) {
            throw new InputException(date.toString(), "a day up to today, " + today, "");
        }
        Seconds rest = day.findSeconds("rest").orElse(Seconds.of(Shifts.PRIMARY_REST));
        List<HeavySet> sets = new ArrayList<>();
        for (Entries set : day.objects("sets")) {
            set.allow(List.of("load", "reps", "rir", "rpe", "warmUp"));
            if (!set.flag("warmUp")) {
                sets.add(
                        new HeavySet(load(set, exercise, bodyweight), set.whole("reps", 1, MOST_REPS), rirTenths(set)));
            }
        }
        List<PerformedDropSet> finishes = new ArrayList<>();
        for (Entries finish : day.objects("finishes")) {
            finishes.add(finish(finish, exercise, bodyweight));
        }
        return new LoggedDay(date, sets, rest, finishes);
    }

    private static int rirTenths(Entries set) {
        Optional<String> text = set.findText("rir");
        if (text.isEmpty()) {
            return rirOfRpe(set);
        }
        boolean read = Decimals.isDecimal(text.get(), 1) && !text.get().startsWith("-");
        if (!read || Decimals.parseFixed(text.get(), 1) > MOST_RIR_TENTHS) {
            throw new InputException(text.get(), "reps in reserve, 0 to 10", "");
        }
        return Decimals.parseFixed(text.get(), 1);
    }

    private static int rirOfRpe(Entries set) {
        Optional<String> text = set.findText("rpe");
        if (text.isEmpty()) {
            return HeavySet.RIR_NOT_GIVEN;
        }
        boolean read = Decimals.isDecimal(text.get(), 1);
        int rpe = read ? Decimals.parseFixed(text.get(), 1) : 0;
        if (rpe < 10 || rpe > MOST_RIR_TENTHS) {
            throw new InputException(text.get(), "an RPE from 1 to 10", "");
        }
        return MOST_RIR_TENTHS - rpe;
    }

    private static PerformedDropSet finish(Entries finish, Exercise exercise, Optional<Weight> bodyweight) {
        finish.allow(List.of("protocol", "segments", "stopped"));
        Protocol protocol = Protocol.parse(finish.text("protocol", "classic, band or drop"));
        Optional<String> stopped = finish.findText("stopped");
        Optional<StopReason> why =
                stopped.isPresent() ? Optional.of(StopReason.parse(stopped.get())) : Optional.empty();
        List<PerformedSegment> segments = new ArrayList<>();
        for (Entries each : finish.objects("segments")) {
            each.allow(List.of("load", "reps", "restedSeconds"));
            Optional<Integer> rested = each.findWhole("restedSeconds", 0, 86_400);
            segments.add(new PerformedSegment(
                    load(each, exercise, bodyweight),
                    each.whole("reps", 0, MOST_REPS),
                    rested.isPresent() ? Optional.of(Seconds.of(rested.get())) : Optional.empty()));
        }
        return new PerformedDropSet(protocol, segments, why);
    }

    private static Weight load(Entries entries, Exercise exercise, Optional<Weight> bodyweight) {
        Weight load = WeightWords.weight(entries.text("load", "a weight with its unit, such as 100kg"));
        Weight total = total(load, exercise, bodyweight);
        if (!total.isPositive()) {
            throw new InputException(load.toString(), "a load above zero", "");
        }
        return total;
    }

    private static Weight total(Weight load, Exercise exercise, Optional<Weight> bodyweight) {
        Optional<BodyShare> body = BodyShare.of(exercise, bodyweight, load.unit());
        return body.isPresent() ? body.get().total(load) : load;
    }

    private static FieldsBuilder report(ProgressReport report) {
        List<Json> series = new ArrayList<>();
        StrengthSeries told = report.series();
        for (StrengthSeries.Point point : told.points()) {
            series.add(Json.Fields.build()
                    .put("date", point.date().toString())
                    .put("value", StrengthAnswers.tenths(point.estimate().oneRepMax()))
                    .put("low", StrengthAnswers.tenths(point.estimate().low()))
                    .put("high", StrengthAnswers.tenths(point.estimate().high()))
                    .done());
        }
        FieldsBuilder answer = Json.Fields.build()
                .put("version", Wire.VERSION)
                .put("effortSaid", told.effortSaid())
                .put("series", series);
        if (report.trend().isPresent()) {
            ProgressReport.TrendReport trend = report.trend().get();
            answer.put(
                    "trend",
                    Json.Fields.build()
                            .put("percentPerWeek", Json.fixed(trend.perWeek(), 2))
                            .put("low", Json.fixed(trend.low(), 2))
                            .put("high", Json.fixed(trend.high(), 2))
                            .put("level", StrengthAnswers.tenths(trend.level()))
                            .put("days", trend.days())
                            .done());
        }
        answer.put("records", records(report.records()))
                .put("finishes", finishes(report.finishes()))
                .put("weeks", weeks(report.weeks()));
        if (report.plateau().isPresent()) {
            answer.put("plateau", plateau(report.plateau().get()));
        }
        return report.proposal().isPresent()
                ? answer.put("block", block(report.proposal().get()))
                : answer;
    }

    private static Json records(Records records) {
        FieldsBuilder fields = Json.Fields.build();
        best(fields, "oneRepMax", records.oneRepMax());
        best(fields, "heaviest", records.heaviest());
        best(fields, "twentyFive", records.twentyFive());
        return fields.done();
    }

    private static void best(FieldsBuilder fields, String name, Optional<Records.Best> best) {
        if (best.isPresent()) {
            fields.put(
                    name,
                    Json.Fields.build()
                            .put("load", StrengthAnswers.tenths(best.get().load()))
                            .put("date", best.get().date().toString())
                            .done());
        }
    }

    private static List<Json> finishes(List<FinishNote> notes) {
        List<Json> finishes = new ArrayList<>();
        for (FinishNote note : notes) {
            FieldsBuilder fields = Json.Fields.build()
                    .put("date", note.date().toString())
                    .put("protocol", note.protocol().word())
                    .put("load", StrengthAnswers.tenths(note.load()))
                    .put("reps", note.reps());
            if (note.percentOfMax().isPresent()) {
                fields.put(
                        "percentOfMax",
                        Json.fixed(Whole.round(note.percentOfMax().get().hundredths(), 10), 1));
            }
            if (note.seconds().isPresent()) {
                fields.put("seconds", note.seconds().get());
            }
            if (note.tenthsAMinute().isPresent()) {
                fields.put("repsAMinute", Json.fixed(note.tenthsAMinute().get(), 1));
            }
            finishes.add(fields.done());
        }
        return finishes;
    }

    private static List<Json> weeks(List<TrainingWeek> told) {
        List<Json> weeks = new ArrayList<>();
        for (TrainingWeek week : told) {
            weeks.add(Json.Fields.build()
                    .put("monday", week.monday().toString())
                    .put("hardSets", week.hardSets())
                    .put("finishes", week.finishes())
                    .put("tonnage", StrengthAnswers.tenths(week.tonnage()))
                    .done());
        }
        return weeks;
    }

    private static Json review(BlockReview review) {
        FieldsBuilder fields = Json.Fields.build()
                .put("rule", "R16")
                .put("from", review.from().toString())
                .put("days", review.days())
                .put("verdict", review.verdict().word());
        percent(fields, "percentPerWeekBefore", review.before());
        percent(fields, "percentPerWeekSince", review.since());
        percent(fields, "percentChange", review.change());
        return fields.done();
    }

    private static void percent(FieldsBuilder fields, String name, Optional<Integer> hundredths) {
        if (hundredths.isPresent()) {
            fields.put(name, Json.fixed(hundredths.get(), 2));
        }
    }

    private static Json plateau(Plateau plateau) {
        return Json.Fields.build()
                .put("rule", "R16")
                .put("weeks", plateau.weeks())
                .put("days", plateau.days())
                .put("percentPerWeekBefore", Json.fixed(plateau.perWeekBefore(), 2))
                .put("evidence", Json.fixed(plateau.evidence(), 1))
                .done();
    }

    private static Json block(BlockProposal block) {
        return Json.Fields.build()
                .put("rule", "R16")
                .put("weeks", block.weeks())
                .put("perWeek", block.perWeek())
                .put("protocol", block.protocol().word())
                .put("heavierFirst", block.heavierFirst())
                .put("line", block.line())
                .done();
    }

    private static Json learnt(LearntStrength learnt) {
        return Json.Fields.build()
                .put("sets", learnt.sets())
                .put("profile", learnt.estimate().profile().toString())
                .put("profileSd", decimal(learnt.estimate().lnASd(), 0.01, 1))
                .put("fastest", learnt.estimate().fastest().toString())
                .put("slowest", learnt.estimate().slowest().toString())
                .put("depth", decimal(learnt.depth(), 0.25, 4))
                .put("depthSd", decimal(learnt.depthSd(), 0.01, 1))
                .done();
    }

    /** To two places, and within what {@link LearntEntry} takes. */
    private static Json decimal(double value, double least, double most) {
        return Json.fixed(Decimals.toFixed(Math.max(least, Math.min(most, value)), 2), 2);
    }
}
