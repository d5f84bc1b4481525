package org.nijugo.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.server.Browser.Reply;

/** The server hands the page out to everybody: it says nothing of anybody. */
class HandedOutPageTest {
    static final Path BUILT = Path.of("src/test/resources/page").toAbsolutePath();

    @Test
    void aPhoneThatIsNobodyYetGetsThePageAndAllItNeeds(@TempDir Path data) {
        try (House house = House.open(data, options -> options.withPage(BUILT))) {
            Browser phone = house.stranger();
            Reply page = phone.get("/");
            assertThat(page.body()).contains("assets/index-1a2b3c.js");
            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.header("Content-Security-Policy"))
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            Reply script = phone.get("/assets/index-1a2b3c.js");
            assertThat(script.status()).isEqualTo(200);
            assertThat(script.header("Content-Type")).startsWith("text/javascript");
            assertThat(phone.get("/sw.js").header("Content-Type")).startsWith("text/javascript");
            assertThat(phone.get("/manifest.webmanifest").header("Content-Type"))
                    .startsWith("application/manifest+json");
            assertThat(phone.get("/icon-192.png").header("Content-Type")).isEqualTo("image/png");
        }
    }

    @Test
    void anAssetIsKeptForEverAndThePageAskedForEachTime(@TempDir Path data) {
        try (NijugoServer server = NijugoServer.start(ServerOptions.local(data).withPage(BUILT))) {
            Browser phone = new Browser(server.port());
            assertThat(phone.get("/assets/rules-4d5e6f.txt").header("Cache-Control"))
                    .contains("immutable");
            assertThat(phone.send("HEAD", "/", Optional.empty()).status()).isEqualTo(200);
            Reply page = phone.get("/");
            assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
            Reply again = phone.with("If-None-Match", page.header("ETag")).get("/");
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void textGoesOutZippedToThoseWhoTakeIt(@TempDir Path data) throws Exception {
        try (NijugoServer server = NijugoServer.start(ServerOptions.local(data).withPage(BUILT))) {
            URI script = URI.create("http://localhost:" + server.port() + "/assets/index-1a2b3c.js");
            HttpResponse<byte[]> zipped = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(script)
                                    .header("Accept-Encoding", "br, gzip;q=0.8")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            String plain = new Browser(server.port())
                    .with("Accept-Encoding", "gzip;q=0")
                    .get("/assets/index-1a2b3c.js")
                    .body();
            try (java.util.zip.GZIPInputStream in =
                    new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(zipped.body()))) {
                assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(plain);
            }
            assertThat(zipped.body().length).isLessThan(plain.length());
        }
    }

    @Test
    void whatThePageDoesNotHaveIsNotFoundWhateverItIsCalled(@TempDir Path data) {
        try (NijugoServer server = NijugoServer.start(ServerOptions.local(data).withPage(BUILT))) {
            Browser phone = new Browser(server.port());
            for (String path : new String[] {
                "/assets/index.js",
                "/assets/..%2findex.html",
                "/assets/%2e%2e%2f%2e%2e%2fpom.xml",
                "/index.html",
                "/sw.js.map"
            }) {
                assertThat(phone.get(path).status()).as(path).isIn(400, 404);
            }
        }
    }

    @Test
    void withoutThePageTheStartPageSaysHowToGetIt(@TempDir Path data) {
        try (NijugoServer server = NijugoServer.start(ServerOptions.local(data))) {
            Browser newcomer = new Browser(server.port());
            assertThat(newcomer.get("/").body()).contains("Node.js", "./nijugo serve");
            Reply worker = newcomer.get("/sw.js");
            assertThat(worker.status()).isEqualTo(404);
            assertThat(worker.body()).contains("without the page");
        }
    }
}
