package dev.crosswire.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.contract.Article;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Entity;
import dev.crosswire.extract.engine.SharedEngine;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who does what a sentence's first claim tells of, and whom or what it is done to. */
class RolesTest {
    private static ArticleReader reader;

    @BeforeAll
    static void load() {
        reader = new ArticleReader(SharedEngine.get());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "role-cases.tsv", delimiter = '\t', quoteCharacter = '`')
    void tellsAgentsFromTargets(String rule, String text, String agents, String targets) {
        Article article = new Article("a", null, "Outlet", null, null, text, "en", "2024-05-15", null, 1, false);
        Claim claim = reader.read(article).claims().get(0);
        assertEquals(agents == null ? "" : agents, names(claim.agent()), rule);
        assertEquals(targets == null ? "" : targets, names(claim.target()), rule);
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining("|"));
    }
}
