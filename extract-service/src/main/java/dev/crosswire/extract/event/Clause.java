package dev.crosswire.extract.event;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A verb with what stands around it: its subject, objects, particles; control, raising, relatives and passives undone.
 * Keeps what it has found; for one thread.
 */
final class Clause {
    private final Sentence sentence;
    private final Lemmas lemmas;
    private final int verb;
    private List<Integer> objects;
    private List<Integer> goals;
    private List<Integer> reached;
    private List<Integer> doers;
    private Integer ownSubject;
    private Integer subject;
    private Boolean passive;
    private Integer top;

    private Clause(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.lemmas = Lemmas.of(sentence);
        this.verb = verb;
    }

    int verb() {
        return verb;
    }

    Word word(int index) {
        return sentence.word(index);
    }

    /** The clause of a word of a sentence; what it finds is kept with the sentence. */
    static Clause of(Sentence sentence, int verb) {
        Clause[] clauses = sentence.once(Clause[].class, of -> new Clause[of.size()]);
        if (clauses[verb] == null) {
            clauses[verb] = new Clause(sentence, verb);
        }
        return clauses[verb];
    }

    String lemma() {
        return lemma(verb);
    }

    String lemma(int index) {
        return index < 0 ? "" : lemmas.at(index);
    }

    boolean passive() {
        if (passive == null) {
            passive = isPassive();
        }
        return passive;
    }

    private boolean isPassive() {
        return sentence.child(verb, "auxpass", "nsubjpass", "agent") >= 0
                || (word(verb).tag().equals("VBN")
                                || word(verb).tag().equals("VBD")
                                        && word(verb).relation().equals("acl"))
                        && sentence.child(verb, "aux", "auxpass") < 0
                        && word(verb)
                                .hasRelation(
                                        "acl", "relcl", "amod", "advcl", "root", "pcomp", "dep", "conj", "ccomp",
                                        "acomp", "xcomp", "oprd")
                        && sentence.child(verb, "dobj") < 0;
    }

    /** The verb that this one hangs on where the two make one event ("is set to speak"): the topmost such, or itself. */
    int top() {
        if (top == null) {
            top = findTop();
        }
        return top;
    }

    private int findTop() {
        int found = verb;
        for (int up = above(verb); up >= 0; up = above(up)) {
            found = up;
        }
        return found;
    }

    /** The verb that a word hangs on, by itself or by an adjective, where the two make one event; -1 where there is none. */
    private int above(int at) {
        Lexicon lexicon = Lexicon.INSTANCE;
        int up = word(at).head();
        String relation = word(at).relation();
        boolean state = relation.equals("acomp") && word(at).tag().equals("VBN") && isVerb(up);
        boolean purpose = relation.equals("advcl") && lemma(up).equals("work") && isVerb(up);
        if (up < 0 || !relation.equals("xcomp") && !relation.equals("oprd") && !purpose && !state) {
            return -1;
        }
        int object = isVerb(up) ? sentence.child(up, "dobj") : -1;
        boolean controlled = object >= 0 && object < verb && lexicon.behaves(lemma(up), "causative", "verb");
        if (isVerb(up) && !controlled && lexicon.behaves(lemma(up), "raising", "verb")) {
            return up;
        }
        int over = word(up).head();
        return lexicon.behaves(lemma(up), "raising", "adjective") && isVerb(over) ? over : -1;
    }

    boolean isVerb(int index) {
        return index >= 0 && word(index).tag().startsWith("VB");
    }

    /** The subject's head word in the text's own words (a relative pronoun stays one), -1 where there is none. */
    int ownSubject() {
        if (ownSubject == null) {
            ownSubject = findOwnSubject();
        }
        return ownSubject;
    }

    private int findOwnSubject() {
        int found = StandingSubject.of(sentence, verb);
        int at = verb;
        int top = top();
        while (found < 0 && at != top) {
            at = word(at).head();
            found = StandingSubject.of(sentence, at);
        }
        return found;
    }

    /** The subject's head word, with relatives, coordination, control and participles resolved; -1 where there is none. */
    int subject() {
        if (subject == null) {
            subject = new Subjects(sentence, verb).resolved();
        }
        return subject;
    }

    /** The "be" of "was among the places hit", -1 where a noun does not stand so. */
    int among(int noun) {
        int preposition = word(noun).head();
        boolean listed = preposition >= 0
                && lemma(preposition).equals("among")
                && word(preposition).head() >= 0;
        return listed && lemma(word(preposition).head()).equals("be")
                ? word(preposition).head()
                : -1;
    }

    /** "what appears to be an attack", "what he called an attack". */
    boolean isFreeRelative() {
        int top = top();
        return sentence.anyChild(
                top,
                child -> child < top
                        && word(child).tag().equals("WP")
                        && lemma(child).equals("what")
                        && word(child).hasRelation("nsubj", "nsubjpass", "dobj"));
    }

