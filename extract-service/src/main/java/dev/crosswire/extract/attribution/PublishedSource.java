package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.NounKinds;
import java.util.Optional;

/** Whose word is what is published: its publisher's, the medium's that it belongs to, the source's before, or its own. */
final class PublishedSource {
    private final Passage passage;
    private final SourceBefore before;
    private final SourceNames names;

    PublishedSource(Passage passage, SourceBefore before, SourceNames names) {
        this.passage = passage;
        this.before = before;
        this.names = names;
    }

    /**
     * "maps published by the army", "the ministry's statement", "data from the bank": the publisher answers.
     *
     * @param otherwise whose word it is where no publisher is named, as {@link Cues#document} tells
     */
    Optional<Source> of(int head, String otherwise) {
        String outlet = Outlets.of(passage, head);
        if (otherwise.equals("work")) {
            return Optional.of(new Source(passage.name(head), outlet));
        }
        int publisher = new Publisher(passage).of(head);
        if (publisher >= 0) {
            String name = names.asMany(publisher, passage.name(publisher)).replaceFirst("['’]s?$", "");
            return Optional.of(new Source(name, name.equals(outlet) ? null : outlet));
        }
        return outlet != null ? Optional.of(posted(outlet, otherwise)) : unpublished(head, otherwise);
    }

    /** In a medium's words, or in its pages by the source before. */
    private Source posted(String outlet, String otherwise) {
        return before.name()
                .filter(last -> otherwise.equals("last") && !last.equals(outlet))
                .map(last -> new Source(last, outlet))
                .orElseGet(() -> new Source(outlet, null));
    }

    private Optional<Source> unpublished(int head, String otherwise) {
        Optional<String> name =
                switch (otherwise) {
                    case "last" ->
                        before.name()
                                .or(() -> Optional.of(passage.name(head)).filter(joint -> isJoint(head)))
                                .or(this::issuer);
                    case "itself" -> Optional.of(names.described(head, passage.name(head)));
                    default -> report(head);
                };
        return name.map(found -> new Source(found, null));
    }

    /** What a report that nobody is said to have published goes by; empty where it is hearsay. */
    private Optional<String> report(int head) {
        if (isDescribed(head) || isTold(head)) {
            return Optional.of(names.asMany(head, passage.name(head)));
        }
        if (!before.isMentionedBefore(head)) {
            return Optional.empty();
        }
        return before.isPerson() ? Optional.of(passage.name(head)) : before.name();
    }

    /** "The ministry has closed two roads, a statement said": the body that such a statement is about. */
    private Optional<String> issuer() {
        Sentence sentence = passage.sentence();
        int told = sentence.root() < 0 ? -1 : sentence.child(sentence.root(), "ccomp");
        int subject = told < 0 ? -1 : passage.subject(told);
        boolean body = subject >= 0
                && (NounKinds.isBody(passage.lemma(subject))
                        || passage.lemma(subject).equals("police")
                        || passage.names()
                                .kind(passage.number(), subject)
                                .filter("ORG"::equals)
                                .isPresent());
        return body ? Optional.of(passage.name(subject)) : Optional.empty();
    }

    /** "a joint statement": of those whom the text has named together. */
    private boolean isJoint(int head) {
        int kind = passage.sentence().child(head, "amod");
        return kind >= 0 && passage.lower(kind).equals("joint");
    }

    /** "a report said", "reports said": such as were told, where what "reports suggest" is hearsay. */
    private boolean isTold(int head) {
        int described = passage.sentence().child(head, "acl");
        int verb = described < 0 ? passage.word(head).head() : described;
        return passage.lemma(head).equals("report")
                && verb >= 0
                && passage.lemma(verb).equals("say")
                && (head == 0 || !NounKinds.isMore(passage.lower(head - 1)))
                && (described > head || passage.word(head).relation().equals("nsubj"))
                && !before.isMentionedBefore(head);
    }

    /** "news reports", "early reports", "a police report", "a damning report", "a report published in May", but not bare "reports". */
    private boolean isDescribed(int head) {
        boolean one = passage.word(head).tag().equals("NN");
        int kind = passage.sentence().child(head, "amod", "advmod");
        boolean told = one
                ? passage.sentence().child(head, "amod", "acl") >= 0
                : kind == head - 1
                        && kind >= 0
                        && passage.lemma(head).equals("report")
                        && !NounKinds.isMore(passage.lower(kind));
        return told || passage.sentence().child(head, "compound", "nmod") >= 0;
    }
}
