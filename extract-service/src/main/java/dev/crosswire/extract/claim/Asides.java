package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.lexicon.Forms;
import dev.crosswire.extract.quantity.FoundQuantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Numbers of a sentence that say how something is, where it is, or of what a part is taken, and count nothing that happened. */
final class Asides {
    private static final Set<EventType> HARM =
            Set.of(EventType.DEATH, EventType.INJURY, EventType.DAMAGE, EventType.DISASTER, EventType.ACCUSE);

    /** Of these, "with" names the other side. */
    private static final Set<EventType> DEALINGS =
            EnumSet.of(EventType.MEET, EventType.AGREE, EventType.CALL, EventType.EXCHANGE);

    private final Sentence sentence;
    private final Forms forms;
    private final List<Event> events;
    private final Wholes wholes;
    private final Distances distances;
    private final Descriptions descriptions;

    Asides(Sentence sentence, List<Event> events) {
        this.sentence = sentence;
        this.forms = Forms.of(sentence);
        this.events = events;
        this.wholes = new Wholes(forms, events);
        this.distances = new Distances(forms, events);
        this.descriptions = new Descriptions(forms, events);
    }

    /** Whether a number is of no event of its sentence. */
    boolean has(FoundQuantity number, List<FoundQuantity> all) {
        return isEmpty(number, all)
                || distances.isAside(number)
                || Difference.is(sentence, number)
                || descriptions.isDescription(number)
                || isCompany(number)
                || wholes.has(number);
    }

    /** Whether a number tells nothing, be it of an event or by itself. */
    boolean isEmpty(FoundQuantity number, List<FoundQuantity> all) {
        return descriptions.isMaturity(number)
                || descriptions.isSize(number, all)
                || descriptions.isSpell(number, all)
                || wholes.has(number) && !wholes.isSpoken(number)
                || isAlternative(number)
                || isRestated(number, all)
                || distances.isRace(number)
                || distances.isAltitude(number)
                || isMinute(number)
                || isSites(number)
                        && all.stream().anyMatch(other -> !isSites(other) && descriptions.isBeside(number, other));
    }

    /** Whether what is of a type does harm, or tells of it. */
    static boolean isHarm(EventType type) {
        return HARM.contains(type);
    }

    /** "won 21 of 27 points (78 percent)": the share that a count in front of the bracket comes to. */
    private boolean isRestated(FoundQuantity number, List<FoundQuantity> all) {
        int bracket = number.from() - 1;
        return number.quantity().unit().startsWith("share")
                && forms.is(bracket, "(", "-lrb-")
                && forms.is(number.to(), ")", "-rrb-")
                && all.stream()
                        .anyMatch(count -> !count.quantity().unit().startsWith("share")
                                && count.from() < bracket
                                && (count.head() == bracket - 1 || count.to() == bracket));
    }

    /** "scored on 57 minutes": when. */
    private boolean isMinute(FoundQuantity number) {
        return number.quantity().unit().equals("minute") && forms.is(number.from() - 1, "on");
    }

    /** "three trains instead of two": what is not. */
    private boolean isAlternative(FoundQuantity number) {
        int of = number.from() - 1;
        return forms.is(of, "of") && forms.is(of - 1, "instead") || forms.is(of, "than") && forms.is(of - 1, "rather");
    }

    /** "killed 12 people in two villages": how many places it happened in, beside what is counted. */
    private boolean isSites(FoundQuantity number) {
        int noun = number.head();
        boolean within = noun >= 0
                && forms.relation(noun).equals("pobj")
                && NumberWords.WITHIN.has(forms.lower(sentence.word(noun).head()));
        return within
                && NumberWords.SITE.has(forms.lemma(noun))
                && events.stream().anyMatch(event -> HARM.contains(event.type()) && event.holds(noun))
                && events.stream().noneMatch(event -> Descriptions.participates(event, noun));
    }

    /** "the largest city near the fault with 200,000 people": a noun's "with" counts what is there, and not what happened. */
    private boolean isCompany(FoundQuantity number) {
        int last = number.head() >= 0 ? number.head() : number.to() - 1;
        int with = forms.relation(last).equals("pobj") ? sentence.word(last).head() : -1;
        int noun = with >= 0 && with < number.from() && forms.form(with).equals("with")
                ? sentence.word(with).head()
                : -1;
        return forms.noun(noun)
                && !(forms.is(noun - 1, "in") && forms.is(noun + 1, "with"))
                && events.stream().noneMatch(event -> DEALINGS.contains(event.type()) && event.holds(noun))
                && events.stream().noneMatch(event -> Descriptions.participates(event, noun) || event.head() == noun);
    }

    Descriptions descriptions() {
        return descriptions;
    }
}
