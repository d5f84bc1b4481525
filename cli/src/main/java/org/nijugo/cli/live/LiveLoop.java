package org.nijugo.cli.live;

import java.io.IOException;
import org.nijugo.cli.page.Ink;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** Keys in, screens out, until the set is kept or left. */
public final class LiveLoop {
    private static final int LONGEST_LINE = 60;

    private final LiveSet set;
    private final LiveTerminal terminal;
    private final WallClock clock;
    private final Ink ink;
    private Prompt prompt = Prompt.COUNT;
    private String typed = "";
    private String message = "";
    private int segment;
    private long rungFor;
    private boolean left;

    public LiveLoop(LiveSet set, LiveTerminal terminal, WallClock clock, Ink ink) {
        this.set = set;
        this.terminal = terminal;
        this.clock = clock;
        this.ink = ink;
    }

    /**
     * Runs the set.
     *
     * @return whether it is over and to be kept; otherwise it was left and can be taken up again
     */
    public boolean run() throws IOException {
        rungFor = set.deadline() <= clock.now() ? set.deadline() : 0;
        boolean keep = false;
        while (!keep && !left) {
            long now = clock.now();
            ring(now);
            LiveScreen screen = new LiveScreen(terminal.columns(), terminal.rows(), ink);
            terminal.show(screen.draw(set.view(), prompt, typed, message, now, clock));
            int key = terminal.key(untilNextSecond(now));
            if (key == LiveTerminal.GONE) {
                left = true;
            } else if (key != LiveTerminal.NOTHING) {
                message = "";
                keep = pressed(key);
            }
        }
        return keep;
    }

    /** The countdown changes when the time left becomes a whole second less. */
    private long untilNextSecond(long now) {
        return Math.floorMod(set.deadline() - now - 1, 1000L) + 1;
    }

    private void ring(long now) {
        if (set.view().resting() && now >= set.deadline() && rungFor != set.deadline()) {
            rungFor = set.deadline();
            terminal.ring();
        }
    }

    private boolean pressed(int key) {
        if (Keys.isLeave(key)) {
            left = true;
            return false;
        }
        if (key == Keys.REDRAW) {
            terminal.forget();
            return false;
        }
        switch (prompt) {
            case HELP -> back();
            case REASON -> reason(key);
            case HANDS -> hands(key);
            case TYPED -> typed(key);
            case LOAD, PLATES, SEGMENT, CORRECTED -> line(key);
            default -> {
                return command(key);
            }
        }
        return false;
    }

    private void back() {
        prompt = Prompt.COUNT;
        typed = "";
    }

    private void ask(Prompt next) {
        prompt = next;
        typed = "";
    }

    /** A key where none is being typed; answers whether the set is to be kept. */
    private boolean command(int key) {
        boolean enter = Keys.isEnter(key);
        if (set.isFinished() && (enter || key == 'k')) {
            return true;
        }
        if (!set.isFinished() && Keys.isDigit(key)) {
            digit(key);
        } else if (!set.isFinished() && (enter || key == ' ')) {
            ready();
        } else {
            letter(key);
        }
        return false;
    }

    private void letter(int key) {
        switch (key) {
            case 'q' -> left = true;
            case '?' -> ask(Prompt.HELP);
            case 'u' -> undo();
            case 'c' -> correct();
            default -> {
                if (!set.isFinished()) {
                    during(key);
                } else if (set.mayGoOn() && key == 'g') {
                    set.goOn();
                } else {
                    message = "The set is over: Enter keeps it, u takes the last entry back.";
                }
            }
        }
    }

    private void during(int key) {
        switch (key) {
            case '.', '+' -> ask(Prompt.TYPED);
            case 's' -> ask(Prompt.REASON);
            case 'l' -> ask(Prompt.LOAD);
            case 'p' -> ask(Prompt.PLATES);
            case 'h' -> ask(Prompt.HANDS);
            case 'g' -> message = "The set goes on already; u takes that back.";
            case 'f' -> finishHere();
            case 'm' -> offered("same-load", LiveEvents.sameLoad(), "Change the load, or s stops the set.");
            default -> message = "That key does nothing here; ? shows all of them.";
        }
    }

    private void digit(int key) {
        if (set.view().takesTwoFigures()) {
            ask(Prompt.TYPED);
            typed(key);
        } else {
            happened(set.done(key - '0'));
        }
    }

