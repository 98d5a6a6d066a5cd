package dev.crosswire.extract.claim;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Place;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.EventNouns;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.lexicon.Table;
import dev.crosswire.extract.place.FoundPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** Dependencies by which a name is part of the phrase that it stands in. */
    private static final Set<String> LINKS = Set.of("conj", "appos", "compound", "nmod", "amod", "nn", "dep", "hmod");

    private static final int STEPS = 8;
    private static final Set<String> AT = new HashSet<>();
    private static final Set<String> TOWARDS = new HashSet<>();
    private static final Set<String> MOTION = new HashSet<>();
    private static final Set<String> OBJECT = new HashSet<>();
    private static final Set<String> LIST = new HashSet<>();
    private static final Set<String> BEARING = new HashSet<>();
    private static final Set<String> SUBJECT = new HashSet<>();
    private static final Set<String> TOPIC = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Where.class, "locatives.tsv")) {
            switch (row.get(1)) {
                case "at" -> AT.add(row.get(0));
                case "towards" -> TOWARDS.add(row.get(0));
                case "object" -> OBJECT.add(row.get(0));
                case "list" -> LIST.add(row.get(0));
                case "bearing" -> BEARING.add(row.get(0));
                case "subject" -> SUBJECT.add(row.get(0));
                case "topic" -> TOPIC.add(row.get(0));
                default -> MOTION.add(row.get(0));
            }
        }
    }

    private final Sentence sentence;
    private final List<FoundPlace> places;

    Where(Sentence sentence, List<FoundPlace> places) {
        this.sentence = sentence;
        this.places = places;
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
            if (within && ofItsCause(event, place)) {
                found.putIfAbsent(place.place().name(), place.place());
            } else if (within && event.scope().get(place.to() - 1) && (at(event, place) || struck(event, place))) {
                found.putIfAbsent(place.place().name(), place.place());
            }
        }
        return specific(found);
    }

    /**
     * Where each of an event's counts happens: where several have places of their own, each is there ("six died in Lima, two
     * in Cusco"), else all are where the event is.
     */
    List<List<Place>> of(Event event, List<Counted> counts) {
        List<List<Place>> own = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int to = i + 1 < counts.size() ? counts.get(i + 1).from() : sentence.size();
            own.add(of(event, i == 0 ? 0 : counts.get(i).from(), to));
        }
        boolean apart = own.stream().filter(places -> !places.isEmpty()).count() > 1;
        List<Place> all = of(event);
        return own.stream()
                .map(places -> apart && !places.isEmpty() ? places : all)
                .toList();
    }

    private static List<Place> specific(Map<String, Place> found) {
        List<Place> kept = new ArrayList<>(found.values());
        kept.removeIf(place -> found.values().stream()
                .anyMatch(other ->
                        other.within().contains(place.name()) && !other.name().equals(place.name())));
        return kept;
    }

    /** The places that the sentence names as those where something is or was struck, once a mention. */
    List<Place> located() {
        return places.stream()
                .filter(place -> preposition(place) >= 0 || objectOfBlow(place))
                .map(FoundPlace::place)
                .toList();
    }

    /** The places of the blows that the sentence names by nouns: "the attack in Nice", "the Nice attack". */
    List<Place> struck() {
        return places.stream().filter(this::ofBlow).map(FoundPlace::place).toList();
    }

    /** The noun that a place's phrase hangs on, -1 where none. */
    private int bearer(FoundPlace place) {
        int preposition = preposition(place);
        return sentence.word(preposition >= 0 ? preposition : head(place)).head();
    }

    private boolean ofBlow(FoundPlace place) {
        int preposition = preposition(place);
        int noun = bearer(place);
        boolean hangs = preposition >= 0
                || Set.of("compound", "amod", "nmod", "poss")
                        .contains(sentence.word(head(place)).relation());
        return noun >= 0 && hangs && Scenes.isBlow(lemma(noun));
    }

    /** "the fire in Lyon killed two", "the Lyon fire that killed two": the place is that of the blow which does it. */
    private boolean ofItsCause(Event event, FoundPlace place) {
        return Scenes.BLOWS.contains(event.type())
                && ofBlow(place)
                && event.agents().contains(bearer(place));
    }

    /** "hit Puebla". */
    private boolean objectOfBlow(FoundPlace place) {
        Word word = sentence.word(head(place));
        return word.hasRelation("dobj", "nsubjpass") && word.head() >= 0 && OBJECT.contains(lemma(word.head()));
    }

    /** Whether some words name a place where something is. */
    boolean named(BitSet words) {
        return places.stream().anyMatch(place -> words.get(place.to() - 1) && preposition(place) >= 0);
    }

    private boolean at(Event event, FoundPlace place) {
        int preposition = preposition(place);
        if (preposition < 0) {
            return false;
        }
        String form = form(preposition);
        boolean own = sentence.word(preposition).head() == event.head();
        if (SAID.contains(event.type()) && !own || ABOUT.contains(event.type()) && topical(preposition, event.head())) {
            return false;
        }
        boolean moved = motion(sentence.word(preposition).head()) || motion(event.head()) && !event.nominal();
        return AT.contains(form) || TOWARDS.contains(form) && moved;
    }

    /** Whether a place belongs to what an event is about: it hangs on a phrase with "on", "about" or "of". */
    private boolean topical(int preposition, int event) {
        int at = sentence.word(preposition).head();
        for (int steps = 0; at >= 0 && at != event && steps < STEPS; steps++) {
            boolean meeting =
                    EventNouns.typeOf(lemma(at)).filter(ABOUT::contains).isPresent();
            boolean on =
                    TOPIC.contains(form(at)) && sentence.word(at).relation().equals("prep");
            if (on || sentence.word(at).relation().equals("dobj") && !meeting) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** Whether a word tells of a motion ("flew to Texas", "on the way to Basel"). */
    private boolean motion(int word) {
        return word >= 0 && MOTION.contains(lemma(word));
    }

    /** "struck Kyiv", "attacked the Sumy and Odesa regions", "entered the city", "damaged Ukraine's grid", "the Nice attack". */
    private boolean struck(Event event, FoundPlace place) {
        int head = head(place);
        for (int steps = 0; head >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(head);
            boolean verb = OBJECT.contains(word.head() < 0 ? "" : lemma(word.head()));
            if (word.hasRelation("dobj", "nsubjpass") && word.head() == event.head() && verb) {
                return true;
            } else if (word.relation().equals("nsubj") && word.head() == event.head()) {
                return SUBJECT.contains(lemma(event.head()));
            } else if (STRIKES.contains(event.type()) && event.targets().contains(head)) {
                return place.place().country() != null;
            } else if (!LINKS.contains(word.relation()) && !word.relation().equals("poss")) {
                return false;
            }
            boolean inner = word.head() == event.head()
                    && event.nominal()
                    && !word.relation().equals("poss");
            boolean named = head == event.head() || inner;
            if (named && HAPPENINGS.contains(event.type())) {
                return true;
            }
            head = word.head();
        }
        return false;
    }

    private String lemma(int index) {
        return sentence.word(index).lemma().toLowerCase(Locale.ROOT);
    }

    /** The preposition of place that a place stands after, -1 where it stands after none. */
    private int preposition(FoundPlace place) {
        int head = head(place);
        for (int steps = 0; head >= 0 && steps < STEPS; steps++) {
            Word word = sentence.word(head);
            if (word.relation().equals("pobj") && word.head() >= 0) {
                String form = form(word.head());
                if (!LIST.contains(form)) {
                    boolean locative = AT.contains(form) || TOWARDS.contains(form);
                    return locative && !sourced(word.head()) && !away(word.head()) ? word.head() : -1;
                }
                head = sentence.word(word.head()).head();
                continue;
            } else if (!LINKS.contains(word.relation())) {
                return -1;
            }
            head = word.head();
        }
        return -1;
    }

    /** "70 miles southeast of Lima", "just north of Quito": told from a place that it is not in. */
    private boolean away(int preposition) {
        int bearing = sentence.word(preposition).head();
        return bearing >= 0
                && BEARING.contains(form(bearing))
                && sentence.children(bearing).stream()
                        .noneMatch(child -> form(child).equals("the"));
    }

    /** Within "according to the consulate in Marseille": where the source is. */
    private boolean sourced(int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (form(at).equals("according")) {
                return true;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    private String form(int index) {
        return sentence.word(index).token().form().toLowerCase(Locale.ROOT);
    }

    private int head(FoundPlace place) {
        int head = place.to() - 1;
        for (int steps = 0; steps < STEPS; steps++) {
            int next = sentence.word(head).head();
            if (next < place.from() || next >= place.to()) {
                return head;
            }
            head = next;
        }
        return head;
    }
}
