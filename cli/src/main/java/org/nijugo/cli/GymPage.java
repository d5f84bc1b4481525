package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.text.Ascii;

/** A gym as it is written, or the names of those there are. */
final class GymPage {
    private GymPage() {}

    static void print(Answer gym, Page page) {
        if (!gym.has("text")) {
            page.wrapped("Gyms that come with nijugo: " + String.join(", ", gym.texts("names")) + ".");
            page.gap();
            page.wrapped("Your own is a text file like theirs: nijugo gym home-kg > my-gym.txt, change it, and say"
                    + " --gym my-gym.txt.");
            return;
        }
        for (String line : Ascii.lines(gym.text("text"))) {
            page.line(line);
        }
    }
}
