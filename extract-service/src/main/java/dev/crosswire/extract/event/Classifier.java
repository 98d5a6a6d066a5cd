package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a word's type of event by the ontology, from the word and what stands around it. */
final class Classifier {
    private static final Lexicon LEXICON = Lexicon.INSTANCE;

    /** The rows of stative verbs. */
    private static final String ANY = "*";

    /** Classes of which only a direct object counts. */
    private static final List<String> DIRECT = List.of(
            "territory", "person", "force", "structure", "company", "victim", "candidate", "suspect", "vehicle");

    private final Sentence sentence;
    private final Set<String> themes;

    /** A classifier that knows nothing of the article around the sentence. */
    Classifier(Sentence sentence) {
        this(sentence, Set.of());
    }

    Classifier(Sentence sentence, Set<String> themes) {
        this.sentence = sentence;
        this.themes = themes;
    }

    /** A type and the name of the event's word. */
    record Reading(EventType type, String predicate) {}

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
            Optional<EventType> light =
                    key.contains(" ") && !LEXICON.behaves(key, "light", "verb") ? Optional.empty() : light(clause, key);
            if (light.isPresent()) {
                return light;
            }
            Optional<EventType> plain = match("verb", key, clause, verb, false);
            if (plain.isPresent()) {
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
        return LEXICON.entries(part, key).stream()
                .filter(entry -> entry.conditional() == conditional)
                .filter(entry -> !conditional || holds(entry, clause, at))
                .map(Lexicon.Entry::type)
                .findFirst();
    }

    private boolean holds(Lexicon.Entry entry, Clause clause, int verb) {
        return entry.alternatives().stream()
                .anyMatch(tests -> tests.stream().allMatch(test -> holds(test, clause, verb)));
    }

    private boolean holds(Lexicon.Test test, Clause clause, int verb) {
        return switch (test.slot()) {
            case "object" -> objects(clause, verb, test.value()).stream().anyMatch(noun -> isA(noun, test.value()));
            case "subject" -> subjects(clause).stream().anyMatch(noun -> isA(noun, test.value()));
            case "about" -> about(clause, verb).stream().anyMatch(noun -> isA(noun, test.value()));
            case "theme" -> themes.contains(test.value());
            case "with" -> with(verb, test.value());
            case "has" ->
                sentence.child(verb, test.value()) >= 0 || test.value().equals("oprd") && isJudging(verb);
            case "lacks" -> sentence.child(verb, test.value()) < 0;
            case "result" -> isScored(verb);
            default -> throw new IllegalStateException("no test of " + test.slot());
        };
    }

