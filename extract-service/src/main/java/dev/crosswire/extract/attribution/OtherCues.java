package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Countries;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Cues that are no verbs: "according to X", "X's claim that …", "X remains adamant that …". */
final class OtherCues {
    private final Passage passage;
    private final Sentence sentence;
    private final Sources sources;

    OtherCues(Passage passage, Sources sources) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.sources = sources;
    }

    List<Reported> find() {
        List<Reported> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Reported> at(int word) {
        Optional<Reported> found = phrase(word);
        found = found.isEmpty() ? reckoning(word) : found;
        found = found.isEmpty() ? adjective(word) : found;
        return found.isEmpty() ? noun(word) : found;
    }

    /** "according to": the whole sentence is given to the source, but for what another cue governs. */
    private Optional<Reported> phrase(int index) {
        int last = Cues.phraseEnd(index, sentence.size(), passage::lower) - 1;
        int object = last < index ? -1 : source(last);
        boolean rate = object >= 0
                && passage.lower(index).equals("per")
                && !passage.word(object).isNamed("ORG", "PERSON");
        if (object < 0 || rate) {
            return Optional.empty();
        }
        BitSet content = new Scope(passage).of(index);
        content.andNot(sentence.subtree(index));
        int after = sentence.end(object);
        if (describes(after)) {
            content.clear(after, sentence.size());
        }
        return sources.of(object).map(source -> reported(index, passage.text(index, last + 1), source, content));
    }

    /** Whose reckoning a noun is: a possessor's, or a nation's ("the Peruvian account"). */
    private int reckoner(int noun) {
        int nation = sentence.child(noun, "amod");
        return nation >= 0 && passage.word(nation).isNamed("NORP") ? nation : sentence.child(noun, "poss");
    }

    /** "by her reckoning", "in the mayor's words": whose they are. */
    private Optional<Reported> reckoning(int index) {
        int noun = passage.word(index).tag().equals("IN") ? sentence.child(index, "pobj") : -1;
        int owner = noun < 0 ? -1 : reckoner(noun);
        if (owner < 0 || noun <= index || !Cues.isReckoning(passage.lower(index), passage.lower(noun))) {
            return Optional.empty();
        }
        BitSet content = new Scope(passage).of(index);
        content.andNot(sentence.subtree(index));
        String written = passage.text(index, noun + 1);
        return Countries.ofAdjective(passage.form(owner))
                .map(country -> new Source(country, null))
                .or(() -> sources.of(owner))
                .map(source -> reported(index, written, source, content));
    }

    /** "according to the UN, whose convoy was turned back": what the sentence goes on to say of the source itself, or of where it spoke. */
    private boolean describes(int after) {
        return after + 1 < sentence.size()
                && passage.lower(after).equals(",")
                && Words.ASIDE.has(passage.lower(after + 1));
    }

    /** What a preposition leads to; "people briefed on the plan" may be misparsed as a clause of theirs. */
    private int source(int preposition) {
        int object = sentence.child(preposition, "pobj", "pcomp");
        int named = named(preposition);
        if (object >= 0 && passage.isVerb(object) && named > object) {
            return named;
        }
        int subject = object < 0 || !passage.isVerb(object) ? -1 : passage.subject(object);
        return subject > preposition ? subject : sentence.child(preposition, "pobj");
    }

    /** "the government think-tank Orion": the name, where a noun before it was taken for a verb; -1 where there is none. */
    private int named(int preposition) {
        return sentence.firstChild(
                preposition,
                child -> passage.word(child).relation().equals("pobj")
                        && passage.word(child).tag().startsWith("NNP"));
    }

    private Optional<Reported> noun(int index) {
        boolean noun = passage.word(index).tag().startsWith("NN")
                && Cues.find("noun", passage.lemma(index)).isPresent();
        int clause = noun ? clause(index, "acl", "ccomp") : -1;
        int owner = clause < 0 ? -1 : owner(index);
        if (owner < 0) {
            return Optional.empty();
        }
        BitSet content = new Content(passage).clause(index, clause);
        return sources.of(owner).map(source -> reported(index, passage.form(index), source, content));
    }

    private Optional<Reported> adjective(int index) {
        int verb = passage.word(index).head();
        if (verb < 0
                || !passage.word(index).hasRelation("acomp", "oprd")
                || Cues.find("adjective", passage.lemma(index)).isEmpty()) {
            return Optional.empty();
        }
        int clause = clause(index, "ccomp", "acl");
        int content = clause >= 0 ? clause : clause(verb, "ccomp");
        int subject = passage.subject(verb);
        if (content < 0 || subject < 0) {
            return Optional.empty();
        }
        BitSet words = new Content(passage).clause(index, content);
        return sources.of(subject).map(source -> reported(index, passage.form(index), source, words));
    }

    private Reported reported(int cue, String written, Source source, BitSet content) {
        return new Reported(passage.number(), cue, written, source.name(), source.via(), content, false);
    }

    /** A finite clause that depends on a word. */
    private int clause(int index, String... relations) {
        for (int child : sentence.children(index)) {
            boolean that = sentence.anyChild(
                    child, mark -> passage.word(mark).relation().equals("mark"));
            if (passage.word(child).hasRelation(relations) && that) {
                return child;
            }
        }
        return -1;
    }

    /** Whose claim it is: a possessor, "by X", "from X", or the parser's A0. */
    private int owner(int noun) {
        int owner = sentence.child(noun, "poss");
        for (int child : sentence.children(noun)) {
            boolean from = Words.GIVER.has(passage.lower(child))
                    && passage.word(child).relation().equals("prep");
            int object = from ? sentence.child(child, "pobj") : -1;
            if (owner < 0 && object >= 0 && !passage.word(object).name().endsWith("GPE")) {
                owner = object;
            }
            boolean agent = passage.word(child).roles().stream()
                    .anyMatch(role -> role.predicate() == noun && role.label().equals("A0"));
            if (owner < 0 && agent) {
                owner = child;
            }
        }
        return owner;
    }
}
