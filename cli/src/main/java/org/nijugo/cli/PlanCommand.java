package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** What to do after today's heavy sets. */
final class PlanCommand implements Command {
    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String usage() {
        return "--exercise NAME --work SETS [options]";
    }

    @Override
    public String about() {
        return "Plans the finishing set for what you just lifted: loads your gym has, what to pull, reps to expect, and why.";
    }

    @Override
    public OptionList options() {
        return LiftOptions.plan().heading("Output").common();
    }

    @Override
    public String examples() {
        return """
                nijugo plan --exercise "bench press" --work "100kg x5 x5 x5 x4" --spotter
                nijugo plan --exercise "bench press" --work "100kg x5 x5 x5 x5" \\
                    --1rm 115kg --spotter --protocol drop --loaded "20 10 5 5"
                nijugo plan --exercise squat --work "60kg x5, 80kg x5, 100kg x5@8" \\
                    --safeties --goal strength --gym home-kg
                nijugo plan --exercise pull-up --work "20kg x5 x5 x5" --bodyweight 80kg --json
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Answer plan = Engine.ask(LiftOptions.request("plan", given, Defaults.read(host), host));
        if (!Pages.printedJson(plan, given, host)) {
            Page page = Pages.of(host);
            PlanPage.print(plan, page);
            host.print(page.toString());
        }
        return 0;
    }
}
