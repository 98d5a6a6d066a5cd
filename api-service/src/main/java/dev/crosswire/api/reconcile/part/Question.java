package dev.crosswire.api.reconcile.part;

import java.util.List;

/**
 * Claims that answer one question.
 *
 * @param numbers of the claims in their group, in the order of the claims
 * @param claims in canonical order
 */
public record Question(List<Long> numbers, List<Member> claims) {
    public Question {
        numbers = List.copyOf(numbers);
        claims = List.copyOf(claims);
        if (claims.isEmpty() || claims.size() != numbers.size()) {
            throw new IllegalArgumentException("each claim has a number");
        }
    }
}
