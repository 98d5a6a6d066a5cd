package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Antecedent.Kind;
import dev.crosswire.extract.quotation.Quotations;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The canonical names of a document's entities: one name an entity, however it is called. Immutable. */
public final class Names {
    /** The last of the sentences that tell what an article is about. */
    private static final int OPENING = 1;

    private final Document document;
    private final Mentions mentions;
    private final Quotations quotations;
    private final Antecedents antecedents;
    private final People people;
    private final Organisations organisations;
    private final Spokespeople spokespeople;
    private final String[][] resolved;
    private final String[][] actors;
    private final String[] attackers;
    private final String[] firms;
    private final Map<Position, List<String>> several = new HashMap<>();
    private final Map<Position, Position> referents = new HashMap<>();

    private Names(Document document) {
        this.document = document;
        this.mentions = new Mentions(document);
        this.quotations = Quotations.of(document);
        this.antecedents = new Antecedents(quotations);
        this.people = new People(document, mentions);
        this.organisations = new Organisations(document, mentions);
        this.spokespeople = new Spokespeople(mentions);
        this.resolved = new String[document.sentences().size()][];
        this.actors = new String[resolved.length][];
        this.attackers = new String[resolved.length];
        this.firms = new String[resolved.length];
    }

    public static Names of(Document document) {
        Names names = new Names(document);
        names.resolve();
        return names;
    }

    /** What the noun phrase around a head word is called. */
    public String canonical(int sentence, int head) {
        String name = resolved[sentence][head];
        return name == null ? "" : name;
    }

    /** Whether a noun tells the kind of body that a name ends with: "authority", "court". */
    public static boolean isBody(String noun) {
        return Nouns.isAny(noun, "institution", "company", "body");
    }

    /** Whether a noun means an organ that a state has ("ministry"). */
    public static boolean isOrgan(String noun) {
        return Nouns.isAny(noun, "body", "state");
    }

    /** Whether the noun phrase around a head word means a person, people or a body, which can speak. */
    public boolean isSomebody(int sentence, int head) {
        Word word = document.sentences().get(sentence).word(head);
        Position referent = referents.get(new Position(sentence, head));
        boolean says = word.lemma().equals("it")
                && Antecedents.speaks(document.sentences().get(sentence), word);
        if (says && referent != null) {
            return isSomebody(referent.sentence(), referent.word());
        }
        Optional<Mention> mention = mentions.at(sentence, head);
        boolean named = mention.isPresent()
                && Set.of("PERSON", "ORG", "GPE", "NORP").contains(mention.get().type());
        boolean pronoun = Set.of("i", "we", "he", "she", "they", "who").contains(word.lemma());
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return named
                || pronoun
                || Nouns.isAny(
                        lemma, "person", "title", "leader", "official", "group", "body", "company", "state", "force");
    }

    /** Whether a noun stands before the name of a storm. */
    public static boolean isStorm(String noun) {
        return Nouns.is("storm", noun);
    }

    /** Whether a noun means what carries news, and not who gives it ("a press statement"). */
    public static boolean isMedium(String noun) {
        return Nouns.is("medium", noun);
    }

    /** Whether a noun means somebody else who may answer for what is reported ("supermarkets report"). */
    public static boolean isSpeaker(String noun) {
        return Nouns.is("speaker", noun);
    }

    /** Whether the subject of a verb speaks ("correct"). */
    public static boolean isSaying(String verb) {
        return Nouns.is("says", verb);
    }

    /** Whether only a description tells such a source from others ("a person familiar with the plan"). */
    public static boolean isAnonymous(String noun) {
        return Nouns.is("anonymous", noun);
    }

    /** Whether a preposition tells where such a source belongs ("a source at the ministry"). */
    public static boolean isAttached(String preposition) {
        return Nouns.is("attached", preposition);
    }

    /** Whether a noun means a body that hears evidence ("the court heard that"). */
    public static boolean isCourt(String noun) {
        return Nouns.is("court", noun);
    }

    /** Whether an adjective says of something no more than that there is more of it ("further reports"). */
    public static boolean isMore(String adjective) {
        return Nouns.is("more", adjective);
    }

    /** Whether a noun means a text that lays down what must be ("the act provides that"). */
    public static boolean isLaw(String noun) {
        return Nouns.is("law", noun);
    }

    /** Whether a noun means a part of such a text ("section 12 of the act"). */
    public static boolean isLawPart(String noun) {
        return Nouns.is("law part", noun);
    }

