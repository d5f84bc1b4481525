package org.nijugo.cli;

import java.util.List;
import java.util.Optional;
import org.nijugo.Coach;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.simulate.SimulationPlot;
import org.nijugo.simulate.SimulationReport;
import org.nijugo.simulate.SimulationRequest;
import org.nijugo.text.InputException;
import org.nijugo.wire.SimulationJson;

/** A protocol tried on many lifters before a real one. */
final class SimulateCommand implements Command {
    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String usage() {
        return "--exercise NAME [options]";
    }

    @Override
    public String about() {
        return "Plays a protocol with many lifters drawn by chance, and reports what it does to them.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .heading("The lift")
                .value("exercise", "NAME", "the lift, by any of its names")
                .value("1rm", "WEIGHT", "maximum of the lifter in the middle")
                .value("profile", "P", "how that one tires: fast, mixed, slow, or 0 to 1", "fast", "mixed", "slow")
                .value("bodyweight", "WEIGHT", "needed where the body is lifted too")
                .value("gym", "NAME|FILE", "what can be loaded", LiftOptions.gyms())
                .heading("The finishing set")
                .value("protocol", "WORD", "auto, classic, band or drop", "auto", "classic", "band", "drop")
                .value("goal", "WORD", "strength, hypertrophy or endurance", "strength", "hypertrophy", "endurance")
                .value("cut", "PERCENT", "first cut of a running drop, 5% to 15%")
                .value("target", "N", "reps in all, instead of 25 or the band's")
                .value("rest", "TIME", "between segments, instead of what the change takes")
                .value("hands", "WHO", "who changes plates: me, or 1 or 2 helpers", "me", "1", "2")
                .flag("spotter", "they are spotted; taken so where nothing is said")
                .flag("safeties", "they are alone, with safeties")
                .flag("solo", "they are alone, without")
                .values("override", "RULE", "play in spite of this rule, such as R11")
                .heading("The trial")
                .value("lifters", "N", "how many, 1000 if left out")
                .value("seed", "N", "the same one draws the same lifters, on every machine")
                .flag("bare", "the bare model instead: one lifter, no gym, no chance")
                .heading("Output")
                .value("plot", "FILE", "draw it into this file, as SVG")
                .common();
    }

    @Override
    public String examples() {
        return """
                nijugo simulate --exercise "bench press" --protocol drop --profile fast \\
                    --cut 10% --rest 20s --lifters 1000 --seed 1
                nijugo simulate --exercise squat --protocol band --plot squat.svg
                nijugo simulate --exercise "bench press" --protocol drop --cut 10% --bare --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Optional<String> plot = given.find("plot");
        if (plot.isPresent()) {
            AtomicFile.check(plot.get());
        }
        Request request = request(given, Defaults.read(host), host);
        SimulationReport report = report(request, host);
        if (plot.isPresent()) {
            AtomicFile.write(plot.get(), SimulationPlot.svg(report));
        }
        Answer answer = new Answer(SimulationJson.write(report));
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            SimulationPage.print(answer, page);
            if (plot.isPresent()) {
                page.gap().wrapped("Drawn into " + plot.get() + ".");
            }
            host.print(page.toString());
        }
        return 0;
    }

    private static Request request(Given given, Defaults saved, Host host) {
        Request request = new Request("simulate");
        for (String option : List.of("exercise", "1rm", "protocol", "goal", "cut", "target", "rest", "hands")) {
            request.textIfAny(option, given.find(option));
        }
        LiftOptions.lifter(request, given, saved);
        LiftOptions.gym(request, given, saved, host);
        LiftOptions.spotting(request, given, Defaults.none());
        request.texts("override", given.said("override"));
        for (String option : List.of("lifters", "seed")) {
            request.textIfAny(option, given.find(option));
        }
        return request.flagIf("bare", given.has("bare"));
    }

    private static SimulationReport report(Request request, Host host) {
        Coach coach = Engine.coach("simulate");
        try {
            SimulationRequest asked = coach.simulation(request.fields());
            return new Cores(asked, host).play().report();
        } catch (InputException trouble) {
            throw Trouble.answered(trouble, Engine.spoken(trouble, request));
        }
    }
}
