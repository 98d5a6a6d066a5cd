package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.place.FoundPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a sentence's places an event happens at, by the phrases that name them. */
final class Where {
    /** Acts of speech and thought, which seldom happen anywhere: only a place that their own predicate takes counts. */
    private static final Set<EventType> SAID = EnumSet.of(
            EventType.PROPOSE,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.ORDER,
            EventType.PROMISE,
            EventType.CALL,
            EventType.EVALUATE,
            EventType.DEMAND,
            EventType.AGREE);

    /** What only its own words place, not those of what it is about ("talks on a truce in the gulf"). */
    private static final Set<EventType> ABOUT = EnumSet.of(EventType.MEET, EventType.LEGAL);

    /** What is struck by these may be a country or a town by name: "Russia attacked Ukraine". */
    private static final Set<EventType> STRIKES =
            EnumSet.of(EventType.ATTACK, EventType.DAMAGE, EventType.CONTROL, EventType.DISASTER);

    /** What happens at the place that stands before its noun: "the Nice attack". */
    private static final Set<EventType> HAPPENINGS =
            EnumSet.of(EventType.ATTACK, EventType.DEATH, EventType.INJURY, EventType.DISASTER, EventType.VOTE);

    private static final int STEPS = 8;

    private final Sentence sentence;
    private final List<FoundPlace> places;
    private final PlacePhrases phrases;

    Where(Sentence sentence, List<FoundPlace> places) {
        this.sentence = sentence;
        this.phrases = new PlacePhrases(sentence);
        this.places = Nesting.closest(phrases, places);
    }

    /** Whether a type is of acts of speech and thought. */
    static boolean isSaid(EventType type) {
        return SAID.contains(type);
    }

    /** Where an event happens, as its words say: the most specific places. */
    List<Place> of(Event event) {
        return of(event, 0, sentence.size());
    }

