package dev.crosswire.extract.attribution;

import dev.crosswire.extract.attribution.Cues.Cue;
import dev.crosswire.extract.attribution.Sources.Source;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reporting verbs: "X said that …", "…, X said", "said X", "claimed to have …", "reported two strikes", "reported by X", and
 * participles that hang on the subject of the finite clause ("…, saying that").
 */
final class ReportingVerbs {
    private static final int LONGEST_CLIMB = 8;

    private final Passage passage;
    private final Sentence sentence;
    private final Sources sources;

    ReportingVerbs(Passage passage, Sources sources) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.sources = sources;
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

    private Optional<Reported> at(int verb, Cue cue) {
        BitSet content = content(verb, cue);
        int head = source(verb);
        boolean thing = head >= 0 && cue.people() && !sources.isSomebody(head);
        boolean silent = content.isEmpty() && (passage.isQuoted(verb) || doesSomething(verb));
        if (head < 0 || thing || silent || content.get(head)) {
            return Optional.empty();
        }
        Optional<Source> source = sources.of(head);
        return source.map(named -> {
            String medium = new Messengers(passage).of(verb, content, head);
            String via = medium != null && !medium.equals(named.name()) ? medium : named.via();
            return new Reported(passage.number(), verb, written(verb), named.name(), via, content, isAct(verb, cue));
        });
    }

    /** "claimed the title", "added 300 jobs": with a thing as its object the verb reports nothing. */
    private boolean doesSomething(int verb) {
        int object = sentence.child(verb, "dobj");
        return object > verb
                && inverted(verb) != object
                && passage.word(object).tag().startsWith("NN")
                && !sources.isSomebody(object);
    }

    /** "insisted that it must stop" demands; "insisted that it had stopped" reports. */
    private boolean isAct(int verb, Cue cue) {
        if (!cue.kind().equals("must")) {
            return cue.kind().equals("act");
        }
        return sentence.children(verb).stream()
                .filter(child -> Set.of("ccomp", "xcomp").contains(relation(child)))
                .anyMatch(child -> Set.of("require", "need").contains(passage.lemma(child))
                        || sentence.children(child).stream()
                                .anyMatch(modal -> Set.of("must", "should").contains(passage.lower(modal))));
    }

    /** "reported by" with its preposition, any other verb as it stands. */
    private String written(int verb) {
        boolean agent = passage.subject(verb) < 0 && agent(verb) >= 0 && verb + 1 < sentence.size();
        return agent && passage.lower(verb + 1).equals("by") ? passage.text(verb, verb + 2) : passage.form(verb);
    }

    /** What the verb reports: its clauses, its object where it takes one, or the clause it is put into. */
    private BitSet content(int verb, Cue cue) {
        BitSet content = new BitSet();
        boolean clauses = Set.of("clause", "any", "that").contains(cue.takes());
        for (int child : sentence.children(verb)) {
            if (clauses && isReportedClause(verb, child, cue) || cue.takes().equals("any") && isObject(verb, child)) {
                content.or(new Content(passage).clause(verb, child));
            }
            if (cue.takes().equals("content")
                    && Set.of("prep", "advcl", "xcomp").contains(relation(child))) {
                content.or(new Content(passage).clause(verb, child));
            }
        }
        if (clauses && !content.isEmpty()) {
            listed(verb, content);
        } else if (clauses) {
            content.or(around(verb));
        }
        return content;
    }

    /** "reported that two were dead, and 14 were hurt": counts in a row are reported together, however they are parsed. */
    private void listed(int verb, BitSet content) {
        boolean counted = content.stream().anyMatch(i -> passage.word(i).tag().equals("CD"));
        for (int child : sentence.children(verb)) {
            if (counted && child > verb && relation(child).equals("conj") && opensWithNumber(child)) {
                content.or(new Content(passage).clause(verb, child));
            }
        }
    }

