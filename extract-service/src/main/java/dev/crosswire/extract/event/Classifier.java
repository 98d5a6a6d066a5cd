package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a word's type of event by the ontology, from the word and what stands around it. */
final class Classifier {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    /** The rows of stative verbs. */
    private static final String ANY = "*";

    /** What befalls people and places: what else is done to it is of another kind ("heard the crash"). */
    private static final Set<EventType> BEFALLING = EnumSet.of(EventType.DEATH, EventType.DISASTER);

    private final Sentence sentence;
    private final Lemmas lemmas;
    private final Conditions conditions;

    /** The names under which the ontology may know the verbs that were asked for, whatever the article around them. */
    private final Map<Integer, List<String>> keys;

    /** What the verbs and nouns that were asked for tell of, each by its own clause. */
    private final Map<Integer, Optional<EventType>> verbs = new HashMap<>();

    private final Map<Integer, Optional<EventType>> nouns = new HashMap<>();

    /** The classifier that knows nothing of the article around a sentence. */
    static Classifier of(Sentence sentence) {
        return sentence.once(Classifier.class, alone -> new Classifier(alone, Background.NONE));
    }

    Classifier(Sentence sentence, Background background) {
        this.sentence = sentence;
        this.lemmas = Lemmas.of(sentence);
        this.keys = background == Background.NONE ? new HashMap<>() : of(sentence).keys;
        this.conditions = new Conditions(sentence, background);
    }

    /** A type and the name of the event's word. */
    record Reading(EventType type, String predicate) {}

    /** What a verb tells of in its own clause; no type where the ontology has none for it. */
    Optional<EventType> verb(int verb) {
        Optional<EventType> known = verbs.get(verb);
        if (known == null) {
            known = verb(Clause.of(sentence, verb), verb);
            verbs.put(verb, known);
        }
        return known;
    }

    /** What a verb that stands in a clause tells of; no type where the ontology has none for it. */
    Optional<EventType> verb(Clause clause, int verb) {
        List<String> keys = keys(verb);
        boolean particle = particle(verb) >= 0;
        for (String key : keys) {
            if (particle && !key.contains(" ")) {
                return match("verb", key, clause, verb, false);
            }
            Optional<EventType> conditional = match("verb", key, clause, verb, true);
            if (conditional.isPresent()) {
                return conditional;
            }
            Optional<EventType> light = light(clause, key);
            if (light.isPresent()) {
                return light;
            }
            Optional<EventType> plain = match("verb", key, clause, verb, false);
            if (plain.isPresent() || key.contains(" ") && LEXICON.behaves(key, "subject-light", "verb")) {
                return plain;
            }
        }
        return Optional.empty();
    }

    /** What a clause is about whose verb tells of no type itself: its subject's type ("the sentence is half of that"). */
    Optional<EventType> topic(Clause clause, int verb) {
        return LEXICON.behaves(name(verb), "stative", "verb")
                ? match("verb", ANY, clause, verb, true)
                : Optional.empty();
    }

    /** What a verb that the ontology does not know does to an event: that event's type ("brokered the release"). */
    Optional<EventType> done(Clause clause, int verb) {
        if (name(verb).contains(" ") || LEXICON.behaves(name(verb), "awaiting", "verb")) {
            return Optional.empty();
        }
        List<Integer> events = clause.passive() && clause.subject() >= 0 ? List.of(clause.subject()) : clause.objects();
        return events.stream()
                .map(event -> {
                    Clause own = Clause.of(sentence, event);
                    return noun(event).or(() -> match("noun", lemma(event), own, event, true));
                })
                .flatMap(Optional::stream)
                .filter(type -> !BEFALLING.contains(type))
                .findFirst();
    }

    /** What an article of some theme tells by a verb that the ontology does not know, by who does it to what. */
    Optional<EventType> scene(Clause clause, int verb) {
        boolean told = LEXICON.known("verb", lemma(verb))
                && match("verb", lemma(verb), clause, verb, false).isPresent();
        return told || LEXICON.behaves(name(verb), "bland", "verb")
                ? Optional.empty()
                : match("scene", ANY, clause, verb, true);
    }

