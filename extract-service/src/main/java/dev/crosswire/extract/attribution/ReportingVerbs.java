package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reporting verbs: "X said that …", "…, X said", "said X", "claimed to have …", "reported two strikes", "reported by X", and
 * participles that hang on the subject of the finite clause ("…, saying that").
 */
final class ReportingVerbs {
    private final Passage passage;
    private final Sentence sentence;
    private final Sources sources;
    private final ReportingSubject subject;
    private final ReportedContent reported;
    private final SilentVerbs silent;
    private final SpeechActs acts;

    ReportingVerbs(Passage passage, Sources sources) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.sources = sources;
        this.subject = new ReportingSubject(passage);
        this.reported = new ReportedContent(passage, subject);
        this.silent = new SilentVerbs(passage, sources, subject, reported);
        this.acts = new SpeechActs(passage);
    }

    List<Reported> find() {
        List<Reported> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (passage.isVerb(i) && !relation(i).startsWith("aux")) {
                int verb = i;
                Cues.find("verb", passage.lemma(i))
                        .flatMap(cue -> at(verb, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** What the main clause does by a word of speech, whether it reports anything or not ("rejected the charge"). */
    Optional<Reported> main() {
        return IntStream.range(0, sentence.size())
                .filter(verb -> relation(verb).equals("root") && passage.isVerb(verb) && !passage.isQuoted(verb))
                .boxed()
                .flatMap(verb -> Cues.find("verb", passage.lemma(verb)).stream()
                        .filter(cue -> cue.takes("clause") || !cue.people())
                        .flatMap(cue -> speaking(verb, cue).stream()))
                .findFirst();
    }

    private Optional<Reported> speaking(int verb, Cue cue) {
        int head = subject.of(verb);
        return head < 0 || !sources.isSomebody(head)
                ? Optional.empty()
                : sources.of(head)
                        .filter(source -> !source.name().isBlank())
                        .map(source -> new Reported(
                                passage.number(),
                                verb,
                                written(verb),
                                source.name(),
                                source.via(),
                                new BitSet(),
                                acts.is(verb, cue)));
    }

    private Optional<Reported> at(int verb, Cue cue) {
        BitSet content = reported.of(verb, cue);
        int head = antecedent(verb, subject.of(verb));
        content.andNot(subject.words(verb, head));
        if (isMisplaced(verb, head)) {
            content.andNot(sentence.subtree(head));
        }
        boolean attributes = head >= 0
                && !content.get(head)
                && !isNobody(head)
                && mayReport(verb, cue, head)
                && !silent.is(verb, cue, head, content);
        return attributes ? sources.of(head).map(source -> report(verb, cue, head, source, content)) : Optional.empty();
    }

    private Reported report(int verb, Cue cue, int head, Source source, BitSet content) {
        int quoter = new QuotingVerb(passage).quoter(verb);
        String medium = quoter >= 0 ? passage.name(quoter) : new Messengers(passage).of(verb, content, head);
        String via = medium != null && !medium.equals(source.name()) ? medium : source.via();
        return new Reported(passage.number(), verb, written(verb), source.name(), via, content, acts.is(verb, cue));
    }

    /** Whether a subject is such as the cue asks for. */
    private boolean mayReport(int verb, Cue cue, int head) {
        return (!cue.people() || sources.answers(head))
                && (!cue.court() || isCourt(head))
                && (!cue.law() || isLaw(verb, head));
    }

    /** "… a young man," Ann Berg, police chief told: who speaks, though the parser joined the name to the last word of what is said. */
    private boolean isMisplaced(int verb, int head) {
        return head >= 0
                && passage.subject(verb) > head
                && passage.subject(verb) < verb
                && relation(head).equals("appos")
                && !passage.isQuoted(head);
    }

    /** "the ministry, which thought that": what a relative pronoun that is no "who" stands for. */
    private int antecedent(int verb, int head) {
        boolean relative = head >= 0
                && relation(verb).equals("relcl")
                && passage.word(head).tag().equals("WDT")
                && Words.RELATIVE.has(passage.lower(head));
        return relative ? passage.word(verb).head() : head;
    }

    /** "No group said it was behind the raid": nobody says so. */
    private boolean isNobody(int head) {
        return sentence.anyChild(
                head, child -> child < head && passage.lower(child).equals("no"));
    }

    /** "the court heard that": who hears evidence passes it on, by whoever gave it. */
    private boolean isCourt(int head) {
        return NounKinds.isCourt(passage.lemma(head));
    }

    /** "the act provides that": a law by what stands in it, and nobody by a "provided that". */
    private boolean isLaw(int verb, int head) {
        return passage.subject(verb) == head && NounKinds.isLaw(passage.lemma(head));
    }

    /** "reported by" with its preposition, any other verb as it stands. */
    private String written(int verb) {
        boolean agent = passage.subject(verb) < 0 && subject.agent(verb) >= 0 && verb + 1 < sentence.size();
        return agent && passage.lower(verb + 1).equals("by") ? passage.text(verb, verb + 2) : passage.form(verb);
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }
}
