package org.nijugo.server;

import java.time.Clock;
import java.util.List;
import org.nijugo.server.access.Account;
import org.nijugo.server.access.Accounts;
import org.nijugo.server.access.Audit;
import org.nijugo.server.access.Passwords;
import org.nijugo.store.Database;
import org.nijugo.text.InputException;

/** Makes administrators and resets passwords for whoever sits at the machine: {@code nijugo admin}. */
public final class Administrators {
    private static final String COMMAND = "command";

    private Administrators() {}

    /**
     * Makes an administrator, who is a coach too.
     *
     * @throws ServerTrouble when the name is taken, the password too weak, or the database cannot be used
     */
    public static void create(ServerOptions options, String name, String password) {
        try (Database database = Storage.openQuietly(options)) {
            Clock clock = Clock.systemUTC();
            String hash = new Passwords().hash(password, List.of(name, "nijugo"));
            Account made = new Accounts(database, clock).create(name, hash, new Accounts.Roles(true, true), false);
            new Audit(database, clock).write(COMMAND, "created-account", made.id());
        } catch (InputException trouble) {
            throw new ServerTrouble(trouble.message(), trouble);
        }
    }

    /**
     * Gives an account a new password and ends all its sessions.
     *
     * @return the password, to be changed when it is first used
     * @throws ServerTrouble when there is no such account, or the database cannot be used
     */
    public static String reset(ServerOptions options, String name) {
        try (Database database = Storage.openQuietly(options)) {
            Clock clock = Clock.systemUTC();
            Accounts accounts = new Accounts(database, clock);
            Account account = accounts.findByName(name)
                    .map(Accounts.WithPassword::account)
                    .orElseThrow(() ->
                            new ServerTrouble("There is no account called \"" + InputException.quoted(name) + "\"."));
            Passwords passwords = new Passwords();
            String password = passwords.fresh();
            accounts.changePassword(account.id(), passwords.hash(password, List.of()), true, "");
            new Audit(database, clock).write(COMMAND, "reset-password", account.id());
            return password;
        }
    }
}