    private boolean opensWithNumber(int clause) {
        int subject = passage.subject(clause);
        int first = subject < 0 ? -1 : sentence.subtree(subject).nextSetBit(0);
        return first >= 0 && passage.word(first).tag().equals("CD");
    }

    private boolean isReportedClause(int verb, int child, Cue cue) {
        String relation = relation(child);
        if (relation.equals("xcomp")) {
            return !cue.takes().equals("that") && !isInstruction(verb, child);
        }
        if (relation.equals("ccomp") || relation.equals("csubj")) {
            return child < verb || !isRelative(verb, child);
        }
        if (relation.equals("advcl") && isBeforeInverted(verb, child)) {
            return true;
        }
        boolean that = sentence.children(child).stream()
                .anyMatch(mark -> passage.word(mark).relation().equals("mark")
                        && passage.lower(mark).equals("that"));
        return that && Set.of("conj", "advcl", "dep", "acl").contains(relation) || relation.equals("parataxis");
    }

    /** "Floods hit the port, said the mayor": what stands before, though the parser takes it for a circumstance. */
    private boolean isBeforeInverted(int verb, int clause) {
        int source = nearestSubject(verb) >= 0 ? nearestSubject(verb) : inverted(verb);
        return clause < verb
                && source > verb
                && passage.isSetOff(verb)
                && passage.word(clause).hasTag("VBD", "VBZ", "VBP")
                && sentence.child(clause, "mark") < 0
                && passage.subject(clause) >= 0;
    }

