package dev.crosswire.api.reconcile.view;

import dev.crosswire.api.reconcile.origin.Origins;
import dev.crosswire.api.reconcile.position.Stand;
import dev.crosswire.api.reconcile.question.Statement;
import dev.crosswire.contract.Answer;
import dev.crosswire.contract.Published;
import dev.crosswire.contract.RelationKind;
import dev.crosswire.contract.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What decided a verdict, in words. */
final class Why {
    private static final int NAMED = 4;

    private final Verdict verdict;
    private final List<Stand> stands;
    private final Map<Statement, String> origins;
    private final boolean rejects;

    /** @param rejects whether the question asks for a rejection: what does not hold as an agreement does as one */
    Why(Verdict verdict, List<Stand> stands, Map<Statement, String> origins, boolean rejects) {
        this.verdict = verdict;
        this.stands = stands;
        this.origins = origins;
        this.rejects = rejects;
    }

    String text() {
        List<Stand> others =
                stands.stream().filter(other -> other != verdict.best()).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(lead());
        others.stream().limit(NAMED + 2L).forEach(stand -> sentences.add(beside(stand)));
        if (others.size() > NAMED + 2) {
            sentences.add("There are " + (others.size() - NAMED - 2) + " more answers.");
        }
        end().ifPresent(sentences::add);
        return sentences.stream().map(Why::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        boolean domain = text.split("[ ,]", 2)[0].indexOf('.') > 0;
        return domain ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String lead() {
        Stand best = verdict.best();
        if (verdict.status() == Status.SINGLE && stands.size() == 1) {
            return "only " + who(best) + (many(best) ? " say so: " : " says so: ") + answer(best) + ".";
        }
        return answer(best) + ", according to " + who(best) + ".";
    }

    /** Whether those who give it take a verb in the plural. */
    private boolean many(Stand stand) {
        List<String> names = origins(stand);
        return names.size() > 1 || names.get(0).contains(";") || NounPhrases.many(names.get(0));
    }

    /** What is left to say: how the answers, which were told one by one, leave the question. */
    private Optional<String> end() {
        boolean one = origins.values().stream().distinct().count() == 1;
        return Optional.ofNullable(
                switch (verdict.status()) {
                    case SINGLE -> stands.size() > 1 ? "All of it rests on this one origin." : null;
                    case CORROBORATED -> stands.size() > 1 ? "The accounts agree." : null;
                    case UPDATED -> null;
                    case DISPUTED -> one ? "It contradicts itself." : "Nothing explains the difference.";
                });
    }

    private String beside(Stand stand) {
        String said = who(stand) + (many(stand) ? " say " : " says ");
        if (verdict.superseded().contains(stand)) {
            return stand.future()
                    ? "It was still to come when " + who(stand) + " told of it on " + day(stand) + "."
                    : "Earlier, on " + day(stand) + ", " + who(stand) + " said " + answer(stand) + ".";
        }
        RelationKind relation = stand.to(verdict.best());
        if (stand.inOtherWords(verdict.best())) {
            return said + "so in other words, \u201c" + Phrases.quoted(told(stand)) + "\u201d.";
        }
        String what = answer(stand);
        return switch (relation) {
            case EQUALS -> stand.modality() == verdict.best().modality() ? said + "the same." : said + what + ".";
            case REFINES -> said + what + ", which is more precise and agrees.";
            case BOUND_CONSISTENT -> said + what + ", a bound that it satisfies.";
            case VAGUER ->
                stand.quantity() == null && verdict.best().quantity() != null
                        ? said + "so without a number."
                        : said + what + ", which is vaguer and agrees.";
            case ROUNDS -> said + what + ", a rounding of it.";
            case UPDATES -> said + what + ", which is later.";
            case CONTRADICTS -> "But " + said + what + ".";
        };
    }

    private static String told(Stand stand) {
        return stand.claims().get(0).claim().evidence().exact();
    }

    private static String day(Stand stand) {
        String published =
                stand.claims().get(stand.claims().size() - 1).publication().datePublished();
        return Times.day(Published.day(published));
    }

    private String answer(Stand stand) {
        if (stand.quantity() != null) {
            String number = Numbers.of(stand.quantity());
            return stand.holds() ? number : "not " + number;
        }
        String value = Phrases.answer(stand.answer());
        if (value != null) {
            return stand.holds() || stand.answer() instanceof Answer.Described ? value : "not " + value;
        }
        String word = stand.holds() != rejects ? "yes" : "no";
        return switch (stand.modality()) {
            case ACTUAL -> word;
            case HEDGED -> word + ", reportedly";
            case FUTURE -> word + ", to come";
        };
    }

    private List<String> origins(Stand stand) {
        return stand.claims().stream().map(origins::get).distinct().toList();
    }

    /** The origins with the outlets that carry them: "the police (a.com and b.com) and c.com". */
    private String who(Stand stand) {
        List<String> names = origins(stand);
        List<String> told =
                names.stream().limit(NAMED).map(name -> told(name, stand)).toList();
        List<String> more = names.size() > NAMED ? List.of((names.size() - NAMED) + " more") : List.of();
        return Phrases.list(Stream.concat(told.stream(), more.stream()).toList());
    }

    private String told(String origin, Stand stand) {
        List<Statement> claims = stand.claims().stream()
                .filter(claim -> origins.get(claim).equals(origin))
                .toList();
        List<String> outlets =
                claims.stream().map(Origins::outlet).map(Why::bare).distinct().toList();
        if (claims.get(0).speaker() != null) {
            String name = Phrases.list(
                    Stream.of(origin.split("; ")).map(NounPhrases::spoken).toList());
            return name + " (" + Phrases.list(outlets.stream().limit(NAMED).toList()) + ")";
        }
        return outlets.size() == 1 ? bare(origin) : bare(origin) + " (copied by " + (outlets.size() - 1) + " more)";
    }

    private static String bare(String outlet) {
        return outlet.startsWith("www.") ? outlet.substring(4) : outlet;
    }
}
