package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.stream.IntStream;

/** Numbers of the noun that a relative clause or a participle tells of: "1,500 people who left the firm", "the 900 jobs created". */
final class RelativeCounts {
    private final Sentence sentence;

    RelativeCounts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "1,500 people who left the firm", "the 900 jobs created": the number that counts the noun of which a clause without one tells. */
    boolean isAntecedents(Event event, FoundQuantity number) {
        Word verb = sentence.word(event.head());
        int noun = verb.head();
        return (verb.relation().equals("relcl") || isRestricted(event, number))
                && noun >= 0
                && !number.part()
                && (number.head() == noun || number.from() <= noun && noun < number.to())
                && (event.targets().contains(noun) || event.agents().contains(noun));
    }

    /** "the 900 jobs created last year": a participle that tells which are counted. */
    private boolean isRestricted(Event event, FoundQuantity number) {
        Word verb = sentence.word(event.head());
        return verb.relation().equals("acl")
                && verb.hasTag("VBN")
                && number.head() == verb.head()
                && IntStream.range(verb.head() + 1, event.head())
                        .noneMatch(i -> sentence.word(i).tag().equals(","));
    }

    /** "68 cases, 48 that were linked to the fair": a number that stands itself before the relative clause. */
    boolean leads(Event event, FoundQuantity number) {
        int relative = number.to();
        return number.head() < 0
                && relative < sentence.size()
                && sentence.word(relative).hasTag("WDT", "WP")
                && sentence.word(relative).head() == event.head();
    }

    /** "the 30-day truce that Trump has endorsed": what the clause is done to. */
    boolean isObject(Event event, FoundQuantity number) {
        int noun = sentence.word(event.head()).head();
        return !number.part()
                && sentence.word(event.head()).relation().equals("relcl")
                && noun >= 0
                && !NumberScopes.holds(event, number)
                && event.targets().contains(noun)
                && !event.agents().contains(noun)
                && !event.agents().isEmpty()
                && (number.head() == noun || sentence.holds(noun, number.from()) && number.to() <= noun);
    }
}
