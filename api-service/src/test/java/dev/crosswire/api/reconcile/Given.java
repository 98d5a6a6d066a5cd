package dev.crosswire.api.reconcile;

import dev.crosswire.contract.Attribution;
import dev.crosswire.contract.Claim;
import dev.crosswire.contract.Comparator;
import dev.crosswire.contract.Entity;
import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Evidence;
import dev.crosswire.contract.Modality;
import dev.crosswire.contract.Place;
import dev.crosswire.contract.Polarity;
import dev.crosswire.contract.Publication;
import dev.crosswire.contract.Quantity;
import dev.crosswire.contract.TimeSpan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Claims for tests, from one line: {@code type|predicate|agents|targets|quantity|places|time|speaker|evidence}. */
public final class Given {
    private String article = "a1";
    private String outlet = "a.example";
    private String published = "2025-03-19";
    private Polarity polarity = Polarity.POSITIVE;
    private Modality modality = Modality.ACTUAL;
    private String country;

    private Given() {}

    public static Given claim() {
        return new Given();
    }

    public Given in(String articleId, String publisher, String date) {
        article = articleId;
        outlet = publisher;
        published = date;
        return this;
    }

    public Given denied() {
        polarity = Polarity.NEGATIVE;
        return this;
    }

    public Given as(Modality status) {
        modality = status;
        return this;
    }

    /** Its places lie in this country. */
    public Given at(String code) {
        country = code;
        return this;
    }

    /** Lists are separated by commas, empty slots are empty; a quantity is {@code =145 drone}, {@code >40 drone}, {@code 24..99 person}. */
    public PublishedClaim of(String line) {
        String[] slot =
                Arrays.stream((line + " ").split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String evidence = slot.length > 8 && !slot[8].isEmpty()
                ? slot[8]
                : line.replace('|', ' ').strip();
        int start = Math.floorMod(line.hashCode(), 5000);
        Claim claim = new Claim(
                Integer.toHexString((article + line + polarity + modality).hashCode()) + "-" + article,
                article,
                1,
                EventType.of(slot[0]),
                slot[1],
                list(slot[2]).stream().map(Entity::new).toList(),
                list(slot[3]).stream().map(Entity::new).toList(),
                quantity(slot[4]),
                list(slot[5]).stream().map(this::place).toList(),
                time(slot[6]),
                polarity,
                modality,
                slot[7].isEmpty() ? null : new Attribution(new Entity(slot[7]), "said", null, false),
                new Evidence(evidence, start, start + evidence.codePointCount(0, evidence.length())),
                null);
        return new PublishedClaim(claim, new Publication(outlet, null, null, published, null, false));
    }

    public static Quantity quantity(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int blank = text.indexOf(' ');
        String number = blank < 0 ? text : text.substring(0, blank);
        String unit = blank < 0 ? "person" : text.substring(blank + 1);
        if (number.contains("..")) {
            String[] ends = number.split("\\.\\.");
            return Quantity.between(new BigDecimal(ends[0]), new BigDecimal(ends[1]), unit);
        }
        int digits = number.startsWith(">=") || number.startsWith("<=") ? 2 : 1;
        return Quantity.of(new BigDecimal(number.substring(digits)), Comparator.of(number.substring(0, digits)), unit);
    }

    private static List<String> list(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** {@code Sumy<Sumy Oblast<Ukraine} lies within the others. */
    private Place place(String text) {
        String[] names = text.split("<");
        return new Place(
                names[0], country, null, null, null, Arrays.asList(names).subList(1, names.length));
    }

    private static TimeSpan time(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] ends = text.split("/");
        return new TimeSpan(ends[0], ends[ends.length - 1], null);
    }
}
