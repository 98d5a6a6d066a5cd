package dev.crosswire.ingest.article;

import dev.crosswire.contract.Published;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a draft, so that a client hears all of it at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    Faults id(String id, int longest) {
        if (id == null) {
            return this;
        }
        check(!Texts.isBlank(id), "id", "must not be blank");
        check(id.codePointCount(0, id.length()) <= longest, "id", "must have at most " + longest + " characters");
        check(id.codePoints().noneMatch(Character::isISOControl), "id", "must not contain control characters");
        return text("id", id);
    }

    Faults url(String url, int longest) {
        if (url != null) {
            check(url.length() <= longest, "url", "must have at most " + longest + " characters");
            check(CanonicalUrl.of(url).isPresent(), "url", "must be an absolute http or https URL");
        }
        return text("url", url);
    }

    Faults body(String body) {
        check(!Texts.isBlank(body), "articleBody", "must be given and must not be blank");
        return text("articleBody", body);
    }

    /** Neither Kafka's JSON nor PostgreSQL can carry every Java string. */
    Faults text(String field, String text) {
        if (text != null) {
            check(text.indexOf('\0') < 0, field, "must not contain the NUL character");
            check(Texts.isWellFormed(text), field, "must be well-formed Unicode (it has half a surrogate pair)");
        }
        return this;
    }

    Faults date(String field, String date) {
        check(date == null || isDate(date), field, "must be an ISO 8601 date or date-time");
        return this;
    }

    private static boolean isDate(String text) {
        try {
            Published.instant(text);
            return text.matches("\\d{4}-.*");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void check(boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Fault(field, message));
        }
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidArticle(found);
        }
    }
}
