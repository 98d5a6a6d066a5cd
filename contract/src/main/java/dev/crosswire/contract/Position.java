package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One answer to a fact's question, with who stands behind it. Dates are ISO 8601, of publication. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Position(
        Answer answer,
        Polarity polarity,
        Modality modality,
        List<Origin> origins,
        String firstPublished,
        String lastPublished) {
    public Position {
        Checks.given(answer, "answer");
        Checks.given(polarity, "polarity");
        Checks.given(modality, "modality");
        origins = Checks.list(origins);
    }
}
