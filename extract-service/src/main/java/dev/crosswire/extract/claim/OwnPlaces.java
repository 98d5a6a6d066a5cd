package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.place.FoundPlace;
import dev.crosswire.extract.place.PlaceWords;
import java.util.EnumSet;
import java.util.Set;

/** Whether an event's own words say that it happens at a place: "in Nice", "struck Kyiv", "the Nice attack". */
final class OwnPlaces {
    private static final int STEPS = 8;

    /** What a hospital, school or airport does on its own ground. */
    private static final Set<EventType> TENDING = EnumSet.of(
            EventType.OPERATE, EventType.RESPOND, EventType.OTHER, EventType.INJURY, EventType.DEATH, EventType.AID);

    /** What a state is said to see or have. */
    private static final Set<EventType> COUNTED = EnumSet.of(
            EventType.DISASTER, EventType.DEATH, EventType.INJURY, EventType.ECONOMY, EventType.OTHER, EventType.VOTE);

    private final Sentence sentence;
    private final PlacePhrases phrases;

    OwnPlaces(Sentence sentence, PlacePhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    boolean at(Event event, FoundPlace place) {
        int preposition = phrases.preposition(place);
        if (preposition < 0) {
            return false;
        }
        String form = phrases.form(preposition);
        boolean own = sentence.word(preposition).head() == event.head();
        if (isOfExample(preposition, event)
                || Where.SAID.contains(event.type()) && !own
                || Where.ABOUT.contains(event.type()) && topical(preposition, event.head())) {
            return false;
        }
        boolean moved = motion(sentence.word(preposition).head()) || motion(event.head()) && !event.nominal();
        return Locative.AT.has(form) || Locative.TOWARDS.has(form) && moved;
    }

    /** "shelled towns, including a school in Lviv": the place is that of the example alone. */
    private boolean isOfExample(int preposition, Event event) {
        int at = sentence.word(preposition).head();
        for (int steps = 0; at >= 0 && at != event.head() && steps < STEPS; steps++) {
            if (event.targets().contains(at)) {
                return false;
            } else if (phrases.form(at).equals("including")) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** Whether a place belongs to what an event is about: it hangs on a phrase with "on", "about" or "of". */
    private boolean topical(int preposition, int event) {
        int at = sentence.word(preposition).head();
        for (int steps = 0; at >= 0 && at != event && steps < STEPS; steps++) {
            boolean meeting = EventNouns.typeOf(phrases.lemma(at))
                    .filter(Where.ABOUT::contains)
                    .isPresent();
            boolean on = Locative.TOPIC.has(phrases.form(at))
                    && sentence.word(at).relation().equals("prep");
            boolean subject = sentence.word(at).relation().equals("dobj") && !Locative.TAKING.has(phrases.lemma(event));
            if (on || subject && !meeting) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    private static boolean isState(Place place) {
        return place.country() != null && place.within().isEmpty();
    }

    /** Whether a word tells of a motion ("flew to Texas", "on the way to Basel"). */
    private boolean motion(int word) {
        return Locative.MOTION.has(phrases.lemma(word));
    }

    /** "struck Kyiv", "attacked the Sumy and Odesa regions", "entered the city", "damaged Ukraine's grid", "the Nice attack". */
    boolean struck(Event event, FoundPlace place) {
        int head = phrases.head(place);
        for (int steps = 0; head >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(head);
            boolean own = word.head() == event.head();
            if (own && word.hasRelation("dobj", "nsubjpass") && Locative.OBJECT.has(phrases.lemma(word.head()))) {
                return true;
            } else if (own && word.relation().equals("nsubj")) {
                boolean ground = TENDING.contains(event.type())
                        && PlaceWords.isSite(place.place().name());
                return ground
                        || Locative.SUBJECT.has(phrases.lemma(event.head()))
                        || COUNTED.contains(event.type())
                                && isState(place.place())
                                && Locative.SEEING.has(phrases.lemma(event.head()));
            } else if (Where.STRIKES.contains(event.type()) && event.targets().contains(head)) {
                return place.place().country() != null;
            } else if (word.relation().equals("pobj") && Locative.LIST.has(phrases.form(word.head()))) {
                head = sentence.word(word.head()).head();
                continue;
            } else if (!PlacePhrases.LINKS.contains(word.relation())
                    && !word.relation().equals("poss")) {
                return false;
            }
            boolean inner = own && event.nominal() && !word.relation().equals("poss");
            if ((head == event.head() || inner) && Where.HAPPENINGS.contains(event.type())) {
                return true;
            }
            head = word.head();
        }
        return false;
    }
}
