package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.BitSet;

/** The words of an event that a noun tells: its phrase, and what belongs to it beside that. */
final class NominalWords {
    private final Sentence sentence;
    private final Classifier classifier;
    private final Spans spans;
    private final NominalArguments arguments;
    private final Requests requests;
    private final Reports reports;

    NominalWords(Sentence sentence, Classifier classifier, Spans spans, NominalArguments arguments) {
        this.sentence = sentence;
        this.classifier = classifier;
        this.spans = spans;
        this.arguments = arguments;
        this.requests = new Requests(sentence);
        this.reports = new Reports(sentence);
    }

    BitSet of(int noun, EventType type) {
        BitSet words = spans.phrase(noun);
        sentence.children(noun).stream()
                .filter(child -> child > noun && isListed(child))
                .forEach(child -> words.andNot(sentence.subtree(child)));
        int time = arguments.time(noun);
        if (time >= 0) {
            words.or(spans.phrase(time));
        }
        int deed = requests.is(noun, type) ? requests.deed(noun) : -1;
        if (deed >= 0) {
            words.or(sentence.subtree(deed));
        }
        int none = reports.none(noun);
        if (none >= 0 && Harms.isHarm(type)) {
            words.set(none, noun);
        }
        words.set(words.length(), timed(words.length()));
        return words;
    }

    /** "two shootings and a stabbing": a further event, and what joins it. */
    private boolean isListed(int child) {
        Word word = sentence.word(child);
        int next = sentence.child(word.head(), "conj");
        return next >= 0
                && word.hasRelation("cc", "conj")
                && classifier.noun(next).filter(Harms::isHarm).isPresent()
                && sentence.child(next, "det", "nummod") >= 0;
    }

    /** The word after the time that follows right on the noun phrase ("the call on Tuesday"), whatever it hangs on. */
    private int timed(int from) {
        int to = from;
        boolean preposition = to < sentence.size() && sentence.word(to).hasForm("on", "in", "at");
        to += preposition ? 1 : 0;
        int start = to;
        while (to < sentence.size() && sentence.word(to).isNamed("DATE", "TIME")) {
            to++;
        }
        return to == start ? from : to;
    }
}
