package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * Who a value really comes from: the speaker where one is named, else the outlet.
 *
 * @param outlets who carried it
 * @param claims ids of its claims, at most 50
 * @param claimCount how many there are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Origin(String name, List<String> outlets, List<String> claims, int claimCount) {
    public Origin {
        Checks.filled(name, "origin.name");
        outlets = Checks.list(outlets);
        claims = Checks.list(claims);
    }
}
