package org.nijugo.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.nijugo.wire.Json;

/** A coach who follows all running sets: how long after the tap each segment arrives. */
final class CoachsBoard implements AutoCloseable {
    private static final String DATA = "data:";

    private final InputStream stream;
    private final Map<String, Long> pushedAt;
    private final Latencies arrivals;

    private CoachsBoard(InputStream stream, Map<String, Long> pushedAt, Latencies arrivals) {
        this.stream = stream;
        this.pushedAt = pushedAt;
        this.arrivals = arrivals;
    }

    /** Opens the coach's live stream. */
    static CoachsBoard open(Client coach, Map<String, Long> pushedAt, Latencies arrivals)
            throws IOException, InterruptedException {
        CoachsBoard board = new CoachsBoard(coach.stream("/api/v1/coach/live"), pushedAt, arrivals);
        Thread reader = new Thread(board::follow, "coach's board");
        reader.setDaemon(true);
        reader.start();
        return board;
    }

    private void follow() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(DATA)) {
                    arrived(line.substring(DATA.length()).strip());
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void arrived(String data) {
        long now = System.nanoTime();
        if (Json.parse(data) instanceof Json.Fields event
                && event.find("id").orElse(Json.flag(false)) instanceof Json.Text id) {
            Long pushed = pushedAt.remove(id.value());
            if (pushed != null) {
                arrivals.add(now - pushed);
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
