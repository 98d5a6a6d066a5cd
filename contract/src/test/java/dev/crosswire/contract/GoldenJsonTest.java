package dev.crosswire.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each record reads its golden file and writes it again, field for field, in the contract's own order. */
class GoldenJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"Article", "Reading", "Claim", "Fact"})
    void readsAndWritesTheGoldenFile(String name) throws Exception {
        String golden = Files.readString(Path.of("src/test/resources/golden", name + ".json"));
        Object value = JSON.readValue(golden, Class.forName("dev.crosswire.contract." + name));
        assertEquals(
                JSON.readTree(golden).toPrettyString(),
                JSON.readTree(JSON.writeValueAsString(value)).toPrettyString());
        assertEquals(value, JSON.readValue(JSON.writeValueAsBytes(value), value.getClass()));
    }

    @ParameterizedTest
    @CsvSource({"Article", "Reading", "Claim", "Fact"})
    void ignoresFieldsItDoesNotKnow(String name) throws IOException, ClassNotFoundException {
        String golden = Files.readString(Path.of("src/test/resources/golden", name + ".json"));
        Class<?> type = Class.forName("dev.crosswire.contract." + name);
        String newer = golden.replaceFirst("\\{", "{\"addedLater\": {\"deep\": [1]},");
        assertEquals(JSON.readValue(golden, type), JSON.readValue(newer, type));
    }
}