    /** The type of the object of a light verb, or of the subject of a verb that only says that something happens. */
    private Optional<EventType> light(Clause clause, String key) {
        if (LEXICON.behaves(key, "light", "verb")) {
            List<Integer> objects = new ArrayList<>(clause.objects());
            objects.addAll(clause.prepositional("in", "to", "under", "for"));
            for (int object : objects) {
                Optional<EventType> type = noun(object).or(() -> match("noun", lemma(object), clause, object, true));
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        int subject = clause.subject();
        if (LEXICON.behaves(key, "subject-light", "verb") && subject >= 0) {
            return noun(subject);
        }
        return Optional.empty();
    }

    private Optional<EventType> match(String part, String key, Clause clause, int at, boolean conditional) {
        for (Lexicon.Entry entry : LEXICON.entries(part, key)) {
            if (entry.conditional() == conditional && (!conditional || conditions.hold(entry, clause, at))) {
                return Optional.of(entry.type());
            }
        }
        return Optional.empty();
    }

    /** A noun with the first of the words before it that make a name with it; empty where none does. */
    private String compound(int noun) {
        List<String> names = conditions.compounds(noun);
        return names.isEmpty() ? "" : names.get(0);
    }

    /** What a noun tells of, where it names an event; longer names first ("drone strike", then "strike"). */
    Optional<EventType> noun(int noun) {
        Optional<EventType> known = nouns.get(noun);
        if (known == null) {
            known = findNoun(noun);
            nouns.put(noun, known);
        }
        return known;
    }

    private Optional<EventType> findNoun(int noun) {
        Clause none = Clause.of(sentence, noun);
        Optional<EventType> own = match("noun", lemma(noun), none, noun, true)
                .or(() -> match("noun", compound(noun), none, noun, false))
                .or(() -> match("noun", lemma(noun), none, noun, false));
        if (own.isPresent()) {
            return own;
        }
        int object = LEXICON.behaves(lemma(noun), "group", "noun") ? members(noun) : -1;
        return object >= 0 ? noun(object) : Optional.empty();
    }

    /** What a group is of, -1 where that is not told. */
    private int members(int group) {
        for (int child : sentence.children(group)) {
            if (lemma(child).equals("of")) {
                return sentence.child(child, "pobj");
            }
        }
        return -1;
    }

    /** What an adjective or adverb after a copula tells of. */
    Optional<EventType> adjective(int word, Clause clause) {
        String form = sentence.lowerForm(word);
        return match("adjective", lemma(word), clause, word, true)
                .or(() -> match("adjective", lemma(word), clause, word, false))
                .or(() -> match("adjective", form, clause, word, false))
                .or(() -> participle(word, clause));
    }

    /** "were charred to death": a participle that is tagged as an adjective tells what its verb does. */
    private Optional<EventType> participle(int word, Clause clause) {
        String verb = Lemmas.ofParticiple(sentence.word(word));
        return match("verb", verb, clause, word, true)
                .or(() -> match("verb", verb, clause, word, false))
                .filter(type -> type != EventType.EVALUATE);
    }

    /** What a preposition and its noun tell of after a copula: "in custody", "on fire", "out of service". */
    Optional<EventType> state(int preposition, int noun) {
        String lead = lead(sentence, preposition, noun);
        return match("adjective", lead + compound(noun), null, noun, false)
                .or(() -> match("adjective", lead + lemma(noun), null, noun, false));
    }

    /** The words that lead to a noun, with the space after them: "in ", "out of ". */
    static String lead(Sentence sentence, int preposition, int noun) {
        String first = Lemmas.of(sentence, preposition) + " ";
        int last = sentence.word(noun).head();
        return last == preposition || last < 0 ? first : first + Lemmas.of(sentence, last) + " ";
    }

    /** The names under which the ontology may know a verb, the longest first. */
    List<String> keys(int verb) {
        return keys.computeIfAbsent(verb, this::found);
    }

    private List<String> found(int verb) {
        String lemma = lemma(verb);
        List<String> keys = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).relation();
            String form = sentence.lowerForm(child);
            if (sentence.word(child).hasRelation("prt", "prep", "dobj", "acomp", "oprd", "advmod")
                    || isState(child, verb)) {
                int object = sentence.child(child, "pobj");
                boolean apart = relation.equals("prep") && child < verb
                        || sentence.word(child).hasRelation("prt", "advmod")
                                && (isSetOff(child) || isMeasured(child, verb));
                boolean done = sentence.child(verb, "dobj", "nsubjpass") >= 0
                        || sentence.word(verb).relation().equals("acl")
                                && sentence.word(verb).tag().equals("VBN");
                boolean beside = form.equals("in") && object >= 0 && done;
                if (apart || object >= 0 && isMeasure(object)) {
                    continue;
                }
                if (object >= 0) {
                    keys.add(lemma + " " + form + " " + lemma(object));
                }
                if (!beside) {
                    keys.add(lemma + " " + form);
                    keys.add(lemma + " " + lemma(child));
                }
            }
        }
        keys.removeIf(key -> !LEXICON.known("verb", key)
                && !LEXICON.behaves(key, "light", "verb")
                && !LEXICON.behaves(key, "subject-light", "verb"));
        String phrasal = particle(verb) < 0 ? "" : lemma + " " + lemma(particle(verb));
        keys.sort(Comparator.comparing((String key) -> !phrasal.isEmpty() && !key.startsWith(phrasal))
                .thenComparing(key -> -key.length()));
        keys.add(lemma);
        return keys;
    }

