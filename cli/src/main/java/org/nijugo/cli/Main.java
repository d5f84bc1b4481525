package org.nijugo.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;

/** Where {@code nijugo} begins. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its code. */
    public static void main(String[] args) {
        Host host = new Host(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                System.getProperty("user.home", ""),
                Screen.of(System.getProperty("nijugo.terminals", ""), System.getProperty("nijugo.columns", "")));
        System.exit(run(args, host));
    }

    /**
     * Runs the command.
     *
     * @return 0 done, 1 refused or failed, 2 for what cannot be read
     */
    public static int run(String[] args, Host host) {
        List<String> typed = List.of(args);
        try {
            return Dispatch.run(typed, host);
        } catch (Trouble trouble) {
            return report(trouble, typed, host);
        } catch (OutputFailed failed) {
            return failed.isReaderGone()
                    ? 0
                    : say(Trouble.failed("", "The answer could not be written: " + failed.why()), host);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
            String what = mistake.getClass().getSimpleName() + ": " + mistake.getMessage();
            String line = "This is a mistake in nijugo and not yours (" + what + "). Please report what you typed.";
            return report(Trouble.failed("", line), typed, host);
        }
    }

    private static int report(Trouble trouble, List<String> typed, Host host) {
        if (typed.contains("--json")) {
            try {
                host.print(trouble.json() + "\n");
            } catch (OutputFailed unread) {
                return trouble.exit();
            }
        }
        return say(trouble, host);
    }

    private static int say(Trouble trouble, Host host) {
        host.tell("nijugo: " + trouble.line() + "\n");
        return trouble.exit();
    }
}
