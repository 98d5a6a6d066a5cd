package dev.crosswire.extract.claim;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Published;
import dev.crosswire.contract.Reading;
import dev.crosswire.extract.attribution.Attributions;
import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.document.DocumentReader;
import dev.crosswire.extract.event.Event;
import dev.crosswire.extract.event.Themes;
import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.WordVectors;
import dev.crosswire.extract.names.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an article: takes out every checkable claim that it makes. Safe for use by many threads, and deterministic: the
 * same article gives the same reading.
 */
public final class ArticleReader {
    /** Name and version. The version grows whenever the same article may give other claims. */
    public static final String NAME = "crosswire/11";

    /** The theme of an article on a match or race. */
    private static final String MATCH = "sport";

    private final DocumentReader documents;
    private final WordVectors vectors;

    public ArticleReader(LanguageEngine engine) {
        this.documents = new DocumentReader(engine);
        this.vectors = engine.vectors();
    }

    /** What the article says, or why nothing was read: it was withdrawn, is empty, or is not in English. */
    public Reading read(Article article) {
        if (article.withdrawn()) {
            return skipped(article, article.inLanguage(), "withdrawn");
        }
        if (article.articleBody().isBlank()) {
            return skipped(article, article.inLanguage(), "empty");
        }
        if (!English.is(article)) {
            return skipped(article, article.inLanguage(), "not in English");
        }
        return reading(article, "en", claims(documents.read(article), vectors), null);
    }

    /** The claims of a document that is parsed already. */
    static List<Claim> claims(Document document, WordVectors vectors) {
        Names names = Names.of(document);
        Attributions attributions = Attributions.of(document, names);
        LocalDate published = Published.day(document.article().datePublished());
        ClaimAssembler assembler = new ClaimAssembler(document, names, attributions, published);
        Set<String> themes = Themes.of(document.sentences());
        ArticleEvents all = new ArticleEvents(document, names, attributions, themes, vectors);
        List<Placed> claims = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            int sentence = i;
            List<Event> events = all.in(sentence);
            claims.addAll(assembler.assemble(
                    sentence, events, all.beside(sentence, events), event -> all.weighed(sentence, event)));
        }
        Told told = assembler.told();
        List<Placed> accounts = ReportingPeriod.carried(claims, published);
        List<Placed> pegged = SameDates.carried(Pegs.carried(accounts, told.times(), published));
        List<Placed> dated = NewsDay.carried(pegged, themes.contains(MATCH), published);
        Episode episode = Episode.of(dated, told);
        List<Placed> placed = Participants.carried(Scenes.carried(dated, episode), episode, names.people());
        return Repeats.without(placed).stream().map(ClaimIds::named).toList();
    }

    private static Reading skipped(Article article, String language, String reason) {
        return reading(article, language, List.of(), reason);
    }

    private static Reading reading(Article article, String language, List<Claim> claims, String skipped) {
        return new Reading(article.id(), article.version(), NAME, language, Publication.of(article), claims, skipped);
    }
}
