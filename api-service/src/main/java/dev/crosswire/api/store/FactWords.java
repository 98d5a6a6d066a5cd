package dev.crosswire.api.store;

import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.Fact;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.TimeSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a fact can be found by. */
final class FactWords {
    private FactWords() {}

    /** Who takes part, in lower case. */
    static List<String> names(Fact fact) {
        return Stream.of(
                        fact.agent().stream(),
                        fact.target().stream(),
                        answers(fact).flatMap(FactWords::named))
                .flatMap(names -> names)
                .map(Entity::name)
                .map(FactWords::folded)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where it happens, the places that contain those, and their countries, in lower case. */
    static List<String> places(Fact fact) {
        return Stream.concat(fact.place().stream(), answers(fact).flatMap(FactWords::located))
                .flatMap(place -> Stream.concat(
                        Stream.ofNullable(place.country()),
                        Stream.concat(Stream.of(place.name()), place.within().stream())))
                .map(FactWords::folded)
                .distinct()
                .sorted()
                .toList();
    }

    /** The days it happens on as a range in the database's form, null where nothing says. */
    static String happened(Fact fact) {
        TimeSpan time = fact.time();
        if (time == null) {
            return null;
        }
        try {
            String first = time.start() == null ? "" : first(time.start()).toString();
            String after = time.end() == null ? "" : after(time.end()).toString();
            return "[" + first + "," + after + ")";
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The words that a full-text search looks into. */
    static String words(Fact fact) {
        StringBuilder words = new StringBuilder(fact.question()).append('\n').append(fact.why());
        names(fact).forEach(name -> words.append('\n').append(name));
        places(fact).forEach(place -> words.append('\n').append(place));
        answers(fact).filter(Answer.Described.class::isInstance).forEach(answer -> words.append('\n')
                .append(((Answer.Described) answer).description()));
        return words.toString();
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<Answer> answers(Fact fact) {
        return fact.positions().stream().map(position -> position.answer());
    }

    private static Stream<Entity> named(Answer answer) {
        return answer instanceof Answer.Named named ? named.entity().stream() : Stream.empty();
    }

    private static Stream<Place> located(Answer answer) {
        return answer instanceof Answer.Located located ? located.place().stream() : Stream.empty();
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate after(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).plusYears(1).atDay(1);
            case 7 -> YearMonth.parse(date).plusMonths(1).atDay(1);
            default -> LocalDate.parse(date).plusDays(1);
        };
    }
}