    private void typed(int key) {
        if (Keys.isDigit(key)) {
            typed += (char) key;
        } else if (key == LiveTerminal.ESCAPE) {
            back();
        } else if (Keys.isBackspace(key)) {
            erase();
        } else if (!Keys.isEnter(key)) {
            message = "Type the reps in figures, then Enter; Esc goes back.";
        }
        boolean whole = typed.length() == 2 || Keys.isEnter(key);
        if (prompt == Prompt.TYPED && whole && !typed.isEmpty()) {
            happened(set.done(Ascii.whole(typed)));
        }
    }

    private void line(int key) {
        if (key == LiveTerminal.ESCAPE) {
            back();
        } else if (Keys.isBackspace(key)) {
            erase();
        } else if (Keys.isEnter(key)) {
            entered();
        } else if (Keys.isLetter(key) && typed.length() < LONGEST_LINE) {
            typed += (char) key;
        }
    }

    private void entered() {
        String text = Ascii.trim(typed);
        switch (prompt) {
            case LOAD -> happened(LiveEvents.load(text));
            case PLATES -> happened(LiveEvents.restack(text));
            case SEGMENT -> {
                if (Ascii.isWhole(text)
                        && Ascii.whole(text) >= 1
                        && Ascii.whole(text) <= set.segments().size()) {
                    segment = Ascii.whole(text);
                    ask(Prompt.CORRECTED);
                } else {
                    message = "There are segments 1 to " + set.segments().size() + ".";
                }
            }
            default -> {
                if (Ascii.isWhole(text)) {
                    happened(LiveEvents.correct(segment, Ascii.whole(text)));
                } else {
                    message = "Type the reps in figures.";
                }
            }
        }
    }

    private void reason(int key) {
        switch (key) {
            case 'd', Keys.ENTER, Keys.NEW_LINE -> happened(LiveEvents.stop("done"));
            case 'p' -> happened(LiveEvents.stop("pain"));
            case 'f' -> happened(LiveEvents.stop("form"));
            case 's' -> happened(LiveEvents.stop("spotter"));
            case LiveTerminal.ESCAPE -> back();
            default -> message = "d, p, f or s says why; Esc goes on with the set.";
        }
    }

    private void hands(int key) {
        switch (key) {
            case '0', 'm' -> happened(LiveEvents.hands("me"));
            case '1' -> happened(LiveEvents.hands("1"));
            case '2' -> happened(LiveEvents.hands("2"));
            case LiveTerminal.ESCAPE -> back();
            default -> message = "0, 1 or 2 helpers; Esc goes back.";
        }
    }

    private void finishHere() {
        if (set.goesOn()) {
            set.stayOver();
        } else {
            offered("finish-here", LiveEvents.stop("done"), "s stops the set at any time.");
        }
    }

    private void offered(String offer, Json.Fields event, String otherwise) {
        if (set.step().texts("offers").contains(offer)) {
            happened(event);
        } else {
            message = "That is not offered now. " + otherwise;
        }
    }

    private void undo() {
        if (set.goesOn()) {
            set.stayOver();
        } else if (set.canUndo()) {
            happened(LiveEvents.undo());
        } else {
            message = "Nothing has been entered yet.";
        }
    }

    private void correct() {
        int segments = set.segments().size();
        if (segments == 0) {
            message = "Nothing has been lifted yet.";
        } else if (segments == 1) {
            segment = 1;
            ask(Prompt.CORRECTED);
        } else {
            ask(Prompt.SEGMENT);
        }
    }

    private void happened(Json.Fields event) {
        try {
            set.happened(event, clock.now());
            back();
        } catch (InputException impossible) {
            message = withoutPlace(impossible);
            typed = prompt == Prompt.TYPED ? "" : typed;
        } catch (IOException unwritten) {
            message = notWritten(unwritten);
        }
    }

    /** The sentence; that it is about this event, the lifter knows. */
    private static String withoutPlace(InputException impossible) {
        String place = impossible.entry() + ": ";
        String sentence = impossible.message();
        return sentence.startsWith(place) ? sentence.substring(place.length()) : sentence;
    }

    private void ready() {
        try {
            set.ready(clock.now());
        } catch (IOException unwritten) {
            message = notWritten(unwritten);
        }
    }

    private static String notWritten(IOException why) {
        return "It could not be written down, so it does not count (" + why.getMessage() + "). Try again.";
    }

    private void erase() {
        typed = typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
    }
}