    /** "made the plan unworkable": an adjective with its subject, after the verb. */
    private boolean isJudging(int verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child > verb
                        && sentence.word(child).relation().equals("ccomp")
                        && sentence.word(child).tag().startsWith("JJ"));
    }

    /** "beat them 2-1". */
    private boolean isScored(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 10); i++) {
            String form = sentence.word(i).token().form();
            boolean parts = form.matches("\\d{1,3}")
                    && i + 2 < sentence.size()
                    && sentence.word(i + 1).token().form().matches("[-–]")
                    && sentence.word(i + 2).token().form().matches("\\d{1,3}");
            if (parts || form.matches("\\d{1,3}[-–]\\d{1,3}")) {
                return true;
            }
        }
        return false;
    }

    /** The objects; for classes of amounts and goals also those of prepositions, where there is no object. */
    private List<Integer> objects(Clause clause, int verb, String nounClass) {
        List<Integer> objects = new ArrayList<>(clause.objects());
        if ((objects.isEmpty() || clause.passive()) && !DIRECT.contains(nounClass)) {
            objects.addAll(clause.prepositional(
                    "on", "in", "at", "into", "for", "from", "of", "to", "against", "below", "above", "under", "over",
                    "past", "near", "around", "by", "with"));
        }
        if (sentence.word(verb).tag().startsWith("NN")) {
            sentence.children(verb).stream()
                    .filter(child -> sentence.word(child).hasRelation("compound", "nmod", "poss"))
                    .forEach(objects::add);
        }
        return objects;
    }

    private List<Integer> subjects(Clause clause) {
        return clause.passive() ? clause.byPhrase() : clause.subject() < 0 ? List.of() : List.of(clause.subject());
    }

    /** The subject, whatever the voice; of "there is", what there is; what is set beside "it" and "that". */
    private List<Integer> about(Clause clause, int verb) {
        int told = sentence.child(verb, "expl") >= 0 ? sentence.child(verb, "attr") : clause.subject();
        boolean points = told >= 0 && List.of("it", "that", "this").contains(lemma(told));
        return points ? clause.objects() : told < 0 ? List.of() : List.of(told);
    }

    /** Whether a preposition, a particle or a word of that class stands with the verb. */
    private boolean with(int verb, String word) {
        boolean near = java.util.stream.IntStream.range(verb + 1, Math.min(sentence.size(), verb + 9))
                .anyMatch(i -> (lemma(i).equals(word)
                                || word.equals("percent")
                                        && sentence.word(i).token().form().endsWith("%"))
                        && sentence.subtree(verb).get(i));
        return near
                || sentence.children(verb).stream().anyMatch(child -> {
                    int object = sentence.child(child, "pobj");
                    return LEXICON.is(lemma(child), word)
                            || object >= 0 && isA(object, word)
                            || sentence.word(child).relation().equals("npadvmod") && isA(child, word);
                });
    }

    /** Whether a noun phrase is of a class: its head, its compound, what it is a number or a wave of, a conjunct. */
    private boolean isA(int noun, String nounClass) {
        if (isOne(noun, nounClass)) {
            return true;
        }
        for (int child : sentence.children(noun)) {
            String relation = sentence.word(child).relation();
            int object = lemma(child).equals("of") ? sentence.child(child, "pobj") : -1;
            boolean conjunct = relation.equals("conj") && isOne(child, nounClass);
            if (conjunct || object >= 0 && isOne(object, nounClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(int noun, String nounClass) {
        Word word = sentence.word(noun);
        String lemma = Clause.lemma(word);
        if (LEXICON.is(lemma, nounClass)
                || compounds(noun).stream().anyMatch(name -> LEXICON.is(name, nounClass))
                || word.name().endsWith("PERSON") && isTitled(noun, nounClass)) {
            return true;
        }
        boolean person = word.name().endsWith("PERSON")
                || word.name().endsWith("CARDINAL")
                || word.tag().equals("PRP") && !lemma.matches("it|they|them");
        boolean country = word.name().endsWith("GPE") || word.name().endsWith("LOC");
        boolean company = word.name().endsWith("ORG");
        boolean number = word.name().endsWith("PERCENT");
        boolean money = word.name().endsWith("MONEY");
        return nounClass.equals("person") && person
                || nounClass.equals("territory") && country
                || nounClass.equals("company") && company
                || nounClass.equals("percent") && number
                || nounClass.equals("money") && money;
    }

    private String compound(int noun) {
        return compounds(noun).stream().findFirst().orElse("");
    }

    /** A noun with each of the words before it that make a name with it: "health officer". */
    private List<String> compounds(int noun) {
        return sentence.children(noun).stream()
                .filter(child -> child < noun && sentence.word(child).hasRelation("compound", "amod", "nmod"))
                .map(child -> lemma(child) + " " + lemma(noun))
                .toList();
    }

    /** "Judge Anna Smith": a person by the title before the name. */
    private boolean isTitled(int name, String nounClass) {
        return sentence.children(name).stream()
                .anyMatch(child -> sentence.word(child).hasRelation("compound", "nmod", "amod")
                        && LEXICON.is(lemma(child), nounClass));
    }

    /** What a noun tells of, where it names an event; longer names first ("drone strike", then "strike"). */
    Optional<EventType> noun(int noun) {
        Clause none = new Clause(sentence, noun);
        Optional<EventType> own = match("noun", lemma(noun), none, noun, true)
                .or(() -> match("noun", compound(noun), none, noun, false))
                .or(() -> match("noun", lemma(noun), none, noun, false));
        if (own.isPresent()) {
            return own;
        }
        int of = sentence.children(noun).stream()
                .filter(child -> lemma(child).equals("of"))
                .findFirst()
                .orElse(-1);
        int object = of < 0 ? -1 : sentence.child(of, "pobj");
        boolean group = List.of("wave", "series", "round", "string", "number", "lot", "couple", "kind", "spate", "set")
                .contains(lemma(noun));
        return group && object >= 0 ? noun(object) : Optional.empty();
    }

    /** What an adjective or adverb after a copula tells of. */
    Optional<EventType> adjective(int word, Clause clause) {
        String form = sentence.word(word).token().form().toLowerCase(Locale.ROOT);
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

    /** What a preposition and its noun tell of after a copula: "in custody", "on fire", "without power". */
    Optional<EventType> state(int preposition, int noun) {
        String lemma = lemma(preposition) + " ";
        return match("adjective", lemma + compound(noun), null, noun, false)
                .or(() -> match("adjective", lemma + lemma(noun), null, noun, false));
    }

    /** The names under which the ontology may know a verb, the longest first. */
    List<String> keys(int verb) {
        String lemma = lemma(verb);
        List<String> keys = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).relation();
            String form = sentence.word(child).token().form().toLowerCase(Locale.ROOT);
            if (List.of("prt", "prep", "dobj", "acomp", "oprd", "advmod").contains(relation)) {
                int object = sentence.child(child, "pobj");
                if (object >= 0 && sentence.word(object).isNamed("DATE", "TIME")) {
                    continue;
                }
                if (object >= 0) {
                    keys.add(lemma + " " + form + " " + lemma(object));
                }
                keys.add(lemma + " " + form);
                keys.add(lemma + " " + lemma(child));
            }
        }
        keys.removeIf(key -> !LEXICON.known("verb", key)
                && !LEXICON.behaves(key, "light", "verb")
                && !LEXICON.behaves(key, "subject-light", "verb"));
        keys.sort((a, b) -> Integer.compare(b.length(), a.length()));
        keys.add(lemma);
        return keys;
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

    /** A verb's particle, -1 where it has none; "by" before a measure is taken for one ("fell by between 4 and 7 percent"). */
    private int particle(int verb) {
        int particle = sentence.child(verb, "prt");
        return particle >= 0 && lemma(particle).equals("by") ? -1 : particle;
    }

    private String lemma(int index) {
        return Clause.lemma(sentence.word(index));
    }
}
