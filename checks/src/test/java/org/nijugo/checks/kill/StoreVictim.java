package org.nijugo.checks.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.nijugo.checks.Run;
import org.nijugo.store.EventJson;
import org.nijugo.store.event.Event;

/** {@link StoreProcess} as a victim. */
final class StoreVictim implements Victim {
    private final String url;
    private final File errors;
    private volatile int port;

    StoreVictim(String url, File errors) {
        this.url = url;
        this.errors = errors;
    }

    @Override
    public Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Run.JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dslf4j.provider=org.slf4j.nop.NOPServiceProvider",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StoreProcess.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        if (line == null) {
            throw new IOException("The store did not start. What it said is in " + errors + ".");
        }
        port = Integer.parseInt(line);
        return process;
    }

    @Override
    public Door open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
        return new Door() {
            @Override
            public boolean push(Event event) throws IOException {
                out.write(EventJson.write(event).print());
                out.write('\n');
                out.flush();
                String answer = in.readLine();
                if (answer == null || answer.equals(StoreProcess.NOT_NOW)) {
                    throw new IOException("The store is gone.");
                }
                if (!answer.equals(StoreProcess.KEPT)) {
                    throw new IllegalStateException(answer);
                }
                return true;
            }

            @Override
            public void close() throws IOException {
                socket.close();
            }
        };
    }
}
