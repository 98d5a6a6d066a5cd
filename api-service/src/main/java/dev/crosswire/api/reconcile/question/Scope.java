package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.People;
import dev.crosswire.api.reconcile.lexicon.Qualifiers;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Units;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Published;
import dev.crosswire.contract.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim's question is about, made ready to compare: all that the rules ask, and nothing of the claim's own words, so that
 * very many can be at hand ({@link ScopePack}).
 *
 * @param passage where the claim is made
 * @param act the type of its question: what is rejected is asked as agreement
 * @param holds whether the claim says that the act took place: a rejection says that agreement did not
 * @param modality the claim's
 * @param quantity the claim's, null where nothing is counted
 * @param agents names of those who act
 * @param agentSides the sides that they act for, where known
 * @param targets names and noun phrases of what is acted on
 * @param places where it happens
 * @param topic the words of the targets and the unit, by class
 * @param actors the words of the agents, by class
 * @param predicate the class of the predicate
 * @param unit the general unit, null where nothing is counted
 * @param figure how many, in the general unit; not a number where that is open or nothing is counted
 * @param days null where undated
 * @param published the day of publication
 * @param wording the words of the evidence, by class
 * @param speaker plain name, null where the outlet speaks
 * @param qualifiers words of the evidence that narrow what is counted
 * @param names the words of the proper names in any slot, and their sides
 * @param targetNames the words of the proper names in the targets, a side's names as the side
 * @param slots the words of all slots together, whatever their roles
 * @param content the topic without the words of proper names
 * @param byRole whether the topic tells somebody by role alone, or nothing
 * @param told what the words of the evidence give away, and what they may mean
 * @param gist what may rule out at once that it answers one question with another claim ({@link Gist})
 */
public record Scope(
        Passage passage,
        EventType act,
        boolean holds,
        Modality modality,
        Quantity quantity,
        List<Name> agents,
        Set<String> agentSides,
        List<Name> targets,
        List<Spot> places,
        WordSet topic,
        WordSet actors,
        String predicate,
        String unit,
        double figure,
        Days days,
        LocalDate published,
        WordSet wording,
        String speaker,
        Set<String> qualifiers,
        WordSet names,
        WordSet targetNames,
        WordSet slots,
        WordSet content,
        boolean byRole,
        Told told,
        Gist gist) {
    private static final Memo<String, Instant> DATES = new Memo<>(1_000, Published::instant);
    private static final Memo<String, LocalDate> DAYS = new Memo<>(1_000, Published::day);

    public static Scope of(Claim claim, Publication publication) {
        Terms terms = Terms.of(claim);
        boolean rejects = claim.type() == EventType.REJECT;
        EventType act = rejects ? EventType.AGREE : claim.type();
        Days days = Days.of(claim.time());
        List<Name> agents = terms.agents();
        List<Name> targets = terms.targets();
        String unit = terms.unit();
        double figure = figure(unit, claim.quantity());
        List<String> told = Tokens.split(claim.evidence().exact());
        WordSet slots = WordSet.of(terms.slots());
        WordSet wording = WordSet.of(terms.wording());
        String dated = publication.dated();
        return new Scope(
                Passage.of(claim, DATES.of(dated)),
                act,
                (claim.polarity() == Polarity.POSITIVE) != rejects,
                claim.modality(),
                claim.quantity(),
                agents,
                sides(agents),
                targets,
                claim.place().stream().map(Spot::of).collect(Collectors.toUnmodifiableList()),
                WordSet.of(terms.topic()),
                WordSet.of(terms.actors()),
                terms.predicate(),
                unit,
                figure,
                days,
                DAYS.of(dated),
                wording,
                claim.attribution() == null
                        ? null
                        : Tokens.plain(claim.attribution().source().name()),
                Qualifiers.of(told),
                WordSet.of(terms.names()),
                WordSet.of(ProperNames.in(targets)),
                slots,
                WordSet.of(ProperNames.without(targets, terms.topic())),
                terms.topic().stream().allMatch(Words::isRole),
                Told.of(act, claim, told, targets),
                Gist.of(act, Gist.count(unit, figure), days, DAYS.of(dated), slots.bits() | wording.bits()));
    }

    static Set<String> sides(List<Name> agents) {
        Set<String> sides = new HashSet<>();
        for (Name agent : agents) {
            if (agent.side() != null) {
                sides.add(agent.side());
            }
        }
        return Set.copyOf(sides);
    }

    /** @param unit the general unit, null where nothing is counted */
    static double figure(String unit, Quantity quantity) {
        return unit == null ? Double.NaN : FigureRule.middle(quantity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope && passage.claim().equals(scope.passage.claim());
    }

    @Override
    public int hashCode() {
        return passage.claim().hashCode();
    }

    /** Whether the claim gives a number for its question. */
    public boolean counted() {
        return unit != null;
    }

    /** Whether all of these words stand in its slots or in its wording. */
    boolean tells(Collection<String> words) {
        return Each.all(words, word -> slots.contains(word) || wording.contains(word));
    }

    /** Whether it says how many there are of something, rather than how far or how fast: of a count a part is less. */
    boolean counts() {
        return unit != null && !Units.isMeasure(unit);
    }

    /** Whether it says that there is none of what another counts: an answer to how many there are. */
    public boolean noneOf(Scope counted) {
        return !holds && !counted() && counted.counted() && counted.holds && topic.contains(counted.unit);
    }

    /** Whether it tells of dead, injured or sick people, none by name. */
    boolean toll() {
        return (act == EventType.DEATH || act == EventType.INJURY)
                        && (topic.contains(Units.PERSON)
                                || topic.contains("toll")
                                || Units.PERSON.equals(unit)
                                || People.isGroup(unit)
                                || Each.any(targets, target -> People.isGroup(target.text())))
                || sick();
    }

    /** Whether it counts the victims of an outbreak. */
    private boolean sick() {
        return act == EventType.DISASTER && Units.PERSON.equals(unit);
    }
}