    /** The same, of the words from one to before another alone. */
    private List<Place> of(Event event, int from, int to) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (FoundPlace place : places) {
            boolean within = place.from() >= from && place.to() <= to;
            if (within && (isAround(event, place) || event.scope().get(place.to() - 1) && isNamed(event, place))) {
                found.putIfAbsent(place.place().name(), place.place());
            }
        }
        return found.isEmpty() ? away(event) : Nesting.closest(found.values());
    }

    /** "struck 20 miles south of Quito": of what is named nowhere else, the place from which it is told. */
    private List<Place> away(Event event) {
        return places.stream()
                .filter(place -> STRIKES.contains(event.type()) && event.scope().get(place.to() - 1))
                .filter(place -> phrases.away(place) >= 0)
                .map(FoundPlace::place)
                .toList();
    }

    /** Whether a place's phrase says that an event of whose words it is happens there. */
    private boolean isNamed(Event event, FoundPlace place) {
        return at(event, place) || struck(event, place);
    }

    /** Whether words outside the event's own say that it happens at a place. */
    private boolean isAround(Event event, FoundPlace place) {
        return ofItsCause(event, place) || isMutual(event, place) || isDescribed(event, place);
    }

    /**
     * Where each of an event's counts happens: where several have places of their own, each is there ("six died in Lima, two
     * in Cusco"), else all are where the event is.
     */
    List<List<Place>> of(Event event, List<Counted> counts) {
        List<List<Place>> own = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int to = i + 1 < counts.size() ? counts.get(i + 1).from() : sentence.size();
            List<Place> inside = i == 0 ? tallied(counts.get(i)) : inside(counts.get(i));
            own.add(inside.isEmpty() ? of(event, i == 0 ? 0 : counts.get(i).from(), to) : inside);
        }
        boolean apart = own.stream().filter(places -> !places.isEmpty()).count() > 1;
        List<Place> all = of(event);
        return own.stream()
                .map(places -> apart && !places.isEmpty() ? places : all)
                .toList();
    }

    /** "two in Utah", "Lagos (2)": the places that a count's own words name. */
    private List<Place> inside(Counted count) {
        List<Place> tallied = tallied(count);
        return !tallied.isEmpty() || count.quantity() == null
                ? tallied
                : places.stream()
                        .filter(place -> place.from() >= count.from() && place.to() <= count.to())
                        .filter(place -> phrases.preposition(place) >= count.from()
                                && Locative.AT.has(phrases.form(phrases.preposition(place))))
                        .map(FoundPlace::place)
                        .toList();
    }

    /** "Lagos (2)": the place whose bracket closes the words that carry a count. */
    private List<Place> tallied(Counted count) {
        int open = count.to() - 3;
        boolean bracket = open > 0
                && sentence.word(open).tag().equals("-LRB-")
                && sentence.word(count.to() - 1).tag().equals("-RRB-");
        return !bracket || count.quantity() == null
                ? List.of()
                : places.stream()
                        .filter(place -> place.to() == open)
                        .map(FoundPlace::place)
                        .toList();
    }

    /** The places that the sentence names as those where something is, or was struck, once a mention: also "Port of Lima". */
    List<Place> located() {
        return places.stream()
                .filter(place -> phrases.preposition(place) >= 0 || phrases.isInName(place) || objectOfBlow(place))
                .map(FoundPlace::place)
                .toList();
    }

    /** The places of the blows that the sentence names by nouns: "the attack in Nice", "the Nice attack". */
    List<Place> struck() {
        return places.stream().filter(this::ofBlow).map(FoundPlace::place).toList();
    }

    private boolean ofBlow(FoundPlace place) {
        int noun = phrases.bearer(place);
        boolean hangs = phrases.preposition(place) >= 0
                || Set.of("compound", "amod", "nmod", "poss")
                        .contains(sentence.word(phrases.head(place)).relation());
        return noun >= 0 && hangs && Scenes.isBlow(phrases.lemma(noun));
    }

    /** "the fire in Lyon killed two", "the Lyon fire that killed two": the place is that of the blow which does it. */
    private boolean ofItsCause(Event event, FoundPlace place) {
        return Scenes.BLOWS.contains(event.type())
                && ofBlow(place)
                && event.agents().contains(phrases.bearer(place));
    }

    /** "Chad and Sudan exchanged fire", "shelled each other": those who strike one another are struck where they are. */
    private boolean isMutual(Event event, FoundPlace place) {
        boolean both = STRIKES.contains(event.type())
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
    private boolean isDescribed(Event event, FoundPlace place) {
        int at = event.head();
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(at);
            int where = sentence.children(at).stream()
                    .filter(child -> phrases.form(child).equals("where"))
                    .findFirst()
                    .orElse(-1);
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

    /** "Puebla, which was hit by": what the clause describes is what its verb strikes. */
    private boolean isStruckByClause(int verb) {
        return Locative.OBJECT.has(phrases.lemma(verb))
                && sentence.children(verb).stream()
                        .map(sentence::word)
                        .anyMatch(child -> child.tag().startsWith("W") && child.hasRelation("dobj", "nsubjpass"));
    }

    /** "hit Puebla". */
    private boolean objectOfBlow(FoundPlace place) {
        Word word = sentence.word(phrases.head(place));
        return word.hasRelation("dobj", "nsubjpass") && Locative.OBJECT.has(phrases.lemma(word.head()));
    }

    /** Whether some words name a place where something is. */
    boolean named(BitSet words) {
        return places.stream().anyMatch(place -> words.get(place.to() - 1) && phrases.preposition(place) >= 0);
    }

    private boolean at(Event event, FoundPlace place) {
        int preposition = phrases.preposition(place);
        if (preposition < 0) {
            return false;
        }
        String form = phrases.form(preposition);
        boolean own = sentence.word(preposition).head() == event.head();
        if (isOfExample(preposition, event)
                || SAID.contains(event.type()) && !own
                || ABOUT.contains(event.type()) && topical(preposition, event.head())) {
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
            boolean meeting =
                    EventNouns.typeOf(phrases.lemma(at)).filter(ABOUT::contains).isPresent();
            boolean on = Locative.TOPIC.has(phrases.form(at))
                    && sentence.word(at).relation().equals("prep");
            if (on || sentence.word(at).relation().equals("dobj") && !meeting) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** Whether a word tells of a motion ("flew to Texas", "on the way to Basel"). */
    private boolean motion(int word) {
        return Locative.MOTION.has(phrases.lemma(word));
    }

    /** "struck Kyiv", "attacked the Sumy and Odesa regions", "entered the city", "damaged Ukraine's grid", "the Nice attack". */
    private boolean struck(Event event, FoundPlace place) {
        int head = phrases.head(place);
        for (int steps = 0; head >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(head);
            boolean own = word.head() == event.head();
            if (own && word.hasRelation("dobj", "nsubjpass") && Locative.OBJECT.has(phrases.lemma(word.head()))) {
                return true;
            } else if (own && word.relation().equals("nsubj")) {
                return Locative.SUBJECT.has(phrases.lemma(event.head()));
            } else if (STRIKES.contains(event.type()) && event.targets().contains(head)) {
                return place.place().country() != null;
            } else if (word.relation().equals("pobj") && Locative.LIST.has(phrases.form(word.head()))) {
                head = sentence.word(word.head()).head();
                continue;
            } else if (!PlacePhrases.LINKS.contains(word.relation())
                    && !word.relation().equals("poss")) {
                return false;
            }
            boolean inner = own && event.nominal() && !word.relation().equals("poss");
            if ((head == event.head() || inner) && HAPPENINGS.contains(event.type())) {
                return true;
            }
            head = word.head();
        }
        return false;
    }
}
