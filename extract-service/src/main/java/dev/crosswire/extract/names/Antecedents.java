package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import dev.crosswire.extract.names.Antecedent.Kind;
import dev.crosswire.extract.quotation.Quotations;

/** Makes of what a document names the antecedents of its pronouns: of what kind and number they are, how prominent they stand. */
final class Antecedents {
    /** Whom "according to" names, or a sentence opens with, stands as high as who says something. */
    private static final double SOURCE = 5;

    private final Quotations quotations;

    Antecedents(Quotations quotations) {
        this.quotations = quotations;
    }

    Antecedent of(int number, Sentence sentence, int index, String name, Kind kind, String gender) {
        boolean plural = sentence.word(index).hasTag("NNS", "NNPS")
                && !name.equals(Countries.named(name).orElse(""));
        return of(number, sentence, index, name, kind, gender, plural);
    }

    Antecedent of(int number, Sentence sentence, int index, String name, Kind kind, String gender, boolean plural) {
        Word word = sentence.word(index);
        double weight =
                switch (word.relation()) {
                    case "nsubj" -> 5;
                    case "nsubjpass" -> 4;
                    case "dobj", "agent", "poss" -> 2;
                    case "compound", "amod", "nmod" -> -2;
                    default -> 1;
                };
        weight = word.hasRelation("pobj", "dobj") && (speaks(sentence, word) || isOpening(sentence, word))
                ? SOURCE
                : weight;
        boolean quoted = quotations.at(number, index).isPresent();
        return new Antecedent(
                number, index, word.head(), name, kind, plural, gender, weight, quoted, speaks(sentence, word));
    }

    /** "For Jan Berg, a nurse, the news came late": of whom the text goes on to tell. */
    private static boolean isOpening(Sentence sentence, Word word) {
        return word.head() == 0
                && word.name().endsWith("PERSON")
                && sentence.word(0).lemma().equalsIgnoreCase("for")
                && sentence.end(0) < sentence.size()
                && sentence.word(sentence.end(0)).token().form().equals(",");
    }

    /** Whether a word is the subject of a verb of saying, before or behind it, or stands after "according to". */
    static boolean speaks(Sentence sentence, Word word) {
        if (word.head() < 0) {
            return false;
        }
        Word head = sentence.word(word.head());
        boolean according = word.relation().equals("pobj")
                && head.lemma().equals("to")
                && head.head() >= 0
                && sentence.word(head.head()).lemma().startsWith("accord");
        return according
                || word.relation().equals("nsubj")
                        && (Nouns.is("says", head.lemma()) || goesOnToSay(sentence, word.head()))
                || isInverted(sentence, word);
    }

    /** "Her lawyer shook his head and said": who does something and speaks. */
    private static boolean goesOnToSay(Sentence sentence, int verb) {
        int next = sentence.child(verb, "conj");
        return next > verb
                && Nouns.is("says", sentence.word(next).lemma())
                && sentence.child(next, "nsubj", "nsubjpass") < 0;
    }

    /** "…, said Anna Berg": who speaks behind the verb. */
    private static boolean isInverted(Sentence sentence, Word word) {
        return word.relation().equals("dobj")
                && word.name().endsWith("PERSON")
                && sentence.word(word.head()).lemma().equals("say")
                && sentence.child(word.head(), "nsubj") < 0;
    }

    /** Whether a clause is about what a word names: its subject or owner, its source, and what is apposed or joined to these. */
    static boolean isTopic(Sentence sentence, int index) {
        Word word = sentence.word(index);
        return word.hasRelation("nsubj", "nsubjpass", "poss", "root")
                || speaks(sentence, word)
                || word.head() >= 0
                        && (word.hasRelation("appos", "conj") || isNaming(sentence, word))
                        && isTopic(sentence, word.head());
    }

    /** "the Red Front group": a name before the noun for what it is. */
    private static boolean isNaming(Sentence sentence, Word word) {
        return word.hasRelation("compound", "nmod") && Nouns.is("faction", Phrase.lemma(sentence, word.head()));
    }

    static Kind kind(Sentence sentence, int index) {
        String lemma = Phrase.lemma(sentence, index);
        if (isAbstract(sentence, index, lemma)) {
            return Kind.THING;
        }
        if (Nouns.isAny(lemma, "person", "title", "leader", "official", "group", "female", "male")) {
            return Kind.HUMAN;
        }
        return Nouns.isAny(lemma, "body", "company", "force", "state") ? Kind.BODY : Kind.THING;
    }

    /** "brought to justice": what might be a title, but is nobody's. */
    private static boolean isAbstract(Sentence sentence, int index, String lemma) {
        Word word = sentence.word(index);
        if (isHeadOn(sentence, index)) {
            return true;
        }
        return Nouns.is("title", lemma)
                && !Nouns.isAny(lemma, "person", "group", "official")
                && word.tag().equals("NN")
                && word.relation().equals("pobj")
                && sentence.children(index).isEmpty();
    }

    /** "hit another car head on": no head of anything. */
    private static boolean isHeadOn(Sentence sentence, int index) {
        return sentence.word(index).token().form().equals("head")
                && index + 1 < sentence.size()
                && sentence.word(index + 1).token().form().equals("on")
                && sentence.word(index).relation().equals("dobj");
    }

    static String gender(Sentence sentence, int index) {
        String lemma = Phrase.lemma(sentence, index);
        return Nouns.is("female", lemma) ? "f" : Nouns.is("male", lemma) ? "m" : "";
    }
}
