package org.nijugo.checks.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nijugo.store.AppendResult;
import org.nijugo.store.Authority;
import org.nijugo.store.Database;
import org.nijugo.store.DatabaseSettings;
import org.nijugo.store.EventJson;
import org.nijugo.store.EventLog;
import org.nijugo.store.StoreException;
import org.nijugo.wire.Json;

/** A bare store behind a socket: a line in is an event, a line out is what became of it. */
public final class StoreProcess {
    static final String KEPT = "kept";
    static final String NOT_NOW = "not now";
    private static final PrintStream OUT = System.out;

    private StoreProcess() {}

    /**
     * Opens the database and prints the port.
     *
     * @param args the address of the database
     */
    public static void main(String[] args) throws IOException {
        EventLog log = EventLog.of(Database.open(DatabaseSettings.of(args[0])));
        try (ServerSocket server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress())) {
            OUT.println(server.getLocalPort());
            OUT.flush();
            while (!server.isClosed()) {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> serve(socket, log));
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void serve(Socket socket, EventLog log) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                BufferedWriter out =
                        new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(answer(log, line));
                out.write('\n');
                out.flush();
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static String answer(EventLog log, String line) {
        try {
            AppendResult result = log.append(List.of(EventJson.read(Json.parse(line))), Authority.EVERYTHING)
                    .get(0);
            return result.isKept() ? KEPT : result.toString().replace('\n', ' ');
        } catch (StoreException notNow) {
            return NOT_NOW;
        }
    }
}
