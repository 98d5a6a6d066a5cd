package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;
import java.util.Optional;
import java.util.Set;

/** Who a source phrase names: joint sources as one, the publisher of what is published, the messenger they spoke to. */
final class Sources {
    private final Passage passage;
    private final Source topic;
    private final SourceBefore before;
    private final PossibleSources possible;
    private final ApposedName apposed;
    private final SourceNames names;
    private final PublishedSource published;

    /**
     * @param last the source attributed last before this sentence, null where there is none
     * @param adjacent whether that was in the sentence right before
     * @param topic what is published that the sentence before is about, null where there is none
     */
    Sources(Passage passage, String last, boolean adjacent, Source topic) {
        this.passage = passage;
        this.topic = topic;
        this.before = new SourceBefore(passage, last, adjacent);
        this.possible = new PossibleSources(passage, topic);
        this.apposed = new ApposedName(passage, possible);
        this.names = new SourceNames(passage, possible);
        this.published = new PublishedSource(passage, before, names);
    }

    /** What is published that the sentence is about, for the "it" of the next; null where there is none. */
    Source topic() {
        for (int word = 0; word < passage.sentence().size(); word++) {
            boolean main = passage.word(word).relation().equals("root") && passage.isVerb(word);
            int subject = main ? passage.subject(word) : -1;
            if (subject >= 0
                    && !passage.isProper(subject)
                    && Cues.document(passage.lemma(subject)).isPresent()) {
                return of(subject).orElse(null);
            }
            if (subject >= 0 && passage.lower(subject).equals("it")) {
                return topic;
            }
        }
        return null;
    }

    /** The source that a noun phrase names; empty where it names nobody who could answer. */
    Optional<Source> of(int head) {
        Optional<String> document = Cues.document(passage.lemma(head));
        if (document.isPresent() && !passage.isProper(head) && apposed.ofSource(head) < 0) {
            return published.of(head, document.get());
        }
        if (possible.isTopic(head)) {
            return Optional.of(topic);
        }
        if (before.isMeant(head)) {
            return before.name().map(name -> new Source(name, null));
        }
        int law = law(head);
        return law >= 0 ? of(law) : named(head);
    }

    private Optional<Source> named(int head) {
        Set<String> found = names.of(head);
        String outlet = Outlets.of(passage, head);
        String via = found.contains(outlet) ? null : outlet;
        return found.isEmpty() ? Optional.empty() : Optional.of(new Source(String.join("; ", found), via));
    }

    /** Whether a phrase means a person, a body, or something published. */
    boolean isSomebody(int head) {
        return possible.isSomebody(head);
    }

    /** Whether a phrase means whoever may answer for a report: somebody, or those who only in the plural do. */
    boolean answers(int head) {
        return possible.answers(head);
    }

    /** "section 12 of the act": the law that a part of it is named of; -1 for anything else. */
    private int law(int head) {
        return !NounKinds.isLawPart(passage.lemma(head))
                ? -1
                : passage.sentence().subtree(head).stream()
                        .filter(word -> passage.word(word).relation().equals("pobj")
                                && passage.lower(passage.word(word).head()).equals("of")
                                && NounKinds.isLaw(passage.lemma(word)))
                        .findFirst()
                        .orElse(-1);
    }
}
