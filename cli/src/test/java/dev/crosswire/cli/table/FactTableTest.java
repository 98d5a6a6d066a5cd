package dev.crosswire.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Origin;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Position;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.Status;
import dev.crosswire.contract.TimeSpan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTableTest {
    private static final String DRONES = "How many drones did Russia launch at Ukraine on 18–19 March 2025?";

    private static Answer drones(int value, Comparator comparator) {
        return new Answer.Counted(Quantity.of(BigDecimal.valueOf(value), comparator, "drone"));
    }

    private static Position position(Answer answer, String... origins) {
        List<Origin> named = List.of(origins).stream()
                .map(name -> new Origin(name, List.of(), List.of(), 1))
                .toList();
        return new Position(answer, Polarity.POSITIVE, Modality.ACTUAL, named, "2025-03-19", "2025-03-19");
    }

    private static Fact fact(String question, Status status, Polarity polarity, Position... positions) {
        Fact.Best best = new Fact.Best(positions[0].answer(), polarity);
        return new Fact(
                "id of " + question,
                EventType.ATTACK,
                question,
                status,
                best,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(positions),
                List.of(),
                "because",
                null,
                positions.length,
                1,
                positions.length,
                "2025-03-19",
                "2025-03-19",
                1,
                1);
    }

    private static Fact single(String question, Answer answer, Polarity polarity) {
        return fact(question, Status.SINGLE, polarity, position(answer, "Reuters"));
    }

    @Test
    void showsQuestionBestValueStatusAndOrigins() {
        Fact disputed = fact(
                DRONES,
                Status.DISPUTED,
                Polarity.POSITIVE,
                position(drones(145, Comparator.EQUAL), "Ukrainian Air Force"),
                position(drones(40, Comparator.MORE_THAN), "Volodymyr Zelensky", "Ukrainian Air Force"));
        List<String> lines = new FactTable(100).lines(List.of(disputed), 10);
        assertEquals(
                "QUESTION                                    BEST VALUE        STATUS        ORIGINS", lines.get(0));
        assertEquals(
                "How many drones did Russia launch at        145               disputed      Ukrainian Air Force,",
                lines.get(2));
        assertEquals(
                "Ukraine on 18–19 March 2025?                                                Volodymyr Zelensky",
                lines.get(3));
        assertEquals(4, lines.size());
    }

    @Test
    void showsWhatIsDisputedFirstAndSaysHowMuchItLeavesOut() {
        Fact lone = single("A?", new Answer.YesNo(), Polarity.POSITIVE);
        Fact disputed = fact("B?", Status.DISPUTED, Polarity.POSITIVE, position(new Answer.YesNo(), "Tass"));
        List<String> lines = new FactTable(80).lines(List.of(lone, disputed), 1);
        assertTrue(lines.get(2).startsWith("B? "), lines.get(2));
        assertEquals("… and 1 more", lines.get(3));
    }

    @Test
    void fitsTheTerminal() {
        Fact fact = fact(
                DRONES.repeat(3),
                Status.CORROBORATED,
                Polarity.POSITIVE,
                position(drones(1, Comparator.ABOUT), "a".repeat(90)));
        for (int columns : new int[] {60, 80, 133, 200}) {
            new FactTable(columns)
                    .lines(List.of(fact), 10)
                    .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= columns, line));
        }
    }

    @Test
    void putsAnswersInWords() {
        BigDecimal five = BigDecimal.valueOf(5);
        assertEquals("> 40", answer(drones(40, Comparator.MORE_THAN)));
        assertEquals("≥ 2", answer(drones(2, Comparator.AT_LEAST)));
        assertEquals("5–9", answer(new Answer.Counted(Quantity.between(five, BigDecimal.valueOf(9), "drone"))));
        assertEquals("≥ 5", answer(new Answer.Counted(Quantity.between(five, null, "drone"))));
        assertEquals("5 USD", answer(new Answer.Counted(Quantity.of(five, Comparator.EQUAL, "USD"))));
        assertEquals("70,000", answer(drones(70_000, Comparator.EQUAL)));
        assertEquals(
                "> 80 % of plants",
                answer(new Answer.Counted(
                        Quantity.of(new BigDecimal("0.8"), Comparator.MORE_THAN, "share of plants"))));
        assertEquals(
                "1.25 person",
                answer(new Answer.Counted(Quantity.of(new BigDecimal("1.25"), Comparator.EQUAL, "person"))));
        assertEquals("5", answer(new Answer.Counted(Quantity.of(five, Comparator.EQUAL, null))));
        assertEquals("2025-03-18", answer(new Answer.Dated(new TimeSpan("2025-03-18", "2025-03-18", null))));
        assertEquals("until 2025-03", answer(new Answer.Dated(new TimeSpan(null, "2025-03", null))));
        assertEquals("Sumy, Kursk", answer(new Answer.Located(List.of(Place.named("Sumy"), Place.named("Kursk")))));
        assertEquals("Russia", answer(new Answer.Named(List.of(new Entity("Russia")))));
        assertEquals("difficult", answer(new Answer.Described("difficult")));
        assertEquals("yes", answer(new Answer.YesNo()));
        assertEquals("no", AnswerText.of(single(DRONES, new Answer.YesNo(), Polarity.NEGATIVE)));
        Answer hurt = new Answer.Counted(Quantity.of(BigDecimal.valueOf(14), Comparator.EQUAL, "person"));
        assertEquals("14", AnswerText.of(single("How many people were injured?", hurt, Polarity.POSITIVE)));
        assertEquals("not 7", AnswerText.of(single(DRONES, drones(7, Comparator.EQUAL), Polarity.NEGATIVE)));
    }

    private static String answer(Answer answer) {
        return AnswerText.of(single(DRONES, answer, Polarity.POSITIVE));
    }
}
