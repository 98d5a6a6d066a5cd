package dev.crosswire.extract.claim;

import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.place.FoundPlace;

/** Whether words around an event's own say that it happens at a place: its cause's, those of a clause that describes the place. */
final class PlacesAround {
    private static final int STEPS = 8;

    private final Sentence sentence;
    private final PlacePhrases phrases;

    PlacesAround(Sentence sentence, PlacePhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    boolean ofBlow(FoundPlace place) {
        int noun = phrases.bearer(place);
        boolean hangs = phrases.preposition(place) >= 0
                || sentence.word(phrases.head(place)).hasRelation("compound", "amod", "nmod", "poss");
        return noun >= 0 && hangs && Scenes.isBlow(phrases.lemma(noun));
    }

    /** "the fire in Lyon killed two", "the Lyon fire that killed two": the place is that of the blow which does it. */
    boolean ofItsCause(Event event, FoundPlace place) {
        return Scenes.BLOWS.contains(event.type())
                && ofBlow(place)
                && event.agents().contains(phrases.bearer(place));
    }

    /** "Chad and Sudan exchanged fire", "shelled each other": those who strike one another are struck where they are. */
    boolean isMutual(Event event, FoundPlace place) {
        boolean both = Where.STRIKES.contains(event.type())
                && event.agents().size() > 1
                && event.agents().contains(phrases.head(place));
        return both && (Locative.MUTUAL.has(phrases.lemma(event.head())) || saysEachOther(event.from()));
    }

    private boolean saysEachOther(int from) {
        for (int i = from; i + 1 < sentence.size(); i++) {
            String two = phrases.form(i) + " " + phrases.form(i + 1);
            if (two.startsWith("each other") || two.startsWith("one another")) {
                return true;
            }
        }
        return false;
    }

    /** "Highway 9, where he shot two people": the place that the event's clause describes. */
    boolean isDescribed(Event event, FoundPlace place) {
        int at = event.head();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(at);
            int where = sentence.firstChild(at, child -> phrases.form(child).equals("where"));
            if (word.relation().equals("relcl") && isStruckByClause(at)) {
                return word.head() >= place.from() && word.head() < place.to();
            } else if (where >= 0 && word.hasRelation("relcl", "advcl")) {
                return where == place.to()
                        || where == place.to() + 1 && phrases.form(where - 1).equals(",");
            } else if (!word.hasRelation("conj", "xcomp")) {
                return false;
            }
            at = word.head();
        }
        return false;
    }

    /** "the Brenna ford, used by", "a school in Brenna, which has": what the clause describes is the place, or is there. */
    boolean isOfWhat(Event event, FoundPlace place) {
        Word verb = sentence.word(event.head());
        int noun = verb.head();
        boolean clause = verb.relation().equals("relcl") && isWhich(event.head())
                || verb.relation().equals("acl") && verb.hasTag("VBN");
        if (!clause || noun < 0 || Where.isSaid(event.type())) {
            return false;
        }
        boolean state =
                place.place().country() != null && place.place().within().isEmpty();
        boolean itself = noun >= place.from() && noun < place.to() && !state;
        boolean there = phrases.preposition(place) == place.from() - 1
                && Locative.AT.has(phrases.form(place.from() - 1))
                && sentence.word(place.from() - 1).head() == noun;
        return itself || there;
    }

    /** Whether a verb's subject is "which" or "that". */
    private boolean isWhich(int verb) {
        int subject = sentence.child(verb, "nsubj", "nsubjpass");
        return subject >= 0 && sentence.word(subject).hasTag("WDT");
    }

    /** "Puebla, which was hit by": what the clause describes is what its verb strikes. */
    private boolean isStruckByClause(int verb) {
        return Locative.OBJECT.has(phrases.lemma(verb))
                && sentence.children(verb).stream()
                        .map(sentence::word)
                        .anyMatch(child -> child.tag().startsWith("W") && child.hasRelation("dobj", "nsubjpass"));
    }

    /** "hit Puebla". */
    boolean objectOfBlow(FoundPlace place) {
        Word word = sentence.word(phrases.head(place));
        return word.hasRelation("dobj", "nsubjpass") && Locative.OBJECT.has(phrases.lemma(word.head()));
    }
}