    /** The people that the document names, by their canonical names, in the order they are met. */
    public Set<String> people() {
        return people.all();
    }

    /** The body that a person speaks for as "we"; empty where none is named. */
    public Optional<String> body(String person) {
        return spokespeople.body(person);
    }

    /**
     * Who takes part under a noun phrase, each by canonical name: the phrase's own name, or several where it names several
     * ("both sides"). Empty where it names nobody.
     *
     * @param actor whether they act: a deed or weapon is then whoever's it is
     */
    public List<String> participants(int sentence, int head, boolean actor) {
        List<String> parties = several.get(new Position(sentence, head));
        if (parties != null) {
            return parties;
        }
        String name = actor ? actors[sentence][head] : resolved[sentence][head];
        return name == null
                ? List.of()
                : name.contains("; ")
                        ? Stream.of(name.split("; "))
                                .filter(part -> !part.isBlank())
                                .toList()
                        : name.isBlank() ? List.of() : List.of(name);
    }

    /** The word that a pronoun refers back to; empty where it is no pronoun or refers to nothing known. */
    public Optional<Word> referent(int sentence, int pronoun) {
        return Optional.ofNullable(referents.get(new Position(sentence, pronoun)))
                .map(at -> document.sentences().get(at.sentence()).word(at.word()));
    }

    /** The kind of name that a word belongs to, as the whole document shows; empty outside of names. */
    public Optional<String> kind(int sentence, int word) {
        return mentions.at(sentence, word).map(Mention::type);
    }

    /** Whose the last attack or weapon was that the document told of up to a sentence's end; empty where none was. */
    public Optional<String> lastAttacker(int sentence) {
        return Optional.ofNullable(attackers[sentence]);
    }

    /** The firm that a text is about, as its opening tells, else that "the company" would mean at a sentence's end; empty where none was named. */
    public Optional<String> firm(int sentence) {
        return Optional.ofNullable(firms[sentence]);
    }

    private record Position(int sentence, int word) {}

    private void resolve() {
        Deeds deeds = new Deeds(mentions);
        Parties parties = new Parties(mentions);
        Descriptions descriptions = new Descriptions(document, mentions, people, organisations);
        Coreference coreference = new Coreference(document);
        for (int i = 0; i < resolved.length; i++) {
            Sentence sentence = document.sentences().get(i);
            resolved[i] = new String[sentence.size()];
            for (int word = 0; word < sentence.size(); word++) {
                resolved[i][word] = name(i, sentence, word, descriptions, coreference);
                if (resolved[i][word] != null) {
                    addJoint(i, sentence, word, coreference);
                }
            }
            StandIns.addContainers(sentence, resolved[i]);
            StandIns.addRelatives(sentence, resolved[i]);
            readSpokespeople(i, sentence, descriptions.before());
            firms[i] = i > OPENING && firms[OPENING] != null
                    ? firms[OPENING]
                    : descriptions.before().last("company").orElse(null);
            resolveActors(i, sentence, deeds, parties);
        }
    }

    private void readSpokespeople(int number, Sentence sentence, NamedBefore before) {
        String[] called = resolved[number];
        mentions.in(number).stream()
                .filter(mention -> mention.type().equals("PERSON"))
                .forEach(person -> spokespeople.read(
                        sentence,
                        person,
                        people.canonical(person.text()),
                        word -> called[word],
                        () -> before.last("company")));
    }

    private void resolveActors(int number, Sentence sentence, Deeds deeds, Parties parties) {
        String[] names = resolved[number];
        actors[number] = names.clone();
        for (int word = 0; word < names.length; word++) {
            if (names[word] != null && sentence.word(word).tag().startsWith("N")) {
                List<String> found = parties.of(sentence, word);
                if (!found.isEmpty()) {
                    several.put(new Position(number, word), found);
                }
                actors[number][word] = deeds.actor(number, sentence, word, names[word], index -> names[index]);
                Optional<Mention> mention = mentions.at(number, word);
                parties.met(
                        names[word], mention.isPresent() && mention.get().type().equals("PERSON"));
            } else if (sentence.word(word).tag().startsWith("W")) {
                int described = StandIns.described(sentence, word);
                actors[number][word] = described < 0 ? "" : actors[number][described];
            }
        }
        attackers[number] = deeds.last();
    }

