package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The words that carry a claim, after the Web Annotation model's text selectors: {@code exact} is the article body's
 * text from {@code start} to {@code end}, in Unicode code points, half-open. Always.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(String exact, int start, int end) {
    public Evidence {
        Checks.filled(exact, "evidence.exact");
        Checks.require(start >= 0 && end > start, "evidence must have 0 <= start < end");
        Checks.require(
                exact.codePointCount(0, exact.length()) == end - start,
                "evidence.exact must be as long as its offsets say");
    }
}
