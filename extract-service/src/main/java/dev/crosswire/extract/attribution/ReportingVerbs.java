package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.attribution.Sources.Source;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    ReportingVerbs(Passage passage, Sources sources) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.sources = sources;
        this.subject = new ReportingSubject(passage);
    }

    List<Reported> find() {
        List<Reported> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (passage.isVerb(i) && !passage.word(i).relation().startsWith("aux")) {
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
                                isAct(verb, cue)));
    }

    private Optional<Reported> at(int verb, Cue cue) {
        ReportedContent reported = new ReportedContent(passage, subject);
        BitSet content = reported.of(verb, cue);
        int head = antecedent(verb, subject.of(verb));
        content.andNot(subject.words(verb, head));
        if (isMisplaced(verb, head)) {
            content.andNot(sentence.subtree(head));
        }
        if (head >= 0 && isNobody(head) || isSummons(verb)) {
            return Optional.empty();
        }
        boolean thing = head >= 0
                && (cue.people() && !sources.answers(head)
                        || cue.court() && !isCourt(head)
                        || cue.law() && !isLaw(verb, head));
        if (cue.takes("figure") && !cue.takes("any") && passage.word(verb).tag().equals("VBG")) {
            return Optional.empty();
        }
        boolean contentless =
                cue.takes("of") || cue.court() || !cue.takes("any") && (cue.takes("figure") || cue.takes("count"));
        boolean person = cue.takes("any") && reported.isPersonAlone(verb, sentence.child(verb, "dobj"));
        boolean shows = cue.document()
                && head >= 0
                && Cues.document(passage.lemma(head)).isEmpty()
                && sentence.child(verb, "ccomp", "advcl") < 0;
        boolean silent =
                shows || content.isEmpty() && (contentless || person || passage.isQuoted(verb) || doesSomething(verb));
        if (head < 0 || thing || silent || content.get(head) || isWithheld(verb, cue)) {
            return Optional.empty();
        }
        Optional<Source> source = sources.of(head);
        return source.map(named -> {
            int quoter = new QuotingVerb(passage).quoter(verb);
            String medium = quoter >= 0 ? passage.name(quoter) : new Messengers(passage).of(verb, content, head);
            String via = medium != null && !medium.equals(named.name()) ? medium : named.via();
            return new Reported(passage.number(), verb, written(verb), named.name(), via, content, isAct(verb, cue));
        });
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
                && Set.of("which", "that").contains(passage.lower(head));
        return relative ? passage.word(verb).head() : head;
    }

    /** "No group said it was behind the raid": nobody says so. */
    private boolean isNobody(int head) {
        return sentence.children(head).stream()
                .anyMatch(child -> child < head && passage.lower(child).equals("no"));
    }

    /** "inspectors cited the firm for two breaches": what is done to somebody, and reports nothing. */
    private boolean isSummons(int verb) {
        int object = passage.lemma(verb).equals("cite") ? sentence.child(verb, "dobj", "nsubjpass") : -1;
        return object >= 0
                && sources.isSomebody(object)
                && sentence.children(verb).stream()
                        .anyMatch(
                                child -> child > object && passage.lower(child).equals("for"));
    }

    /** "the court heard that": who hears evidence passes it on, by whoever gave it. */
    private boolean isCourt(int head) {
        return NounKinds.isCourt(passage.lemma(head));
    }

    /** "the act provides that": a law by what stands in it, and nobody by a "provided that". */
    private boolean isLaw(int verb, int head) {
        return passage.subject(verb) == head && NounKinds.isLaw(passage.lemma(head));
    }

    /** "has not said when": who says nothing reports nothing. */
    private boolean isWithheld(int verb, Cue cue) {
        return cue.kind().equals("neutral") && passage.withholds(verb);
    }

    /** "claimed the title", "added 300 jobs": with a thing as its object the verb reports nothing. */
    private boolean doesSomething(int verb) {
        int object = sentence.child(verb, "dobj");
        return object > verb
                && subject.inverted(verb) != object
                && !endsQuotation(verb)
                && (passage.isQuoted(verb) || !passage.isQuoted(object))
                && passage.word(object).tag().startsWith("NN")
                && !sources.isSomebody(object);
    }

    /** "…," Berg told a rally: what stands in marks right before whoever speaks is what is said. */
    private boolean endsQuotation(int verb) {
        int speaker = passage.subject(verb);
        int first =
                speaker < 0 || speaker > verb ? verb : sentence.subtree(speaker).nextSetBit(0);
        return first > 1 && passage.lemma(verb).equals("tell") && passage.isQuoted(first - 2);
    }

    /** "insisted that it must stop" demands; "insisted that it had stopped" reports. */
    private boolean isAct(int verb, Cue cue) {
        if (cue.document() || ReportedContent.isNaming(sentence, verb)) {
            return false;
        }
        if (!cue.kind().equals("must")) {
            return cue.kind().equals("act") || isJudging(verb) || isSilence(verb);
        }
        return sentence.children(verb).stream()
                .filter(child -> Set.of("ccomp", "xcomp").contains(relation(child)))
                .anyMatch(child -> Set.of("require", "need").contains(passage.lemma(child))
                        || sentence.children(child).stream()
                                .anyMatch(modal -> Set.of("must", "should").contains(passage.lower(modal))));
    }

    /** "did not mention the turnout": that nothing is said of a thing is told by whoever writes so. */
    private boolean isSilence(int verb) {
        return sentence.child(verb, "neg") >= 0
                && sentence.child(verb, "dobj") > verb
                && sentence.child(verb, "ccomp", "xcomp") < 0;
    }

    /** "declared the vote a success": what it is called has no verb of its own, and is the act. */
    private boolean isJudging(int verb) {
        return passage.word(verb).hasTag("VBD", "VBZ", "VBN", "VBP")
                && sentence.children(verb).stream()
                        .filter(child -> child > verb && Set.of("ccomp", "oprd").contains(relation(child)))
                        .anyMatch(child -> passage.word(child).hasTag("NN", "JJ")
                                && (relation(child).equals("oprd") || sentence.child(child, "nsubj") >= 0)
                                && sentence.child(child, "aux", "cop") < 0);
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