    private String name(int number, Sentence sentence, int index, Descriptions descriptions, Coreference coreference) {
        Word word = sentence.word(index);
        Optional<Mention> mention = mentions.at(number, index);
        if (word.tag().startsWith("PRP") && mention.isEmpty()) {
            return pronoun(number, sentence, index, coreference);
        }
        if (mention.isPresent() && (index == mention.get().to() - 1 || !isInside(sentence, index, mention.get()))) {
            return named(number, sentence, index, mention.get(), descriptions, coreference);
        }
        if (Aged.is(sentence, index)) {
            return coreference
                    .resolve(
                            number,
                            sentence,
                            index,
                            quotations.at(number, index).isPresent())
                    .map(Antecedent::name)
                    .orElse("");
        }
        if (word.tag().equals("CD") || isMeasured(word)) {
            return "";
        }
        if (!word.tag().startsWith("NN") && !isNominal(sentence, index)) {
            return null;
        }
        String name = descriptions.describe(number, sentence, index, owner -> possessor(number, sentence, owner));
        if (!isApposed(number, word) && !Nouns.is("indefinite", Phrase.lemma(sentence, index))) {
            coreference.add(antecedents.of(
                    number, sentence, index, name, Antecedents.kind(sentence, index), gender(sentence, index, name)));
        }
        if (word.tag().startsWith("NNP") && name.contains(" ")) {
            descriptions.before().remember(name);
            if (called(sentence, index, "company")) {
                descriptions.before().rememberOrganisation(name, Antecedents.isTopic(sentence, index));
            }
        }
        return name;
    }

    /** Of a noun, or of whoever it stands for ("her lawyer, Anna Berg"). */
    private String gender(Sentence sentence, int index, String name) {
        String gender = Antecedents.gender(sentence, index);
        return gender.isEmpty() ? people.gender(name) : gender;
    }

    /** "the dockers' union CGD": no company. */
    private static boolean isSociety(Sentence sentence, int index) {
        return called(sentence, index, "society") && !called(sentence, index, "company");
    }

