package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.People;
import dev.crosswire.api.reconcile.lexicon.Synonyms;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Claim;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that a claim is found and compared by, in their order.
 *
 * @param agents names of those who act
 * @param targets names and noun phrases of what is acted on
 * @param unit the general unit, null where nothing is counted
 * @param topic the words of the targets and the unit, by class
 * @param actors the words of the agents, by class
 * @param predicate the class of the predicate
 * @param names the words of the proper names in any slot, and their sides
 * @param wording the words of the evidence, by class
 */
public record Terms(
        List<Name> agents,
        List<Name> targets,
        String unit,
        Set<String> topic,
        Set<String> actors,
        String predicate,
        Set<String> names,
        Set<String> wording) {

    public static Terms of(Claim claim) {
        List<Name> agents = Participants.agents(claim);
        List<Name> targets = Participants.targets(claim);
        String unit = unit(claim);
        Set<String> actors = new LinkedHashSet<>();
        agents.forEach(agent -> actors.addAll(Words.content(agent.text())));
        return new Terms(
                agents,
                targets,
                unit,
                topic(claim, targets, unit),
                actors,
                Synonyms.classOf(claim.predicate()),
                ProperNames.of(agents, targets, claim.place()),
                Words.topic(Tokens.split(claim.evidence().exact())));
    }

    /** The words of all slots together. */
    Set<String> slots() {
        Set<String> slots = new LinkedHashSet<>(topic);
        slots.addAll(actors);
        slots.addAll(names);
        slots.add(predicate);
        return slots;
    }

    /** The general unit; of what counts people by what befell them, people. */
    private static String unit(Claim claim) {
        if (claim.quantity() == null) {
            return null;
        }
        String general = Units.general(claim.quantity().unit());
        return Units.countsPeople(claim.type(), general) ? Units.PERSON : general;
    }

    private static Set<String> topic(Claim claim, List<Name> targets, String unit) {
        Set<String> topic = new LinkedHashSet<>();
        targets.forEach(target -> topic.addAll(People.topic(target.text())));
        if (unit != null) {
            topic.addAll(People.content(
                    Units.isMeasure(unit)
                            ? unit
                            : Units.counted(claim.quantity().unit())));
            if (unit.equals(Units.PERSON)) {
                topic.removeIf(word -> Units.countsPeople(claim.type(), word));
                topic.add(unit);
            }
        }
        return topic;
    }
}