    boolean isRelative(int index) {
        return word(index).tag().startsWith("W")
                || index > 0 && word(index).hasTag("DT", "IN") && lemma(index).equals("that");
    }

    /** The head words of what the verb acts on: objects, a passive's subject, a relative's antecedent. */
    List<Integer> objects() {
        if (objects == null) {
            objects = List.copyOf(findObjects());
        }
        return objects;
    }

    private List<Integer> findObjects() {
        Set<Integer> found = new LinkedHashSet<>();
        if (passive()) {
            int subject = subject();
            if (subject >= 0) {
                found.add(subject);
            }
        }
        for (int child : sentence.children(verb)) {
            String relation = word(child).relation();
            boolean second = word(child).hasRelation("ccomp", "xcomp")
                    && word(child).tag().startsWith("NN")
                    && child > verb;
            boolean judged = relation.equals("ccomp") && word(child).tag().startsWith("JJ") && child > verb;
            if (judged) {
                found.add(sentence.child(child, "nsubj"));
            } else if (word(child).hasRelation("dobj", "attr")
                    || second
                    || relation.equals("dative") && isNoun(child)) {
                found.add(isRelative(child) ? antecedent(child) : child);
                found.add(second ? sentence.child(child, "nsubj") : -1);
            }
        }
        int named = isFreeRelative() ? sentence.child(verb, "oprd") : -1;
        found.add(named);
        int own = ownSubject();
        found.remove(-1);
        if (found.isEmpty()
                && word(verb).relation().equals("relcl")
                && own >= 0
                && !isRelative(own)
                && lacksRelative()) {
            found.add(word(verb).head());
        }
        return withConjuncts(new ArrayList<>(found));
    }

    private boolean isNoun(int index) {
        return word(index).tag().startsWith("NN") || word(index).tag().startsWith("PRP");
    }

    /** "the truce that Trump endorsed", "the ceasefire he secured": no word but "that" stands for the antecedent. */
    private boolean lacksRelative() {
        return !sentence.anyChild(
                verb,
                child -> word(child).hasTag("WRB", "WP")
                        || !prepositional().isEmpty() && word(child).tag().equals("WDT"));
    }

    int antecedent(int relative) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (word(at).relation().equals("relcl")) {
                return word(at).head();
            }
            at = word(at).head();
        }
        return -1;
    }

    List<Integer> withConjuncts(List<Integer> heads) {
        List<Integer> all = new ArrayList<>();
        List<Integer> open = new ArrayList<>(heads);
        while (!open.isEmpty()) {
            int next = open.remove(0);
            if (!all.contains(next)) {
                all.add(next);
                for (int child : sentence.children(next)) {
                    if (word(child).relation().equals("conj") && !isVerb(child)) {
                        open.add(child);
                    }
                }
            }
        }
        return all;
    }

    /** The head words of a preposition's objects, for prepositions that stand with the verb. */
    List<Integer> prepositional(String... prepositions) {
        List<String> wanted = List.of(prepositions);
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Word word = word(child);
            boolean preposition = word.relation().equals("prep")
                    || word.relation().equals("agent")
                    || word.relation().equals("dative")
                    || word.relation().equals("advmod");
            if (preposition && (wanted.isEmpty() || wanted.contains(lemma(child)))) {
                int object = sentence.child(child, "pobj", "pmod");
                int deeper = sentence.child(child, "prep");
                if (object >= 0) {
                    found.add(object);
                } else if (deeper >= 0 && sentence.child(deeper, "pobj") >= 0) {
                    found.add(sentence.child(deeper, "pobj"));
                }
            }
        }
        return withConjuncts(found);
    }

    /** What the verb's deed leads to: the objects of prepositions that tell on what it is done, where and by what. */
    List<Integer> goals() {
        if (goals == null) {
            goals = List.copyOf(prepositional(
                    "on", "in", "at", "into", "for", "from", "of", "to", "against", "below", "above", "under", "over",
                    "past", "near", "around", "by", "with"));
        }
        return goals;
    }

    /** What the verb acts on, and what its deed leads to. */
    List<Integer> reached() {
        if (reached == null) {
            List<Integer> all = new ArrayList<>(objects());
            all.addAll(goals());
            reached = List.copyOf(all);
        }
        return reached;
    }

    /** Who does it: a passive's "by", else nobody. */
    List<Integer> byPhrase() {
        if (doers == null) {
            doers = List.copyOf(prepositional("by"));
        }
        return doers;
    }

    /** The heads that the role labeller gives one of these labels for this verb, prepositions passed over. */
    List<Integer> roles(String... labels) {
        List<String> wanted = List.of(labels);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (Word.Role role : word(i).roles()) {
                if (role.predicate() == verb && wanted.contains(role.label())) {
                    found.add(i);
                }
            }
        }
        return found;
    }
}