    /** "the Union of Dockers": a society by its own name, which ends with its kind or begins with it before "of". */
    private static boolean isSociety(String name) {
        int of = name.indexOf(" of ");
        String head = of < 0 ? name : name.substring(0, of);
        return Nouns.is("society", head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** "the aid group Doctors Abroad": whether the noun that a name stands behind is of a class. */
    private static boolean called(Sentence sentence, int index, String noun) {
        Word word = sentence.word(index);
        return word.relation().equals("appos")
                && word.head() >= 0
                && word.head() < index
                && Nouns.is(noun, Phrase.lemma(sentence, word.head()));
    }

    /** "Orion, the dairy group, said it", "Judge Berg said it": a description of a name beside it, to which a pronoun refers. */
    private boolean isApposed(int number, Word word) {
        Optional<Mention> name = word.hasRelation("appos", "compound") && word.head() >= 0
                ? mentions.at(number, word.head())
                : Optional.empty();
        return name.filter(mention ->
                        word.relation().equals("appos") || mention.type().equals("PERSON"))
                .isPresent();
    }

    /** Dates, times, sums and shares are slots of their own, and nobody's name. */
    private static boolean isMeasured(Word word) {
        String name = word.name();
        return !name.equals("O") && Mentions.isUnnamed(name.substring(name.indexOf('-') + 1));
    }

    private static boolean isInside(Sentence sentence, int index, Mention mention) {
        int head = sentence.word(index).head();
        return head >= 0 && mention.holds(head);
    }

    private static boolean isNominal(Sentence sentence, int index) {
        String tag = sentence.word(index).tag();
        return !tag.startsWith("W")
                && !tag.equals("DT")
                && !tag.equals("IN")
                && !tag.startsWith("RB")
                && sentence.word(index).hasRelation("nsubj", "nsubjpass", "dobj", "pobj", "agent", "dative");
    }

    private String pronoun(int number, Sentence sentence, int index, Coreference coreference) {
        if (!Coreference.isThirdPerson(sentence.word(index).token().form()) || isExpletive(sentence, index)) {
            return "";
        }
        Optional<Antecedent> antecedent = coreference.resolve(
                number, sentence, index, quotations.at(number, index).isPresent());
        antecedent.ifPresent(found -> {
            Position at = new Position(found.sentence(), found.word());
            referents.put(new Position(number, index), referents.getOrDefault(at, at));
            coreference.add(antecedents.of(
                    number, sentence, index, found.name(), found.kind(), found.gender(), found.plural()));
        });
        return antecedent.map(Antecedent::name).orElse("");
    }

    /** "It is unlikely that", "it took a day to": a clause stands for the pronoun; "it rained": nothing does. */
    private static boolean isExpletive(Sentence sentence, int index) {
        Word word = sentence.word(index);
        if (word.relation().equals("expl")) {
            return true;
        }
        boolean subject = word.relation().startsWith("nsubj") && word.lemma().equals("it") && word.head() >= 0;
        if (subject && Nouns.is("weather", sentence.word(word.head()).lemma())) {
            return true;
        }
        return subject
                && sentence.word(word.head()).lemma().equals("be")
                && sentence.child(word.head(), "acomp", "attr") >= 0
                && sentence.children(word.head()).stream()
                        .anyMatch(child -> child > word.head()
                                && sentence.word(child).hasRelation("ccomp", "xcomp", "csubj", "advcl"));
    }

    private String named(
            int number,
            Sentence sentence,
            int index,
            Mention mention,
            Descriptions descriptions,
            Coreference coreference) {
        if (mention.type().equals("PERSON")) {
            String person = people.canonical(mention.text());
            coreference.add(antecedents.of(number, sentence, index, person, Kind.HUMAN, people.gender(person)));
            return person;
        }
        String name =
                switch (mention.type()) {
                    case "GPE", "LOC" -> Places.canonical(sentence, index, mention, organisations);
                    case "NORP" -> national(sentence, index, mention);
                    default -> organisations.canonical(sentence, index, mention);
                };
        if (!mention.type().equals("NORP")) {
            descriptions.before().remember(name);
        }
        if (!List.of("NORP", "GPE", "LOC").contains(mention.type())
                && !isSociety(sentence, index)
                && !isSociety(name)) {
            descriptions.before().rememberOrganisation(name, Antecedents.isTopic(sentence, index));
            DefiniteNouns.nation(sentence, mention.from())
                    .ifPresent(nation -> descriptions.before().rememberNation(nation, name));
            introduced(sentence, index, mention)
                    .ifPresent(noun -> descriptions.before().rememberKind(noun, name));
        }
        boolean many = mention.type().equals("NORP") && sentence.word(index).hasTag("NNS", "NNPS");
        Kind kind = isMute(mention, name) && !many ? Kind.THING : Kind.BODY;
        coreference.add(antecedents.of(number, sentence, index, name, kind, "", many));
        return name;
    }

    /** "the Peruvian-led raid": before a noun, a country by its own name. */
    private static String national(Sentence sentence, int index, Mention mention) {
        boolean before = sentence.word(index).hasRelation("amod", "compound", "nmod", "npadvmod");
        return before ? Countries.ofAdjective(mention.text()).orElse(mention.text()) : mention.text();
    }

    /** A town or a nationality, which says nothing where a country does. */
    private static boolean isMute(Mention mention, String name) {
        return List.of("GPE", "LOC", "NORP").contains(mention.type())
                && Countries.named(name).isEmpty();
    }

    /** "the weather bureau PAGASA", "PAGASA, the weather bureau": the common noun right before an organisation's name. */
    private static Optional<String> introduced(Sentence sentence, int index, Mention mention) {
        int noun = mention.from() - 1;
        boolean beside = noun >= 0
                && sentence.word(noun).tag().equals("NN")
                && (sentence.word(noun).head() == index || sentence.word(index).head() == noun);
        String lemma = beside ? Phrase.lemma(sentence, noun) : "";
        return beside && Nouns.isAny(lemma, "company", "body", "institution", "group")
                ? Optional.of(lemma)
                : Optional.empty();
    }

    /** The name of a possessor; "whose" is what its clause describes. */
    private String possessor(int number, Sentence sentence, int owner) {
        int described = sentence.word(owner).tag().equals("WP$") ? StandIns.described(sentence, owner) : owner;
        return described < 0 ? null : resolved[number][described];
    }

    /** "Anna Berg and Jan Lund" are one antecedent of "they", named jointly, once the last of them is named. */
    private void addJoint(int number, Sentence sentence, int last, Coreference coreference) {
        int first = sentence.word(last).head();
        if (!sentence.word(last).relation().equals("conj") || first < 0 || resolved[number][first] == null) {
            return;
        }
        String joint = resolved[number][first] + "; " + resolved[number][last];
        boolean named = mentions.at(number, first).isPresent()
                && mentions.at(number, last).isPresent();
        if (named && !joint.startsWith(";") && !joint.endsWith("; ")) {
            coreference.add(antecedents.of(number, sentence, first, joint, Kind.THING, "", true));
        }
    }
}
