package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Markers;
import dev.crosswire.api.reconcile.lexicon.Meanings;
import dev.crosswire.api.reconcile.lexicon.Memo;
import dev.crosswire.api.reconcile.lexicon.Name;
import dev.crosswire.api.reconcile.lexicon.Names;
import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.lexicon.Words;
import dev.crosswire.api.reconcile.packed.Packer;
import dev.crosswire.api.reconcile.packed.Unpacker;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.EventType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a claim's own words tell beyond its slots.
 *
 * @param aspects what of the event is told ({@code aspects.tsv}): how fast, how far, since when
 * @param means how a blow is dealt ({@code means.tsv})
 * @param names the words of proper names, a side's names as the side
 * @param gist the words that carry content, by what they may mean
 * @param act the predicate, by what it may mean
 * @param additional whether a number counts what comes on top of others
 * @param partitive whether a number counts some of those that were told before
 * @param former whether a number is told as what went before: "up from 16"
 * @param level what a number says of something that rises or falls ({@link Amounts#level})
 * @param single whether the one target is told as one alone: "a woman of 71"
 */
public record Told(
        Set<String> aspects,
        Set<String> means,
        WordSet names,
        Meanings gist,
        Meanings act,
        boolean additional,
        boolean partitive,
        boolean former,
        int level,
        boolean single) {
    private static final Set<String> STATES = Resource.words("states.txt");
    private static final Markers ASPECTS = new Markers("aspects.tsv");
    private static final Markers MEANS = new Markers("means.tsv");

    private static final Memo<String, Meanings> ACTS =
            new Memo<>(4_000, predicate -> Meanings.of(Words.telling(Tokens.split(predicate))));

    private static final Memo<String, List<String>> NAMES = new Memo<>(8_000, Told::named);

    /** @param words of the evidence, plain */
    static Told of(EventType type, Claim claim, List<String> words, List<Name> targets) {
        String evidence = claim.evidence().exact();
        List<String> act = Tokens.split(claim.predicate());
        return new Told(
                aspects(type, words, act),
                MEANS.of(Stream.concat(words.stream(), act.stream()).toList()),
                WordSet.of(names(evidence)),
                Meanings.of(Words.telling(words)),
                ACTS.of(claim.predicate()),
                Amounts.additional(words),
                Amounts.partitive(words),
                Amounts.former(words),
                Amounts.level(claim),
                targets.size() == 1 && Part.single(targets.get(0), evidence));
    }

    /** What of the event is told: beside a deed ("hit the largest port") a rank is that of what stands there. */
    private static Set<String> aspects(EventType type, List<String> words, List<String> act) {
        Set<String> aspects = new LinkedHashSet<>(ASPECTS.of(words));
        if (type != EventType.ECONOMY && !act.isEmpty() && !STATES.contains(act.get(0))) {
            aspects.remove("rank");
        }
        return Set.copyOf(aspects);
    }

    private static Set<String> names(String evidence) {
        Set<String> out = new LinkedHashSet<>();
        int start = 0;
        for (int at = 0, character; at <= evidence.length(); at += Character.charCount(character)) {
            character = at < evidence.length() ? evidence.codePointAt(at) : ' ';
            if (!isOfWord(character)) {
                if (at > start) {
                    out.addAll(NAMES.of(evidence.substring(start, at)));
                }
                start = at + Character.charCount(character);
            }
        }
        return out;
    }

    /** What a word names, a side's name as the side; nothing where it is no proper name. */
    private static List<String> named(String word) {
        return Names.proper(word)
                ? Words.telling(Tokens.split(word)).stream()
                        .map(name -> Names.side(name).orElse(name))
                        .toList()
                : List.of();
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '\'' || character == '\u2019';
    }

    void pack(WordTable table, Packer to) {
        to.texts(aspects).texts(means);
        table.words(names, to);
        table.stems(gist, to);
        table.stems(act, to);
        to.truth(additional).truth(partitive).truth(former).signed(level).truth(single);
    }

    static Told unpack(WordTable table, Unpacker from) {
        return new Told(
                from.texts(),
                from.texts(),
                table.words(from),
                table.stems(from),
                table.stems(from),
                from.truth(),
                from.truth(),
                from.truth(),
                (int) from.signed(),
                from.truth());
    }
}
