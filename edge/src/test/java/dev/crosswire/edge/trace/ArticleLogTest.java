package dev.crosswire.edge.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

class ArticleLogTest {
    @Test
    void theArticleIsToldWhileSomethingIsDoneAboutItAndNotLater() {
        List<Object> told = new ArrayList<>();
        ArticleLog.about("a-1", () -> told.add(MDC.get(ArticleLog.FIELD)));
        assertEquals(List.of("a-1"), told);
        assertNull(MDC.get(ArticleLog.FIELD));
    }

    @Test
    void itIsForgottenWhereTheWorkFails() {
        assertThrows(
                IllegalStateException.class,
                () -> ArticleLog.about("a-1", () -> {
                    throw new IllegalStateException();
                }));
        assertNull(MDC.get(ArticleLog.FIELD));
    }
}
