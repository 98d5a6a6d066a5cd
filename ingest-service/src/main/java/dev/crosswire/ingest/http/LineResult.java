package dev.crosswire.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.crosswire.ingest.json.Lines;

/**
 * What became of one line of NDJSON.
 *
 * @param line its number, counted from 1, blank lines included
 * @param receipt null where there is a problem
 * @param problem null where there is a receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(long line, @JsonUnwrapped Receipt receipt, Problem problem) {
    static LineResult of(Lines.Line line, Receipt receipt) {
        return new LineResult(line.number(), receipt, null);
    }

    static LineResult of(Lines.Line line, Problem problem) {
        return new LineResult(line.number(), null, problem);
    }
}