    /** "walked free": an adjective right after a verb. */
    private boolean isState(int word, int verb) {
        return word == verb + 1
                && sentence.word(word).relation().equals("advcl")
                && sentence.word(word).tag().equals("JJ");
    }

    /** "in March", "by 12 percent", "into two": what says when or how much makes no idiom with its verb. */
    private boolean isMeasure(int object) {
        return sentence.word(object).isNamed("DATE", "TIME", "QUANTITY", "PERCENT")
                || sentence.word(object).tag().equals("CD");
    }

    /** The name of a verb's event: its lemma, with its particle or the words of its idiom. */
    String name(int verb) {
        String longest = keys(verb).get(0);
        int particle = particle(verb);
        if (longest.contains(" ")) {
            return longest;
        }
        return particle < 0 ? lemma(verb) : lemma(verb) + " " + lemma(particle);
    }

    /** Whether a verb carries a type by more words than itself ("take part"). */
    boolean isIdiom(int verb) {
        return name(verb).contains(" ") && verb(verb).isPresent();
    }

    /** A verb's particle, -1 where it has none; "by" before a measure is taken for one ("fell by between 4 and 7 percent"). */
    private int particle(int verb) {
        int particle = sentence.child(verb, "prt");
        if (particle >= 0 && isSetOff(particle)) {
            return -1;
        }
        return particle >= 0 && lemma(particle).equals("by") ? -1 : particle;
    }

    /** "stood at 11%, down from 25%": what a comma keeps apart from its verb. */
    private boolean isSetOff(int word) {
        return word > 0 && sentence.word(word - 1).tag().equals(",");
    }

    /** "closed 40 points down": what says which way a measure goes. */
    private boolean isMeasured(int word, int verb) {
        return word - 1 > verb
                && sentence.word(word - 1).tag().startsWith("NN")
                && sentence.child(word - 1, "nummod") > verb;
    }

    private String lemma(int index) {
        return lemmas.at(index);
    }

    /** Whether a verb's event is of one of the types. */
    boolean isOf(int verb, Set<EventType> types) {
        return sentence.word(verb).tag().startsWith("VB")
                && verb(verb).filter(types::contains).isPresent();
    }
}
