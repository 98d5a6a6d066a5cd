package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Antecedent.Kind;
import dev.crosswire.extract.quotation.Quotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What pronouns refer back to, and what they may refer to from now on. */
final class Referents {
    private final Mentions mentions;
    private final Quotations quotations;
    private final Antecedents antecedents;
    private final Coreference coreference;
    private final Map<Position, Position> referents = new HashMap<>();

    Referents(Document document, Mentions mentions) {
        this.mentions = mentions;
        this.quotations = Quotations.of(document);
        this.antecedents = new Antecedents(quotations);
        this.coreference = new Coreference(document);
    }

    /** The words that pronouns refer back to, by the pronoun; where it is a pronoun too, what that one refers to. */
    Map<Position, Position> all() {
        return referents;
    }

    /** What a noun phrase names, which pronouns may refer to. */
    void add(int number, Sentence sentence, int index, String name, Kind kind, String gender) {
        coreference.add(antecedents.of(number, sentence, index, name, kind, gender));
    }

    void add(int number, Sentence sentence, int index, String name, Kind kind, String gender, boolean plural) {
        coreference.add(antecedents.of(number, sentence, index, name, kind, gender, plural));
    }

    /** "Anna Berg and Jan Lund" are one antecedent of "they", named jointly, once the last of them is named. */
    void addJoint(int number, Sentence sentence, int last, String[] names) {
        int first = sentence.word(last).head();
        if (!sentence.word(last).relation().equals("conj") || first < 0 || names[first] == null) {
            return;
        }
        String joint = names[first] + "; " + names[last];
        boolean named = mentions.at(number, first).isPresent()
                && mentions.at(number, last).isPresent();
        if (named && !joint.startsWith(";") && !joint.endsWith("; ")) {
            add(number, sentence, first, joint, Kind.THING, "", true);
        }
    }

    /** What a pronoun stands for; "" where it refers to nothing known. */
    String pronoun(int number, Sentence sentence, int index) {
        if (!Coreference.isThirdPerson(sentence.word(index).token().form()) || isExpletive(sentence, index)) {
            return "";
        }
        Optional<Antecedent> antecedent = antecedent(number, sentence, index);
        antecedent.ifPresent(found -> {
            Position at = new Position(found.sentence(), found.word());
            referents.put(new Position(number, index), referents.getOrDefault(at, at));
            add(number, sentence, index, found.name(), found.kind(), found.gender(), found.plural());
        });
        return antecedent.map(Antecedent::name).orElse("");
    }

    /** Whom "the 34-year-old" means; "" where nobody fits. */
    String aged(int number, Sentence sentence, int index) {
        return antecedent(number, sentence, index).map(Antecedent::name).orElse("");
    }

    private Optional<Antecedent> antecedent(int number, Sentence sentence, int index) {
        return coreference.resolve(
                number, sentence, index, quotations.at(number, index).isPresent());
    }

    /** "It is unlikely that", "it took a day to": a clause stands for the pronoun; "it rained": nothing does. */
    private static boolean isExpletive(Sentence sentence, int index) {
        Word word = sentence.word(index);
        if (word.relation().equals("expl")) {
            return true;
        }
        boolean subject = word.relation().startsWith("nsubj") && word.lemma().equals("it") && word.head() >= 0;
        return subject
                && (Nouns.is("weather", sentence.word(word.head()).lemma()) || isClauseBehind(sentence, word.head()));
    }

    private static boolean isClauseBehind(Sentence sentence, int verb) {
        return sentence.word(verb).lemma().equals("be")
                && sentence.child(verb, "acomp", "attr") >= 0
                && sentence.anyChild(
                        verb,
                        child -> child > verb && sentence.word(child).hasRelation("ccomp", "xcomp", "csubj", "advcl"));
    }
}
