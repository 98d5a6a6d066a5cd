package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;

/** Who or what a verb is said of where its own words do not say: relatives, coordination, control and participles resolved. */
final class Subjects {
    private static final int LONGEST_CLIMB = 4;

    private final Sentence sentence;
    private final int verb;
    private final Clause outer;

    Subjects(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.verb = verb;
        this.outer = Clause.of(sentence, verb);
    }

    /** The subject's head word, -1 where there is none. */
    int resolved() {
        return at(verb, 0);
    }

    private int at(int index, int depth) {
        Clause clause = Clause.of(sentence, index);
        int own = clause.ownSubject();
        if (own >= 0 && !clause.isRelative(own)) {
            return own;
        }
        int top = clause.top();
        int head = sentence.word(top).head();
        if (head < 0 || depth > 8) {
            return -1;
        }
        return switch (sentence.word(top).relation()) {
            case "relcl" -> own >= 0 ? head : -1;
            case "ccomp" -> own < 0 ? gap(head) : sentence.word(own).tag().equals("WDT") ? outer.antecedent(own) : -1;
            case "acl" ->
                Plans.failure(sentence, top) >= 0
                        ? sentence.child(head, "poss", "compound")
                        : Plans.teller(sentence, top) >= 0
                                ? at(Plans.teller(sentence, top), depth + 1)
                                : clause.among(head) < 0 ? counted(head) : at(clause.among(head), depth + 1);
            case "xcomp" -> controller(head, depth);
            case "conj", "advcl", "dep" -> {
                int teller = Math.max(teller(top, head), beside(top, head));
                yield teller >= 0 ? teller : outer.isVerb(head) ? at(head, depth + 1) : -1;
            }
            case "pcomp" -> preposition(head, depth);
            default -> -1;
        };
    }

    /** "Ten were hurt, police said, denying a delay": who speaks does it, where that is done by speech; -1 for nobody. */
    private int teller(int participle, int head) {
        return !sentence.word(participle).tag().equals("VBG") || !isSpeech(participle)
                ? -1
                : sentence.children(head).stream()
                        .filter(said -> said < participle && sentence.end(said) >= participle - 1)
                        .filter(said -> sentence.word(said).hasRelation("parataxis", "ccomp"))
                        .map(said -> sentence.child(said, "nsubj"))
                        .filter(source -> source >= 0)
                        .findFirst()
                        .orElse(-1);
    }

    /** "said the state had slept, and called for a vote": behind a comma who speaks does it, and not who is spoken of. */
    private int beside(int verb, int head) {
        boolean joined = sentence.word(verb).relation().equals("conj")
                && sentence.word(verb).hasTag("VBD", "VBZ")
                && verb > 2
                && sentence.word(verb - 1).tag().equals("CC")
                && sentence.word(verb - 2).tag().equals(",");
        int at = head;
        for (int steps = 0; steps < LONGEST_CLIMB && sentence.word(at).hasRelation("conj", "advcl"); steps++) {
            at = sentence.word(at).head();
        }
        int said =
                sentence.word(at).relation().equals("ccomp") ? sentence.word(at).head() : -1;
        return joined && said >= 0 && said < at && isSpeech(verb) ? sentence.child(said, "nsubj") : -1;
    }

    private boolean isSpeech(int verb) {
        Lexicon lexicon = Lexicon.INSTANCE;
        return Classifier.of(sentence).keys(verb).stream()
                .flatMap(key -> lexicon.entries("verb", key).stream())
                .anyMatch(entry -> SpeechContents.SPEECH.contains(entry.type()) && !entry.conditional());
    }

    /** "a figure the mayor said was wrong": what a relative clause with a subject of its own leaves out below it. */
    private int gap(int relative) {
        boolean told = sentence.word(relative).relation().equals("relcl") && sentence.child(relative, "nsubj") >= 0;
        return told ? sentence.word(relative).head() : -1;
    }

    /** "35 of those intercepted": the number, where the noun only points back. */
    private int counted(int noun) {
        int of = sentence.word(noun).head();
        boolean points = Lexicon.INSTANCE.behaves(outer.lemma(noun), "standing in", "pronoun");
        return points
                        && of >= 0
                        && outer.lemma(of).equals("of")
                        && sentence.word(of).head() >= 0
                ? sentence.word(of).head()
                : noun;
    }

    /** Who does an infinitive's event: the object of the verb it hangs on ("prompted Britain to push"), else its subject. */
    private int controller(int head, int depth) {
        int object = sentence.child(head, "dobj");
        if (object >= 0 && object < verb) {
            return object;
        }
        return outer.isVerb(head) ? at(head, depth + 1) : -1;
    }

    private int preposition(int preposition, int depth) {
        int doer = new Deed(sentence).doer(preposition);
        if (doer >= 0) {
            return doer;
        }
        int head = sentence.word(preposition).head();
        return outer.isVerb(head) ? at(head, depth + 1) : -1;
    }
}
