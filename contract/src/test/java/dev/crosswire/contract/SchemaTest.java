package dev.crosswire.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the records are, and only ever add to what they said in earlier versions. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** A record of a version of the contract: 0 is today's. */
    private record Golden(int version, String name) {
        private Path directory() {
            return version == 0 ? GOLDEN : GOLDEN.resolve("v" + version);
        }

        private JsonNode json() throws IOException {
            return JSON.readTree(directory().resolve(name + ".json").toFile());
        }
    }

    static List<Golden> everyGoldenRecord() throws IOException {
        return Stream.concat(Stream.of(0), versions().stream())
                .flatMap(version -> Schemas.RECORDS.stream().map(name -> new Golden(version, name)))
                .toList();
    }

    static List<Integer> versions() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("v\\d+"))
                    .map(name -> Integer.valueOf(name.substring(1)))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("everyGoldenRecord")
    void recordsOfEveryVersionAreWhatTodaysSchemaSays(Golden golden) throws Exception {
        assertEquals(Set.of(), errors(today(), golden.name(), golden.json()));
        Class<?> type = Class.forName("dev.crosswire.contract." + golden.name());
        Object record = JSON.treeToValue(golden.json(), type);
        assertEquals(Set.of(), errors(today(), golden.name(), JSON.valueToTree(record)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyEarlierVersionReadsWhatIsWrittenToday(int version) throws IOException {
        JsonNode earlier = schema(version);
        assertEquals(List.of(), Compatibility.breaks(earlier, today()));
        for (String name : Schemas.RECORDS) {
            assertEquals(Set.of(), errors(earlier, name, new Golden(0, name).json()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyGoldenRecord")
    void aFieldThatIsMissingOrOfAnotherKindIsAnError(Golden golden) throws IOException {
        for (Iterator<String> names = golden.json().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            ObjectNode without = (ObjectNode) golden.json();
            without.remove(name);
            assertFalse(errors(today(), golden.name(), without).isEmpty(), "without " + name);
            ObjectNode other = (ObjectNode) golden.json();
            other.putObject(name).put("unexpected", true);
            assertFalse(errors(today(), golden.name(), other).isEmpty(), name + " as something else");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Article, Article",
        "Reading, Reading",
        "Publication, Publication",
        "Claim, Claim",
        "Fact, Fact",
        "Position, Position",
        "Origin, Origin",
        "Relation, Relation",
        "Quantity, Quantity",
        "Place, Place",
        "TimeSpan, TimeSpan",
        "Attribution, Attribution",
        "Evidence, Evidence",
        "Entity, Entity"
    })
    void everyFieldIsInTheSchemaAndNoOther(String definition, String record) throws Exception {
        RecordComponent[] components =
                Class.forName("dev.crosswire.contract." + record).getRecordComponents();
        assertEquals(
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new)),
                names(today().at("/definitions/" + definition + "/properties")));
    }

    @Test
    void closedSetsAreTheSame() throws IOException {
        assertClosed("/definitions/EventType/enum", EventType.values());
        assertClosed("/definitions/Status/enum", Status.values());
        assertClosed("/definitions/Polarity/enum", Polarity.values());
        assertClosed("/definitions/Modality/enum", Modality.values());
        assertClosed("/definitions/Quantity/properties/comparator/enum", Comparator.values());
        assertClosed("/definitions/Relation/properties/relation/enum", RelationKind.values());
    }

    private static void assertClosed(String pointer, Labelled[] values) throws IOException {
        Set<String> said = new TreeSet<>();
        today().at(pointer).forEach(value -> said.add(value.asText()));
        assertEquals(Arrays.stream(values).map(Labelled::label).collect(Collectors.toCollection(TreeSet::new)), said);
    }

    /** The check itself sees what it is there to see. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/definitions/Claim/properties | evidence | remove | Claim.evidence is gone",
                "/definitions/Claim/properties/predicate | type | integer | Claim.predicate has another type",
                "/definitions/Claim | required | [\"id\"] | Claim has another required",
                "/definitions/Status | enum | [\"single\"] | Status has another enum",
                "/definitions | Origin | remove | Origin is gone"
            })
    void whatBreaksReadersIsSeen(String at, String field, String change, String told) throws IOException {
        JsonNode changed = today();
        ObjectNode place = (ObjectNode) changed.at(at);
        if (change.equals("remove")) {
            place.remove(field);
        } else {
            place.set(
                    field,
                    change.startsWith("[")
                            ? JSON.readTree(change)
                            : JSON.getNodeFactory().textNode(change));
        }
        assertTrue(Compatibility.breaks(today(), changed).contains(told));
    }

    @Test
    void anAddedFieldBreaksNobody() throws IOException {
        JsonNode changed = today();
        ((ObjectNode) changed.at("/definitions/Claim/properties"))
                .putObject("addedLater")
                .put("type", "string");
        assertEquals(List.of(), Compatibility.breaks(today(), changed));
    }

    private static JsonNode today() throws IOException {
        return JSON.readTree(Schemas.document());
    }

    private static JsonNode schema(int version) throws IOException {
        return JSON.readTree(
                GOLDEN.resolve("v" + version + "/records.schema.json").toFile());
    }

    private static Set<String> errors(JsonNode document, String name, JsonNode record) {
        ObjectNode schema = document.deepCopy();
        schema.put("$ref", "#/definitions/" + name);
        JsonSchema validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        return validator.validate(record).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }
}
