package dev.crosswire.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "spot_imgspot_img|true",
                "Similar news|true",
                "Read more: Five tips|true",
                "PHOTOS | Flood in Faenza|true",
                "Photograph: George Frey/Getty Images|true",
                "Updated: 2014-03-11 07:20 (Agency)|true",
                "This slideshow requires JavaScript.|true",
                "12:34|true",
                "This is a developing story. Check back for updates.|true",
                "Police shared more details on Monday.|false",
                "News of the attack spread.|false",
                "Ten people died.|false",
            })
    void knowsFurniture(String row) {
        int bar = row.lastIndexOf('|');
        assertEquals(Boolean.parseBoolean(row.substring(bar + 1)), Furniture.is(row.substring(0, bar)), row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIMA - Ten people died.",
                "Lima, Jun 08, 2017: Ten people died.",
                "LIMA, June 8 (Orion News) - Ten people died.",
                "LIMA, Peru, June 8 (Orion News) - Ten people died.",
                "LIMA/QUITO, Peru (Orion) - Ten people died.",
                "LIMA -- (Orion) -- Ten people died.",
                "Lima (dpa) - Ten people died.",
                "(Orion) -- Ten people died.",
                "\u2022 Ten people died.",
                "- Ten people died."
            })
    void passesOverDatelinesAndBullets(String line) {
        assertEquals("Ten people died.", line.substring(Furniture.lead(line)));
    }

    @Test
    void passesOverTheOneTownBeforeAColon() {
        String rest = "Ten people died when a bus left the road near a bridge on Monday night, police said.";
        assertEquals(List.of(rest), texts("LIMA, Peru: " + rest));
        assertEquals(List.of("BERG: " + rest, "LUND: No, " + rest), texts("BERG: " + rest + "\nLUND: No, " + rest));
    }

    private static List<String> texts(String text) {
        return Paragraphs.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void passesOverRepeatsAndDatelines() {
        String text =
                "PARIS (AP) - Ten people died.\nSpot\n\nTen people died on Monday night.\nTen people died on Monday night.\n";
        List<String> found = Paragraphs.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
        assertEquals(List.of("Ten people died.", "Spot", "Ten people died on Monday night."), found);
    }
}
