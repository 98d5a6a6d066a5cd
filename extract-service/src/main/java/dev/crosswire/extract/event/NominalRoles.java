package dev.crosswire.extract.event;

import dev.crosswire.contract.EventType;
import dev.crosswire.extract.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Who takes part in an event that a noun tells: who acts, by whose it is and its prepositions, and to whom it is done. */
final class NominalRoles {
    private final Sentence sentence;
    private final NominalArguments arguments;
    private final ReportedNominals reported;
    private final Requests requests;

    NominalRoles(Sentence sentence, NominalArguments arguments, ReportedNominals reported) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.reported = reported;
        this.requests = new Requests(sentence);
    }

    List<Integer> agents(int noun, EventType type) {
        Clause clause = Clause.of(sentence, noun);
        int owner = requests.is(noun, type) ? requests.owner(noun) : -1;
        List<Integer> agents = new ArrayList<>(owner >= 0 ? List.of(owner) : owners(noun));
        weapons(clause, type).stream()
                .filter(weapon -> !owners(weapon).isEmpty())
                .forEach(agents::add);
        agents.addAll(clause.prepositional("by", "between", "with"));
        if (agents.isEmpty() && isFigure(noun, type)) {
            int reporter = Clause.of(sentence, sentence.word(noun).head()).subject();
            agents.addAll(reporter >= 0 ? List.of(reporter) : List.of());
        }
        return agents;
    }

    /** @param agents who acts, and so is no target */
    List<Integer> targets(int noun, EventType type, List<Integer> agents) {
        Clause clause = Clause.of(sentence, noun);
        int deed = requests.is(noun, type) ? requests.deed(noun) : -1;
        List<Integer> targets = new ArrayList<>(clause.prepositional("on", "against", "of", "over", "to"));
        targets.addAll(deed >= 0 ? Clause.of(sentence, deed).objects() : List.of());
        targets.removeAll(weapons(clause, type));
        if (type == EventType.ATTACK && targets.isEmpty()) {
            targets.addAll(clause.prepositional("at"));
        }
        if (targets.isEmpty() && isFigure(noun, type)) {
            targets.addAll(measured(clause, noun));
        }
        targets.removeAll(agents);
        return targets;
    }

    /** "reported a fall in profits": what moved is of who reports it. */
    private boolean isFigure(int noun, EventType type) {
        return type == EventType.ECONOMY && reported.isReported(noun);
    }

    /** In what something moved; the noun itself where nothing tells that. */
    private List<Integer> measured(Clause clause, int noun) {
        List<Integer> measured = clause.prepositional("in");
        measured.removeIf(object -> sentence.word(object).isNamed("DATE", "GPE", "LOC"));
        return measured.isEmpty() ? List.of(noun) : measured;
    }

    /** "an assault of drones and missiles": what is thrown, and at nobody. */
    private List<Integer> weapons(Clause clause, EventType type) {
        if (type != EventType.ATTACK) {
            return List.of();
        }
        return clause.prepositional("of").stream()
                .filter(noun -> Lexicon.INSTANCE.is(Lemmas.of(sentence, noun), "weapon"))
                .toList();
    }

    /** Whose a noun is: "Swedish missiles", "Spain's call". */
    private List<Integer> owners(int noun) {
        return sentence.children(noun).stream()
                .filter(child -> sentence.word(child).hasRelation("poss", "amod", "compound", "nmod"))
                .map(child -> arguments.isName(child) ? child : joined(child))
                .filter(owner -> owner >= 0)
                .toList();
    }

    /** "the Peruvian-led raid", "a UN-proposed truce": who does what a participle before the noun tells; -1 where it tells nobody. */
    private int joined(int participle) {
        int name = participle - 2;
        boolean doer = name >= 0
                && sentence.word(participle).tag().equals("VBN")
                && sentence.word(name).head() == participle
                && Lexicon.INSTANCE.behaves(Lemmas.of(sentence, participle), "joined", "verb");
        return doer && arguments.isName(name) ? name : -1;
    }
}
