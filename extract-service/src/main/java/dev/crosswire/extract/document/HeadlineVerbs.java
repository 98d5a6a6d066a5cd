package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Headlines, and short sentences without a verb, whose verb parsers take for a noun ("Retailer issues profit warning"): parsed again as if it were to happen ("will
 * issue"), which leaves no doubt, and told as it is written.
 */
final class HeadlineVerbs {
    private static final int LONGEST = 20;
    private static final Set<String> STOPS = Set.of(".", "!", "?", "\"", "''", "”", ":", ";");

    private HeadlineVerbs() {}

    /** The sentence with its verb as a verb; the sentence itself where it is no headline or has one. */
    static Sentence mended(Sentence sentence, Function<List<Token>, Sentence> parser) {
        int verb = verb(sentence);
        if (verb < 0) {
            return sentence;
        }
        Sentence parsed = parser.apply(future(sentence, verb));
        Word told = parsed.word(verb + 1);
        boolean clause = told.tag().equals("VB")
                && told.hasRelation("root", "ccomp", "conj")
                && parsed.child(verb + 1, "nsubj") >= 0
                && parsed.child(verb + 1, "nsubj") < verb;
        return clause ? present(sentence, parsed, verb) : sentence;
    }

    private static int verb(Sentence sentence) {
        String last = sentence.word(sentence.size() - 1).token().form();
        boolean stopped = STOPS.contains(last);
        if (sentence.size() > LONGEST || stopped && (isTold(sentence) || !last.equals("."))) {
            return -1;
        }
        for (int i = 1; i < sentence.size() && !sentence.word(i - 1).hasTag("VBD", "VBP", "VBZ", "VBN", "MD"); i++) {
            if (isVerb(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a sentence has a verb; one whose root is a noun may have it in what is said of its last noun ("… bank, which fell"). */
    private static boolean isTold(Sentence sentence) {
        int root = sentence.root();
        boolean nominal = root >= 0
                && sentence.word(root).tag().equals("NNS")
                && sentence.child(root, "det", "amod", "appos", "nummod") != root - 1;
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.word(i).hasTag("VBD", "VBP", "VBZ", "VBN", "MD"))
                .anyMatch(i -> !nominal || !isWithin(sentence, i));
    }

    /** Whether a word stands in a clause that begins behind a comma and hangs on a noun. */
    private static boolean isWithin(Sentence sentence, int word) {
        int at = word;
        while (at >= 0 && !sentence.word(at).relation().equals("relcl")) {
            at = sentence.word(at).head();
        }
        return at >= 0;
    }

    /** Whether a noun may be the verb of the noun before it. */
    private static boolean isVerb(Sentence sentence, int i) {
        Word word = sentence.word(i);
        boolean plural = sentence.word(i - 1).hasTag("NNS", "NNPS", "CD")
                || SentenceWords.COLLECTIVE.has(sentence.word(i - 1).lemma());
        boolean agrees = word.tag().equals("NNS") && isDoer(sentence.word(i - 1))
                || word.tag().equals("NN") && plural;
        int top = i;
        while (sentence.word(top).head() >= 0) {
            top = sentence.word(top).head();
        }
        boolean nominal = !sentence.word(top).tag().startsWith("VB")
                || top == i + 1 && sentence.word(top).hasTag("VB", "VBP")
                || top > i && sentence.word(top).tag().equals("VBG");
        return agrees
                && nominal
                && SentenceWords.HEADLINE_VERB.has(word.lemma())
                && goesOn(sentence, i + 1, isGroup(sentence.word(i - 1)));
    }

    /** "Regulator fines airline", and not "Price rises hit families": what does something, and of which a deed is no part. */
    private static boolean isDoer(Word noun) {
        return noun.hasTag("NN", "NNP", "JJ", "JJR", "VBG") && !SentenceWords.COMPOUNDED.has(noun.lemma());
    }

    /** "Troops storm church", and not "Job cuts plan": several who do something, and no deeds. */
    private static boolean isGroup(Word noun) {
        return noun.hasTag("NNS", "NNPS")
                && !SentenceWords.COMPOUNDED.has(noun.lemma())
                && !SentenceWords.HEADLINE_VERB.has(noun.lemma());
    }

    /** Whether what follows is an object, or where a thing goes to, and no further noun of a compound; of a group, anything. */
    private static boolean goesOn(Sentence sentence, int next, boolean group) {
        if (next >= sentence.size()) {
            return group;
        }
        Word word = sentence.word(next);
        boolean ends = next + 1 == sentence.size();
        boolean measured = sentence.word(next).token().form().equals("by")
                && !ends
                && sentence.word(next + 1).hasTag("CD", "$");
        return measured
                || sentence.word(next).relation().equals("quantmod")
                || word.hasTag("DT", "CD", "PRP$", "$", "NNP", "NNPS", "NNS")
                || word.hasTag("JJ", "JJR", "JJS", "NN", "VB", "VBP", "VBN", "VBG") && (!ends || group)
                || group && word.hasTag("IN", ",")
                || SentenceWords.COURSE.has(sentence.word(next).token().form());
    }

    private static List<Token> future(Sentence sentence, int verb) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.word(i).token();
            if (i == verb) {
                tokens.add(new Token("will", token.start(), token.end()));
                tokens.add(new Token(sentence.word(i).lemma(), token.start(), token.end()));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The parse without its "will". */
    private static Sentence present(Sentence written, Sentence parsed, int will) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < parsed.size(); i++) {
            if (i != will) {
                Word word = parsed.word(i);
                boolean verb = i == will + 1;
                words.add(new Word(
                        verb ? written.word(will).token() : word.token(),
                        word.lemma(),
                        verb ? "VBZ" : word.tag(),
                        without(word.head(), will),
                        word.relation(),
                        word.name(),
                        word.roles().stream()
                                .filter(role -> role.predicate() != will)
                                .map(role -> new Word.Role(without(role.predicate(), will), role.label()))
                                .toList()));
            }
        }
        return new Sentence(words);
    }

    private static int without(int index, int removed) {
        return index > removed ? index - 1 : index;
    }
}