    /** ", which experts had feared", misparsed as a further report; not "which officials said was an accident". */
    private boolean isRelative(int verb, int clause) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return first > verb
                && passage.isSetOff(first)
                && passage.word(first).tag().equals("WDT");
    }

    /** "told residents to leave": nothing is reported as so. */
    private boolean isInstruction(int verb, int child) {
        boolean infinitive = sentence.children(child).stream()
                .anyMatch(to -> passage.lower(to).equals("to"));
        return infinitive && sentence.child(verb, "dobj", "nsubjpass", "dative") >= 0;
    }

    private boolean isObject(int verb, int child) {
        String relation = relation(child);
        boolean passive = relation.equals("nsubjpass") && agent(verb) >= 0;
        return relation.equals("dobj") && child > verb && inverted(verb) < 0 || passive;
    }

    /** "One of them, she said, was hurt": the clause that the cue with its source is put into. */
    private BitSet around(int verb) {
        BitSet content = new BitSet();
        int head = passage.word(verb).head();
        if (head < 0) {
            return before(verb);
        }
        boolean inserted = Set.of("parataxis", "dep", "ccomp", "intj", "meta").contains(relation(verb))
                || inverted(verb) >= 0
                || relation(verb).equals("advcl") && sentence.child(verb, "mark") < 0 && passage.subject(verb) >= 0;
        boolean reportedNoun =
                relation(verb).equals("acl") && passage.word(verb).tag().equals("VBN") && agent(verb) >= 0;
        if (head < 0
                || !inserted && !reportedNoun
                || hasOwnObject(verb)
                || Cues.find("verb", passage.lemma(head)).isPresent()) {
            return content;
        }
        content.or(new Content(passage).clause(verb, head));
        content.andNot(sentence.subtree(verb));
        return content;
    }

    /** "when police found him": what the verb is about is its object, unless that is who is told. */
    private boolean hasOwnObject(int verb) {
        int object = sentence.child(verb, "dobj");
        boolean addressee = Cues.find("verb", passage.lemma(verb))
                .filter(cue -> cue.takes().equals("clause") && !cue.people())
                .isPresent();
        return object > verb && inverted(verb) != object && !addressee;
    }

    /** "…, police said" where the parser joined them otherwise: all that stands before the comma. */
    private BitSet before(int verb) {
        BitSet content = new BitSet();
        int subject = nearestSubject(verb);
        int first = subject < 0 ? -1 : sentence.subtree(subject).nextSetBit(0);
        if (subject >= 0
                && subject < verb
                && first > 1
                && passage.form(first - 1).equals(",")
                && isShort(first, verb)) {
            content.set(0, first - 1);
        }
        return content;
    }

    private static boolean isShort(int first, int verb) {
        return verb - first <= LONGEST_CLIMB;
    }

    private String relation(int index) {
        return passage.word(index).relation();
    }

    private int agent(int verb) {
        for (int child : sentence.children(verb)) {
            boolean by = relation(child).equals("agent")
                    || relation(child).equals("prep") && passage.lower(child).equals("by");
            if (by) {
                return sentence.child(child, "pobj");
            }
        }
        return -1;
    }

    private boolean isPassive(int verb) {
        return sentence.child(verb, "auxpass", "nsubjpass") >= 0;
    }

    /** Who reports: the verb's subject or agent, else the subject of the clause above a participle. */
    private int source(int verb) {
        int subject = nearestSubject(verb);
        if (subject >= 0) {
            return named(subject);
        }
        int inverted = inverted(verb);
        if (inverted >= 0) {
            return inverted;
        }
        int agent = agent(verb);
        boolean participle = passage.word(verb).tag().equals("VBN");
        if (isPassive(verb) || participle && agent >= 0) {
            return agent;
        }
        return above(verb);
    }

    /** Of several subjects, which only a misparsed quotation has, the nearest. */
    private int nearestSubject(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> relation(child).equals("nsubj"))
                .min(Comparator.comparingInt(child -> Math.abs(child - verb)))
                .orElse(-1);
    }

    /** "…," Jan, a baker, told: the name before the description. */
    private int named(int subject) {
        int first = sentence.subtree(subject, child -> child > subject).nextSetBit(0);
        boolean before = first > 1
                && passage.form(first - 1).equals(",")
                && passage.word(first - 2).name().endsWith("PERSON")
                && passage.word(first - 2).head() == passage.word(subject).head();
        return before ? first - 2 : subject;
    }

    /** "…, reported French media": what looks like the object says it. */
    private int inverted(int verb) {
        int object = sentence.child(verb, "dobj");
        boolean apart =
                verb > 0 && (passage.isSetOff(verb) || passage.form(verb - 1).equals("\""));
        boolean finite = passage.word(verb).hasTag("VBD", "VBZ", "VBP");
        boolean adjacent = object > verb && sentence.subtree(object).nextSetBit(0) == verb + 1;
        return apart
                        && finite
                        && adjacent
                        && Set.of("conj", "parataxis", "dep", "root").contains(relation(verb))
                        && sentence.child(verb, "ccomp") < 0
                ? object
                : -1;
    }

    private int above(int verb) {
        int absolute = absolute(verb);
        if (absolute >= 0) {
            return absolute;
        }
        int at = verb;
        for (int steps = 0; steps < LONGEST_CLIMB; steps++) {
            int head = passage.word(at).head();
            if (head < 0) {
                return -1;
            }
            if (!passage.isVerb(head)) {
                if (relation(at).equals("acl")
                        && !passage.isSetOff(at)
                        && passage.word(head).tag().startsWith("N")) {
                    return head;
                }
            } else {
                int subject = subjectOf(head);
                if (subject >= 0) {
                    return subject;
                }
            }
            at = head;
        }
        return -1;
    }

    /** "with officials confirming that": the object of "with" just before the participle. */
    private int absolute(int verb) {
        int head = passage.word(verb).head();
        if (head < 0 || !passage.word(verb).tag().equals("VBG")) {
            return -1;
        }
        for (int child : sentence.children(head)) {
            int object = passage.lower(child).equals("with") ? sentence.child(child, "pobj") : -1;
            if (object >= 0 && sentence.subtree(child).length() == verb) {
                return object;
            }
        }
        return -1;
    }

    /** The subject of a finite verb; in a passive without agent nobody speaks, but its subject does ("was quoted saying"). */
    private int subjectOf(int verb) {
        int subject = sentence.child(verb, "nsubj");
        return subject >= 0 ? subject : sentence.child(verb, "nsubjpass");
    }
}
