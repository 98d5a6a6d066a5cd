package dev.crosswire.extract.names;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Short noun phrases: a head with what stands before it and the complement that says what it is about. */
final class Phrase {
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "nn", "npadvmod", "hmod");
    private static final Set<String> ABOUT =
            Set.of("of", "on", "for", "to", "against", "over", "with", "between", "regarding", "about", "into");
    private static final Set<String> RELATIONS = Set.of("in", "to");
    private static final Set<String> VAGUE = Set.of(
            "many",
            "more",
            "other",
            "such",
            "several",
            "few",
            "own",
            "same",
            "fresh",
            "new",
            "further",
            "latest",
            "recent",
            "ongoing",
            "additional",
            "numerous",
            "various",
            "so-called");
    private static final Set<String> BESIDES = Set.of("conj", "cc", "punct", "det", "case", "nummod", "appos");

    private Phrase() {}

    /** The words from one to before another, spaced as they were written. */
    static String join(Sentence sentence, int from, int to) {
        if (to - from == 1) {
            return form(sentence, from).strip();
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from || isGlued(sentence, i) ? "" : " ").append(form(sentence, i));
        }
        return text.toString().strip();
    }

    /** Whether no space stands between a word and the one before it. */
    static boolean isGlued(Sentence sentence, int index) {
        return index > 0
                && sentence.word(index - 1).token().end()
                        == sentence.word(index).token().start();
    }

    /** Chosen words in text order, each written as told, a space between those that stood apart. */
    static String join(Sentence sentence, BitSet words, IntFunction<String> written) {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            String form = written.apply(i);
            boolean glued = last == i - 1 && isGlued(sentence, i);
            text.append(text.isEmpty() || glued ? "" : " ").append(form);
            last = i;
        }
        return text.toString().strip();
    }

    static String form(Sentence sentence, int index) {
        return sentence.word(index).token().form();
    }

    /** A word's lemma in lower case. */
    static String lemma(Sentence sentence, int index) {
        return sentence.lowerLemma(index);
    }

    /** The words of the short phrase around a head: its modifiers, not its determiners, numbers and clauses. */
    static BitSet around(Sentence sentence, int head) {
        BitSet words = new BitSet();
        words.set(head);
        for (int child : sentence.children(head)) {
            if (child < head && isModifier(sentence, child)) {
                words.or(modifier(sentence, child));
            }
        }
        int behind = about(sentence, head);
        int about = behind < 0 ? beside(sentence, head) : behind;
        if (about >= 0) {
            addComplement(sentence, about, words);
        }
        return words;
    }

    /** The preposition behind a noun that says what it is about; -1 where none does. */
    private static int about(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            if (child > noun && isAbout(sentence, noun, child)) {
                return child;
            }
        }
        return -1;
    }

    /** The preposition just behind a noun, wherever the parser put it: "ordered a halt to strikes"; -1 where none is. */
    private static int beside(Sentence sentence, int head) {
        int next = head + 1;
        boolean preposition = next < sentence.size()
                && sentence.word(next).relation().equals("prep")
                && sentence.child(next, "pobj") >= 0;
        return preposition
                        && isAbout(sentence, head, next)
                        && !form(sentence, next).equals("of")
                ? next
                : -1;
    }

    /** A modifier's own words: no article, no further items of a list; a possessor is one word, named elsewhere. */
    private static BitSet modifier(Sentence sentence, int top) {
        BitSet words = new BitSet();
        if (sentence.word(top).relation().equals("poss")) {
            words.set(top);
            return words;
        }
        return sentence.subtree(
                top,
                child -> !isHyphenated(sentence, child)
                        && !isJoined(sentence, top, child)
                        && BESIDES.contains(sentence.word(child).relation()));
    }

    /** "Food and Drug Administration": "and" and what it joins are parts of the name. */
    private static boolean isJoined(Sentence sentence, int top, int child) {
        int conjunct = sentence.child(top, "conj");
        return conjunct >= 0
                && sentence.word(child).head() == top
                && sentence.word(child).hasRelation("cc", "conj")
                && Stream.of(top, conjunct, sentence.word(top).head())
                        .allMatch(word -> sentence.word(word).tag().startsWith("NNP"));
    }

    /** A hyphen, or the number before one: "31-year". */
    private static boolean isHyphenated(Sentence sentence, int child) {
        boolean before =
                child + 1 < sentence.size() && sentence.word(child + 1).tag().equals("HYPH");
        return sentence.word(child).tag().equals("HYPH")
                || before && sentence.word(child).tag().equals("CD");
    }

    private static boolean isModifier(Sentence sentence, int child) {
        Word word = sentence.word(child);
        boolean number = word.tag().equals("CD") && !isHyphenated(sentence, child)
                || word.isNamed("PERCENT", "MONEY")
                || word.tag().equals("PDT")
                || word.tag().equals("WDT");
        return !number
                && (MODIFIERS.contains(word.relation()) && !isVague(word)
                        || word.relation().equals("poss")
                        || isHyphenated(sentence, child))
                && !word.tag().equals("PRP$");
    }

    /** Words that count or point rather than describe: "many", "more", "other", "such", "latest". */
    private static boolean isVague(Word word) {
        return word.hasTag("JJR", "JJS") || VAGUE.contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isAbout(Sentence sentence, int head, int child) {
        return sentence.word(child).relation().equals("prep")
                && (form(sentence, child).equals("of")
                                && !isOfDeed(sentence, head, child)
                                && !isOfPerson(sentence, head, child)
                        || ABOUT.contains(form(sentence, child)) && Nouns.is("event", lemma(sentence, head))
                        || RELATIONS.contains(form(sentence, child)) && Nouns.is("relation", lemma(sentence, head))
                        || form(sentence, child).equals("for") && Nouns.is("title", lemma(sentence, head))
                        || form(sentence, child).equals("in")
                                && Nouns.is("event", lemma(sentence, head))
                                && isDeed(sentence, child));
    }

    /** "convicted a baker of selling gin": what whom the verb is done to did is no part of his name. */
    private static boolean isOfDeed(Sentence sentence, int head, int of) {
        return sentence.child(of, "pcomp") >= 0 && !Nouns.is("event", lemma(sentence, head));
    }

    /** "the NPP of Jan Berg": a proper name is whole without its leader's. */
    private static boolean isOfPerson(Sentence sentence, int head, int of) {
        int object = sentence.child(of, "pobj");
        return object >= 0
                && sentence.word(head).tag().equals("NNP")
                && sentence.word(object).isNamed("PERSON");
    }

    /** "a pause in attacks": in what is done, not in a place. */
    private static boolean isDeed(Sentence sentence, int preposition) {
        int object = sentence.child(preposition, "pobj");
        return object >= 0 && Nouns.isAny(lemma(sentence, object), "deed", "event");
    }

    private static void addComplement(Sentence sentence, int preposition, BitSet words) {
        int object = sentence.child(preposition, "pobj", "pcomp");
        if (object < 0 || isOther(sentence.word(object))) {
            return;
        }
        words.set(preposition);
        for (int child : sentence.children(object)) {
            if (child < object && isModifier(sentence, child)) {
                words.or(modifier(sentence, child));
            }
        }
        words.set(object);
        int next = about(sentence, object);
        if (next > object && words.cardinality() < 8) {
            addComplement(sentence, next, words);
        }
    }

    /** A time is a slot of its own; a pronoun says nothing out of its place. */
    private static boolean isOther(Word object) {
        return object.tag().startsWith("W")
                || object.tag().startsWith("PRP")
                || object.name().endsWith("MONEY")
                || object.name().endsWith("PERCENT")
                || object.name().endsWith("DATE")
                || object.name().endsWith("TIME");
    }

    /** "finance" of "the finance minister", "prime": what kind of a title a noun is; "" where nothing says so. */
    static String portfolio(Sentence sentence, int noun) {
        String before = noun == 0 ? "" : lemma(sentence, noun - 1);
        return Nouns.isAny(before, "portfolio", "rank") ? before.replace("defense", "defence") : "";
    }

    /** The object of a head's "of"; -1 where there is none. */
    static int ofObject(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            if (sentence.word(child).relation().equals("prep")
                    && form(sentence, child).equals("of")) {
                return sentence.child(child, "pobj");
            }
        }
        return -1;
    }
}
