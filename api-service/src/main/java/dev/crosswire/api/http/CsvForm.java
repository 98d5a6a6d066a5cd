package dev.crosswire.api.http;

import java.util.List;

/**
 * A listing as a table: each column's name, and where in an item's JSON its value stands (fields joined by dots; a list's
 * elements are joined by "; ").
 */
record CsvForm(List<Column> columns) {
    static final CsvForm FACTS = of(
            "id=id",
            "type=type",
            "status=status",
            "question=question",
            "value=best.answer.quantity.value",
            "comparator=best.answer.quantity.comparator",
            "lower=best.answer.quantity.lower",
            "upper=best.answer.quantity.upper",
            "unit=best.answer.quantity.unit",
            "polarity=best.polarity",
            "agent=agent.name",
            "target=target.name",
            "place=place.name",
            "start=time.start",
            "end=time.end",
            "claims=claims",
            "outlets=outlets",
            "origins=origins",
            "firstPublished=firstPublished",
            "lastPublished=lastPublished",
            "why=why",
            "story=story",
            "version=version",
            "revision=revision");
    static final CsvForm CLAIMS = of(
            "id=id",
            "article=articleId",
            "articleVersion=articleVersion",
            "publisher=publication.publisher",
            "datePublished=publication.datePublished",
            "type=type",
            "predicate=predicate",
            "agent=agent.name",
            "target=target.name",
            "value=quantity.value",
            "comparator=quantity.comparator",
            "lower=quantity.lower",
            "upper=quantity.upper",
            "unit=quantity.unit",
            "place=place.name",
            "start=time.start",
            "end=time.end",
            "polarity=polarity",
            "modality=modality",
            "speaker=attribution.source.name",
            "cue=attribution.cue",
            "via=attribution.via.name",
            "evidence=evidence.exact",
            "evidenceStart=evidence.start",
            "evidenceEnd=evidence.end",
            "fact=factId");
    static final CsvForm ARTICLES = of(
            "id=id",
            "version=version",
            "url=url",
            "publisher=publisher",
            "author=author",
            "headline=headline",
            "inLanguage=inLanguage",
            "datePublished=datePublished",
            "dateModified=dateModified",
            "status=status",
            "skipped=skipped",
            "reader=reader",
            "versionRead=versionRead",
            "claimCount=claimCount");
    static final CsvForm STORIES = of(
            "id=id",
            "title=title",
            "facts=facts",
            "disputed=disputed",
            "updated=updated",
            "corroborated=corroborated",
            "lastPublished=lastPublished");

    /** A column and the fields that lead to its value. */
    record Column(String name, List<String> path) {}

    private static CsvForm of(String... columns) {
        return new CsvForm(List.of(columns).stream()
                .map(column -> column.split("="))
                .map(parts -> new Column(parts[0], List.of(parts[1].split("\\."))))
                .toList());
    }
}
