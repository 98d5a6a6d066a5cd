package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Scope;
import dev.crosswire.contract.Published;
import dev.crosswire.contract.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What decided a verdict, in words. */
final class Why {
    private static final int NAMED = 4;

    private final Verdict verdict;
    private final List<Stand> stands;
    private final Map<Scope, String> origins;
    private final boolean rejects;

    /** @param rejects whether the question asks for a rejection: what does not hold as an agreement does as one */
    Why(Verdict verdict, List<Stand> stands, Map<Scope, String> origins, boolean rejects) {
        this.verdict = verdict;
        this.stands = stands;
        this.origins = origins;
        this.rejects = rejects;
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(says(verdict.best()));
        for (Stand stand : stands.stream()
                .filter(other -> other != verdict.best())
                .limit(NAMED + 2L)
                .toList()) {
            parts.add(beside(stand));
        }
        if (stands.size() > NAMED + 3) {
            parts.add("and " + (stands.size() - NAMED - 3) + " more answers");
        }
        String end =
                switch (verdict.status()) {
                    case SINGLE -> single();
                    case CORROBORATED -> "they agree";
                    case UPDATED -> "the later answer replaces the earlier";
                    case DISPUTED -> "nothing explains the difference";
                };
        String text = String.join("; ", parts) + ": " + end + ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String single() {
        long outlets = origins.keySet().stream().map(Origins::outlet).distinct().count();
        return outlets > 1
                ? (outlets == 2 ? "both" : "all " + outlets) + " outlets rest on this one origin"
                : "no other origin tells of it";
    }

    private String says(Stand stand) {
        String who = who(stand);
        return answer(stand) + ", by " + who;
    }

    private String beside(Stand stand) {
        String said = answer(stand) + ", by " + who(stand) + ",";
        if (verdict.superseded().contains(stand)) {
            return stand.future() ? "it was still to come by " + who(stand) : said + " came before, on " + day(stand);
        }
        RelationKind relation = stand.to(verdict.best());
        return switch (relation) {
            case EQUALS ->
                stand.modality() == verdict.best().modality()
                        ? said + " says the same"
                        : answer(stand) + ", by " + who(stand);
            case REFINES -> said + " is more precise and agrees";
            case BOUND_CONSISTENT -> said + " is a bound that it satisfies";
            case VAGUER -> said + " is vaguer and agrees";
            case ROUNDS -> said + " rounds it";
            case UPDATES -> said + " is later";
            case CONTRADICTS -> said + " contradicts it";
        };
    }

    private static String day(Stand stand) {
        return Published.day(stand.claims()
                        .get(stand.claims().size() - 1)
                        .publication()
                        .datePublished())
                .toString();
    }

    private String answer(Stand stand) {
        if (stand.quantity() != null) {
            String number = Phrases.number(stand.quantity());
            return stand.holds() ? number : "not " + number;
        }
        String value = Phrases.answer(stand.answer());
        if (value != null) {
            return stand.holds() ? value : "not " + value;
        }
        String word = stand.holds() != rejects ? "yes" : "no";
        return switch (stand.modality()) {
            case ACTUAL -> word;
            case HEDGED -> word + ", reportedly";
            case FUTURE -> word + ", to come";
        };
    }

    /** The origins with the outlets that carry them: "police (a.com, b.com) and c.com in its own voice". */
    private String who(Stand stand) {
        List<String> names =
                stand.claims().stream().map(origins::get).distinct().toList();
        List<String> told =
                names.stream().limit(NAMED).map(name -> told(name, stand)).toList();
        List<String> more = names.size() > NAMED ? List.of((names.size() - NAMED) + " more") : List.of();
        return Phrases.list(Stream.concat(told.stream(), more.stream()).toList());
    }

    private String told(String origin, Stand stand) {
        List<Scope> claims = stand.claims().stream()
                .filter(claim -> origins.get(claim).equals(origin))
                .toList();
        List<String> outlets = claims.stream().map(Origins::outlet).distinct().toList();
        if (claims.get(0).speaker() != null) {
            return origin + " (" + Phrases.list(outlets.stream().limit(NAMED).toList()) + ")";
        }
        return outlets.size() == 1
                ? origin + " in its own voice"
                : origin + " and copies in " + (outlets.size() - 1) + " more";
    }
}
