package dev.crosswire.evaluation.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Follows the facts as they change, and writes down of which articles they tell. */
final class FactStream implements Runnable {
    private static final JsonFactory JSON = new JsonFactory();

    private final URI stream;
    private final Ledger ledger;
    private final CountDownLatch open = new CountDownLatch(1);

    private FactStream(URI api, Ledger ledger) {
        this.stream = api.resolve("/stream");
        this.ledger = ledger;
    }

    /** Returns when the service has answered. */
    static void follow(URI api, Ledger ledger) throws InterruptedException {
        FactStream facts = new FactStream(api, ledger);
        Thread thread = new Thread(facts, "facts");
        thread.setDaemon(true);
        thread.start();
        facts.open.await();
    }

    @Override
    public void run() {
        HttpRequest request =
                HttpRequest.newBuilder(stream).timeout(Duration.ofMinutes(1)).build();
        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
                read(line.next());
                open.countDown();
            }
            throw new IllegalStateException("the stream ended");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(String line) throws IOException {
        if (line.startsWith("data:")) {
            String date = lastPublished(line.substring(5));
            if (date != null && date.indexOf('T') > 0) {
                ledger.told(Instant.parse(date));
            }
        }
    }

    private static String lastPublished(String fact) throws IOException {
        try (JsonParser parser = JSON.createParser(fact)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("lastPublished");
                parser.nextToken();
                if (found) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
