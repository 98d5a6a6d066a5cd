package dev.crosswire.api.reconcile.origin;

import dev.crosswire.api.reconcile.lexicon.Resource;
import dev.crosswire.api.reconcile.lexicon.Tokens;
import dev.crosswire.api.reconcile.question.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The origins of a fact's claims: the speaker where one is named, else the outlet; outlets that carry near-identical
 * wording are one. A joint speaker is no new origin beside one of its parts, nor who only passes on what another asserts.
 */
public final class Origins {
    /** The outlet of those articles that name none: they are all of one outlet. */
    public static final String UNNAMED_OUTLET = "unnamed outlet";

    private static final Set<String> ONESELF = Resource.words("oneself.txt");

    private Origins() {}

    public static String outlet(Statement claim) {
        return claim.publication().publisher() == null
                ? UNNAMED_OUTLET
                : claim.publication().publisher();
    }

    /** The origin of each claim, by its name; the claims in canonical order. */
    public static Map<Statement, String> of(List<Statement> claims) {
        Map<Statement, String> out = new LinkedHashMap<>();
        List<String> speakers = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.speaker() != null)
                .map(Origins::speaker)
                .distinct()
                .sorted(Comparator.comparingInt(Origins::parts).thenComparing(Comparator.naturalOrder()))
                .forEach(speaker -> {
                    if (known(speaker, speakers) == null) {
                        speakers.add(speaker);
                    }
                });
        for (Statement claim : claims) {
            out.put(claim, claim.speaker() != null ? known(speaker(claim), speakers) : null);
        }
        copies(claims, out);
        quotations(claims, out);
        Hearsay.settle(claims, out);
        return out;
    }

    private static String speaker(Statement claim) {
        return claim.claim().attribution().source().name();
    }

    private static int parts(String speaker) {
        return speaker.split(";").length;
    }

    private static String known(String speaker, List<String> speakers) {
        for (String known : speakers) {
            for (String part : speaker.split(";")) {
                if (Speakers.same(part.strip(), known)) {
                    return known;
                }
            }
        }
        return speakers.contains(speaker) ? speaker : null;
    }

    /** Gives the outlets' own claims the first outlet that has their wording, or the speaker whom others cite for it. */
    private static void copies(List<Statement> claims, Map<Statement, String> origins) {
        Map<String, String> outletOrigin = new HashMap<>();
        Map<Long, List<Map.Entry<Fingerprint, String>>> byBand = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.speaker() != null)
                .forEach(claim -> register(print(claim), origins.get(claim), byBand));
        for (Statement claim : claims) {
            if (claim.speaker() == null) {
                Fingerprint print = print(claim);
                String copied = original(print, byBand);
                String origin = outletOrigin.computeIfAbsent(outlet(claim), outlet -> copied == null ? outlet : copied);
                if (copied == null) {
                    register(print, origin, byBand);
                }
                origins.put(claim, origin);
            }
        }
    }

    /** Who is quoted as "we" or "I" in the very same words is one speaker, however outlets call him. */
    private static void quotations(List<Statement> claims, Map<Statement, String> origins) {
        Map<List<String>, String> known = new HashMap<>();
        for (Statement claim : claims) {
            List<String> words = Tokens.split(claim.claim().evidence().exact());
            if (claim.speaker() != null && !words.isEmpty() && ONESELF.contains(words.get(0))) {
                origins.put(claim, known.computeIfAbsent(words, any -> origins.get(claim)));
            }
        }
    }

    private static Fingerprint print(Statement claim) {
        return Fingerprint.of(claim.claim().evidence().exact());
    }

    private static void register(
            Fingerprint print, String origin, Map<Long, List<Map.Entry<Fingerprint, String>>> byBand) {
        print.bands().forEach(band -> byBand.computeIfAbsent(band, key -> new ArrayList<>())
                .add(Map.entry(print, origin)));
    }

    private static String original(Fingerprint print, Map<Long, List<Map.Entry<Fingerprint, String>>> byBand) {
        for (Long band : print.bands()) {
            for (Map.Entry<Fingerprint, String> earlier : byBand.getOrDefault(band, List.of())) {
                if (earlier.getKey().nearIdentical(print)) {
                    return earlier.getValue();
                }
            }
        }
        return null;
    }
}
