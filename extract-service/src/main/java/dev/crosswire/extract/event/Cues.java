package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells the cues that do nothing but attribute from speech acts that are the news themselves: "warned that …" reports,
 * "warned against concessions" is a demand.
 */
final class Cues implements IntPredicate {
    private static final Set<EventType> VAGUE = Set.of(EventType.EVALUATE, EventType.OTHER);

    private static final Set<String> QUOTES = Set.of("\"", "``", "''");

    private final Sentence sentence;
    private final IntPredicate cue;
    private final Classifier classifier;

    Cues(Sentence sentence, IntPredicate cue, Classifier classifier) {
        this.sentence = sentence;
        this.cue = cue;
        this.classifier = classifier;
    }

    @Override
    public boolean test(int word) {
        return cue.test(word) && !(sentence.word(word).tag().startsWith("VB") && isNews(word));
    }

    /** Also "were confirmed dead": what was found of somebody is the news. */
    private boolean isNews(int verb) {
        boolean order = sentence.child(verb, "dobj") >= 0 && sentence.anyChild(verb, child -> isInfinitive(child));
        boolean idiom = classifier.keys(verb).get(0).contains(" ");
        int content = sentence.child(verb, "ccomp", "parataxis");
        boolean naming = content > verb
                && sentence.word(content).hasTag("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS")
                && isBare(content);
        boolean put = sentence.word(verb).relation().equals("parataxis") && sentence.child(verb, "nsubj") >= 0;
        boolean reports = quotes(verb) || content >= 0 || put && sentence.child(verb, "dobj") < 0;
        boolean ended = sentence.child(verb, "prt") >= 0 && sentence.child(verb, "dobj") >= 0;
        boolean found = sentence.child(verb, "oprd") >= 0 && sentence.child(verb, "auxpass") >= 0;
        boolean silent = content < 0 && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, verb), "answering", "verb");
        if ((naming || ended || found || silent) && !quotes(verb)) {
            return true;
        }
        if (order || reports) {
            return order && !quotes(verb);
        }
        int object = sentence.child(verb, "dobj");
        if (object < 0 && Lemmas.of(sentence, verb).equals("hear")) {
            return false;
        }
        boolean light = object >= 0
                && classifier.noun(object).isPresent()
                && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, verb), "light", "verb");
        boolean typed = classifier
                .verb(verb)
                .filter(type -> light ? SpeechContents.SPEECH.contains(type) : !VAGUE.contains(type))
                .isPresent();
        return idiom || typed || isDisclosure(verb, object);
    }

    /** "reported empty shelves", "did not mention the turnout": of what names no event and no number, that it is told is the news; so is what is told of so many ("reported 40 acres under water"). */
    private boolean isDisclosure(int verb, int object) {
        return object > verb
                && sentence.child(verb, "nsubj") >= 0
                && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, verb), "disclosing", "verb")
                && !sentence.anyWithin(
                        object,
                        word -> isVerbal(sentence.word(word))
                                || sentence.word(word).tag().equals("CD")
                                        && !(sentence.word(word).head() == object && isDescribed(object))
                                || classifier.noun(word).isPresent());
    }

    private boolean isDescribed(int object) {
        return object + 1 < sentence.size() && sentence.word(object + 1).hasTag("IN", "VBN", "JJ");
    }

    /** Whether a quotation ends right before the verb and its subject, or begins right behind. */
    private boolean quotes(int verb) {
        int subject = sentence.child(verb, "nsubj");
        int first = subject < 0 ? verb : Math.min(verb, sentence.start(subject));
        return IntStream.range(Math.max(0, first - 3), first).anyMatch(word -> isMark(word) && !opens(word))
                || IntStream.range(verb + 1, Math.min(sentence.size(), verb + 4))
                        .anyMatch(word -> isMark(word) && opens(word) && !isInPhrase(word));
    }

    /** "showed his "certain interest"": a mark inside a noun phrase opens no quotation. */
    private boolean isInPhrase(int mark) {
        return sentence.word(mark - 1).hasTag("DT", "PRP$", "POS", "JJ", "CD", "IN");
    }

    private boolean isMark(int word) {
        return QUOTES.contains(sentence.word(word).token().form());
    }

    /** Whether a quotation mark stands right before a word, and not right behind one. */
    private boolean opens(int mark) {
        boolean before = mark > 0 && isGlued(mark - 1);
        return mark + 1 < sentence.size() && isGlued(mark) && !before;
    }

    private boolean isGlued(int word) {
        return sentence.word(word).token().end()
                == sentence.word(word + 1).token().start();
    }

    /** "declared the outbreak an emergency", "found her guilty": a noun or adjective with its subject, and no verb between them. */
    private boolean isBare(int noun) {
        return sentence.child(noun, "nsubj") >= 0 && !sentence.anyChild(noun, child -> isVerbal(sentence.word(child)));
    }

    private static boolean isVerbal(Word word) {
        return word.tag().startsWith("VB") || word.hasTag("MD");
    }

    private boolean isInfinitive(int child) {
        Word word = sentence.word(child);
        return word.relation().equals("xcomp") && word.tag().equals("VB");
    }
}
