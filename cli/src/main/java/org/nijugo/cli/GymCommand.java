package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;

/** What a gym has. */
final class GymCommand implements Command {
    @Override
    public String name() {
        return "gym";
    }

    @Override
    public String usage() {
        return "[NAME|FILE]";
    }

    @Override
    public String about() {
        return "Shows what a gym has; without a name, the gyms that come with it.";
    }

    @Override
    public OptionList options() {
        return new OptionList()
                .words("the name of a gym, or a file that tells one", 1, gyms())
                .heading("Output")
                .common();
    }

    private static String[] gyms() {
        List<String> words = new ArrayList<>(List.of(LiftOptions.gyms()));
        words.add("FILE");
        return words.toArray(new String[0]);
    }

    @Override
    public String examples() {
        return """
                nijugo gym
                nijugo gym commercial-kg
                nijugo gym my-gym.txt
                """;
    }

    @Override
    public int run(Given given, Host host) {
        Request request = new Request("gym");
        if (!given.words().isEmpty()) {
            LiftOptions.gym(request, "name", "text", given.words().get(0), host);
        }
        Answer answer = Engine.ask(request);
        if (!Pages.printedJson(answer, given, host)) {
            Page page = Pages.of(host);
            GymPage.print(answer, page);
            host.print(page.toString());
        }
        return 0;
    }
}
