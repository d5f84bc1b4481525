package org.nijugo.server.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.nijugo.server.http.Hash;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problem.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page as it was built, all of it in memory: what is asked for is looked up and never a path of the disk, so that
 * nothing outside can be reached. Text goes out zipped to those who take it.
 */
public final class PageFiles {
    static final String INDEX = "index.html";

    private static final String ASSETS = "assets/";

    /** The name of an asset changes with what is in it. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private static final String ASK_EACH_TIME = "no-cache";
    private static final Map<String, MediaType> TYPES = Map.of(
            "html", text("text", "html"),
            "js", text("text", "javascript"),
            "css", text("text", "css"),
            "txt", text("text", "plain"),
            "json", text("application", "json"),
            "svg", text("image", "svg+xml"),
            "webmanifest", text("application", "manifest+json"),
            "png", MediaType.IMAGE_PNG);

    private final Map<String, PageFile> files;

    private PageFiles(Map<String, PageFile> files) {
        this.files = files;
    }

    /** One file, and itself zipped: nothing where that is no smaller. */
    private static final class PageFile {
        private final MediaType type;
        private final byte[] body;
        private final byte[] zipped;
        private final String hash;

        PageFile(MediaType type, byte[] body, byte[] zipped) {
            this.type = type;
            this.body = body;
            this.zipped = zipped;
            this.hash = Hash.of(body).substring(0, 32);
        }
    }

    private static MediaType text(String type, String subtype) {
        return new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    /** No page: only the start page is handed out. */
    public static PageFiles none() {
        return new PageFiles(Map.of());
    }

    /**
     * All files of this directory.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static PageFiles of(Path directory) {
        Map<String, PageFile> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
                if (type != null) {
                    files.put(name, file(type, Files.readAllBytes(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PageFiles(files);
    }

    private static PageFile file(MediaType type, byte[] body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        }
        boolean smaller = zipped.size() < body.length;
        return new PageFile(type, body, smaller ? zipped.toByteArray() : new byte[0]);
    }

    boolean isThere() {
        return files.containsKey(INDEX);
    }

    /**
     * A file of the page.
     *
     * @param name relative to the page, such as {@code sw.js}
     * @throws Problem 404 when the page has no such file, or was not built
     */
    ServerResponse answer(Call call, String name) {
        PageFile file = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        isThere()
                                ? "The page has no file " + name + "."
                                : "This server was started without the page. Build it with Node.js: mvn package."));
        String cache = name.startsWith(ASSETS) ? FOR_EVER : ASK_EACH_TIME;
        boolean zip = file.zipped.length > 0
                && call.header("Accept-Encoding").filter(PageFiles::takesZipped).isPresent();
        String tag = "\"" + file.hash + (zip ? "-gzip\"" : "\"");
        boolean known = call.header("If-None-Match")
                .filter(had -> had.contains(file.hash))
                .isPresent();
        ServerResponse.BodyBuilder answer = ServerResponse.status(known ? 304 : 200)
                .header("ETag", tag)
                .header("Cache-Control", cache)
                .header("Vary", "Accept-Encoding");
        if (known) {
            return answer.build();
        }
        if (zip) {
            answer.header("Content-Encoding", "gzip");
        }
        return answer.contentType(file.type).body(zip ? file.zipped : file.body);
    }

    private static boolean takesZipped(String accepted) {
        return List.of(accepted.split(",", -1)).stream()
                .map(String::strip)
                .anyMatch(each -> each.equals("gzip") || (each.startsWith("gzip;") && !each.endsWith("q=0")));
    }
}
