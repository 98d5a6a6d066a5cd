package dev.crosswire.edge.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlainHttp1Test {
    @TestHTTPResource("/q/health")
    URI health;

    @Test
    void whoAsksForHttp2OnAPlainConnectionIsAnsweredByHttp1() throws Exception {
        HttpClient asking =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(30)).build();

        HttpResponse<String> answer = asking.send(request, BodyHandlers.ofString());

        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        assertEquals(200, answer.statusCode());
    }
}
